/** What the holder of an invitation's link may know. */
export interface Invitation {
  readonly company: string;
  readonly email: string;
  readonly name: string;
  readonly role: 'REP' | 'MANAGER' | 'TENANT_ADMIN' | 'CONSULTANT';
  readonly hasAccount: boolean;
  /** The address of who is signed in in this browser. */
  readonly signedInAs: string | null;
}
