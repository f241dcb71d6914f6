import { RouterProvider } from 'react-router';
import { router } from './routes';
import { I18n } from './shared/i18n/i18n';
import { SignInAgain } from './shared/session/sign-in-again';
import { Toasts } from './shared/ui/toasts';

/** The whole application: language around everything, the pages inside, what may appear over any page beside them. */
export function App() {
  return (
    <I18n>
      <RouterProvider router={router} />
      <SignInAgain />
      <Toasts />
    </I18n>
  );
}
