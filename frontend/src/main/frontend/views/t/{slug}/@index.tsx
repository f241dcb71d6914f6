import { Navigate } from 'react-router';

/** The company's address alone leads to the board. */
export default function TenantStart() {
  return <Navigate to="deals" replace />;
}
