import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Icon, type IconName } from '../../../shared/ui/icon';

const outcomeFragment = graphql(`
  fragment LeadOutcome_lead on Lead {
    id
    conversion {
      at
      company { id name viewerCanOpen }
      person { id name viewerCanOpen }
      deal { id name viewerCanOpen }
    }
  }
`);

interface Card {
  readonly id: string;
  readonly name: string;
  readonly viewerCanOpen: boolean;
}

/** What became of the lead: the company, the person and the deal, one touch away. */
export function LeadOutcome({ lead }: { readonly lead: FragmentType<typeof outcomeFragment> }) {
  const t = useText();
  const { moment } = useFormats();
  const { conversion } = readFragment(outcomeFragment, lead);
  if (conversion === null) {
    return null;
  }
  return (
    <section className="card pad">
      <h2 className="label">{t('leads.became')}</h2>
      <ul>
        <CardLine card={conversion.deal} place="/deals" icon="deal" />
        <CardLine card={conversion.company} place="/companies" icon="building" />
        <CardLine card={conversion.person} place="/people" icon="user" />
      </ul>
      <p className="tiny faint">{moment(conversion.at)}</p>
    </section>
  );
}

interface CardLineProps {
  readonly card: Card | null;
  readonly place: string;
  readonly icon: IconName;
}

function CardLine({ card, place, icon }: CardLineProps) {
  const path = useTenantPath();
  return card === null ? null : (
    <li className="related-line">
      <Icon name={icon} />
      {card.viewerCanOpen ? (
        <Link to={path(`${place}/${card.id}`)} className="related-link small strong cut grow">
          {card.name}
        </Link>
      ) : (
        <span className="small cut grow">{card.name}</span>
      )}
    </li>
  );
}
