import { Navigate } from 'react-router';

/** An address without a company leads to the choice of one. */
export default function NoTenant() {
  return <Navigate to="/welcome" replace />;
}
