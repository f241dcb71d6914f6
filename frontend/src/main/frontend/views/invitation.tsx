import { InvitationPage } from '../features/signup/invitation/invitation-page';

/** Joins a company by the link of an invitation. */
export default function Invitation() {
  return <InvitationPage />;
}
