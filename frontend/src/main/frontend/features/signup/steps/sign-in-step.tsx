import { useText } from '../../../shared/i18n/i18n';
import { signIn } from '../../../shared/session/sign-in';
import { Button } from '../../../shared/ui/button';
import { WizardStep } from '../../../shared/ui/wizard/wizard';

interface SignInStepProps {
  readonly email: string;
  /** The company's questions were begun already. */
  readonly begun: boolean;
  readonly onRestart: () => void;
}

/** The address has an account: whoever has proven it signs in and goes on. */
export function SignInStep({ email, begun, onRestart }: SignInStepProps) {
  const t = useText();
  return (
    <WizardStep
      title={t(begun ? 'signup.goOn.title' : 'signup.known.title')}
      lead={
        <>
          {t(begun ? 'signup.goOn.lead' : 'signup.known.lead')} {email !== '' && <strong>{email}</strong>}
        </>
      }
      next={t('signup.signIn')}
      onNext={() => signIn(begun ? '/signup' : '/welcome?choose')}
      aside={
        <Button quiet onClick={onRestart}>
          {t('signup.known.other')}
        </Button>
      }
    />
  );
}
