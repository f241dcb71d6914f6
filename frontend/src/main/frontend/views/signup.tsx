import { SignUpWizard } from '../features/signup/sign-up-wizard';

/** Opens an account and a company. */
export default function SignUp() {
  return <SignUpWizard />;
}
