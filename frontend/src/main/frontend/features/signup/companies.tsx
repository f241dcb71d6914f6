import { Link, Navigate, useSearchParams } from 'react-router';
import { useText } from '../../shared/i18n/i18n';
import type { Me } from '../../shared/session/me';
import { signOut } from '../../shared/session/sign-in';
import { Button, LinkButton } from '../../shared/ui/button';
import { Icon } from '../../shared/ui/icon';
import { Message } from '../../shared/ui/trouble-page';
import '../../shared/ui/wizard/wizard.css';
import './companies.css';

/** The companies of a person: with one there is nothing to choose, unless the person came to choose. */
export function Companies({ me: { memberships } }: { readonly me: Me }) {
  const t = useText();
  const [params] = useSearchParams();
  const [first] = memberships;
  if (first === undefined) {
    return (
      <Message whole icon="building" title={t('welcome.none.title')} text={t('welcome.none.text')}>
        <LinkButton main to="/signup">
          {t('welcome.signUp')}
        </LinkButton>
        <Button quiet onClick={() => void signOut()}>
          {t('frame.signOut')}
        </Button>
      </Message>
    );
  }
  if (memberships.length === 1 && !params.has('choose')) {
    return <Navigate to={`/t/${first.slug}/deals`} replace />;
  }
  return (
    <>
      <div className="wizard-question">
        <h1>{t('welcome.title')}</h1>
        <p className="wizard-lead">{t('welcome.text')}</p>
      </div>
      <ul className="card companies">
        {memberships.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={`/t/${slug}/deals`} className="row">
              <Icon name="building" />
              <span className="grow">
                <span className="strong companies-name">{name}</span>
                <span className="small faint companies-name">{slug}</span>
              </span>
              <Icon name="chevron" />
            </Link>
          </li>
        ))}
      </ul>
      <div className="row wrap">
        <LinkButton icon="plus" to="/signup">
          {t('welcome.add')}
        </LinkButton>
        <span className="grow" />
        <Button quiet onClick={() => void signOut()}>
          {t('frame.signOut')}
        </Button>
      </div>
    </>
  );
}
