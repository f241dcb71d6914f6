import { useEffect, useState } from 'react';
import { PlainInput } from '../../../shared/form/plain-field';
import type { MessageKey } from '../../../shared/i18n/catalogue';
import { useText } from '../../../shared/i18n/i18n';
import { Icon } from '../../../shared/ui/icon';
import { WizardStep } from '../../../shared/ui/wizard/wizard';
import { slugTyped } from '../slug';
import type { StepProps } from '../step-props';
import { useAsk } from '../use-ask';
import { checkSlug, type SlugState, useSlug } from '../use-slug';

const problems: Readonly<Record<Exclude<SlugState['state'], 'FREE'>, MessageKey>> = {
  FORM: 'signup.address.form',
  RESERVED: 'signup.address.reserved',
  TAKEN: 'signup.address.taken',
};

/** The name of the company in the addresses of its pages. */
export function AddressStep({ draft: { company, slug }, change, go, back, refusals }: StepProps) {
  const t = useText();
  const { busy, refusals: told, notice, ask, refuse } = useAsk();
  const { known, offline } = useSlug(company, slug);
  const [refusedSlug] = useState(refusals.slug === undefined ? undefined : slug);
  const current = known?.slug === slug && slug !== refusedSlug ? known : undefined;
  const refused = slug === refusedSlug ? refusals.slug : undefined;
  const wrong = current !== undefined && current.state !== 'FREE' ? t(problems[current.state]) : undefined;

  const error = wrong ?? told.slug ?? refused;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only while nothing is typed is the proposal taken
  useEffect(() => {
    if (slug === '' && known?.state === 'FREE') {
      change({ slug: known.slug });
    }
  }, [known]);

  const submit = () => {
    const wanted = slug.replace(/-$/, '');
    void ask(
      () => checkSlug(company, wanted),
      (answer) => {
        if (answer.state === 'FREE') {
          go('taxId', { slug: wanted });
        } else {
          refuse({ slug: t(problems[answer.state]) });
        }
      },
    );
  };

  return (
    <WizardStep
      title={t('signup.address.title')}
      lead={t('signup.address.lead')}
      busy={busy}
      notice={notice}
      onBack={back}
      onNext={submit}
    >
      <PlainInput
        label={t('signup.address.label')}
        before={`${window.location.host}/t/`}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        required
        value={slug}
        error={error}
        onChange={(text) => {
          refuse({});
          change({ slug: slugTyped(text) });
        }}
        help={error === undefined && <Availability slug={slug} free={current?.state === 'FREE'} offline={offline} />}
      />
      {known !== undefined && known.proposals.length > 0 && (
        <div className="col">
          <h2 className="small soft">{t('signup.address.proposals')}</h2>
          <div className="row wrap">
            {known.proposals.map((proposal) => (
              <button
                key={proposal}
                type="button"
                className="button"
                aria-pressed={proposal === slug}
                onClick={() => change({ slug: proposal })}
              >
                {proposal}
              </button>
            ))}
          </div>
        </div>
      )}
    </WizardStep>
  );
}

interface AvailabilityProps {
  readonly slug: string;
  readonly free: boolean;
  readonly offline: boolean;
}

function Availability({ slug, free, offline }: AvailabilityProps) {
  const t = useText();
  if (free) {
    return (
      <span className="signup-free" role="status">
        <Icon name="ok" />
        {t('signup.address.free')}
      </span>
    );
  }
  return (
    <span role="status">
      {t(offline ? 'signup.offline' : slug === '' ? 'signup.address.help' : 'signup.address.checking')}
    </span>
  );
}
