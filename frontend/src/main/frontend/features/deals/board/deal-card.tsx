import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import type { DealCard_DealFragment } from '../../../shared/graph/generated/graphql';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Avatar } from '../../../shared/ui/avatar';
import { Icon } from '../../../shared/ui/icon';
import './deal-card.css';

export const dealCardFragment = graphql(`
  fragment DealCard_deal on Deal {
    id
    version
    name
    amount { amount currency }
    stage { id }
    daysInStage
    stale
    nextStep
    nextStepOn
    company { id name }
    person { id name }
    owner { id name }
    viewerCanEdit
  }
`);

/** What a salesperson wants to know of a deal at a glance. */
export function DealCard({ deal }: { readonly deal: FragmentType<typeof dealCardFragment> }) {
  const { money } = useFormats();
  const path = useTenantPath();
  const card = readFragment(dealCardFragment, deal);
  const { id, name, amount, company, person, owner } = card;
  const customer = company?.name ?? person?.name;
  return (
    <div className="deal-card">
      <Link to={path(`/deals/${id}`)} className="deal-card-link cut" draggable={false}>
        {name}
      </Link>
      {customer !== undefined && <span className="small soft cut">{customer}</span>}
      {(amount !== null || owner !== null) && (
        <span className="row deal-card-figures">
          <span className="small strong grow">{amount === null ? null : money(amount)}</span>
          {owner !== null && <Avatar name={owner.name} />}
        </span>
      )}
      <span className="row">
        <Step card={card} />
        <Age card={card} />
      </span>
    </div>
  );
}

function Step({ card: { nextStep, nextStepOn } }: { readonly card: DealCard_DealFragment }) {
  const t = useText();
  const { relativeDay, daysUntil } = useFormats();
  if (nextStep === null && nextStepOn === null) {
    return (
      <span className="chip" data-tone="danger">
        <Icon name="flag" />
        {t('deals.card.noStep')}
      </span>
    );
  }
  const late = nextStepOn !== null && daysUntil(nextStepOn) < 0;
  const words = [nextStepOn === null ? null : relativeDay(nextStepOn), nextStep].filter(Boolean).join(' · ');
  return (
    <span className="chip deal-card-step" data-tone={late ? 'warn' : undefined}>
      <Icon name={late ? 'warn' : 'clock'} />
      <span className="cut">{words}</span>
    </span>
  );
}

function Age({ card: { daysInStage: days, stale } }: { readonly card: DealCard_DealFragment }) {
  const t = useText();
  return (
    <span
      className={stale ? 'tiny deal-card-age deal-card-stale' : 'tiny deal-card-age faint'}
      title={t('deals.card.daysLong', { days })}
    >
      {stale && <Icon name="warn" />}
      {stale && <span className="hidden">{t('deals.card.stale')}</span>}
      {t('deals.card.days', { days })}
    </span>
  );
}
