import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Icon } from '../../../shared/ui/icon';
import './company-group.css';

const groupFragment = graphql(`
  fragment CompanyGroup_company on Company {
    id
    name
    parent { id name city viewerCanOpen owner { id name } }
    subsidiaries(first: 50) {
      edges { node { depth company { id name city viewerCanOpen owner { id name } } } }
      pageInfo { hasNextPage }
    }
  }
`);

interface Card {
  readonly id: string;
  readonly name: string;
  readonly city: string | null;
  readonly viewerCanOpen: boolean;
  readonly owner: { readonly name: string } | null;
}

/** The companies above and below, as a tree; left out for one that stands alone. */
export function CompanyGroup({ company: given }: { readonly company: FragmentType<typeof groupFragment> }) {
  const t = useText();
  const { name, parent, subsidiaries } = readFragment(groupFragment, given);
  if (parent === null && subsidiaries.edges.length === 0) {
    return null;
  }
  const own = parent === null ? 0 : 1;
  return (
    <section className="card pad">
      <h2 className="label">{t('companies.group')}</h2>
      <ul>
        {parent !== null && <Branch card={parent} depth={0} />}
        <li className="group-line" data-depth={own} aria-current="true">
          <Icon name="building" />
          <span className="small strong cut">{name}</span>
        </li>
        {subsidiaries.edges.map(({ node: { company, depth } }) => (
          <Branch key={company.id} card={company} depth={own + depth} />
        ))}
      </ul>
      {subsidiaries.pageInfo.hasNextPage && <p className="tiny soft">{t('companies.group.more')}</p>}
    </section>
  );
}

function Branch({ card, depth }: { readonly card: Card; readonly depth: number }) {
  const path = useTenantPath();
  const where = [card.city, card.owner?.name].filter(Boolean).join(' · ');
  return (
    <li className="group-line" data-depth={Math.min(depth, 4)}>
      <Icon name="building" />
      <span className="grow">
        {card.viewerCanOpen ? (
          <Link to={path(`/companies/${card.id}`)} className="related-link small strong cut block">
            {card.name}
          </Link>
        ) : (
          <span className="small strong cut block">{card.name}</span>
        )}
        {where !== '' && <span className="tiny soft cut block">{where}</span>}
      </span>
    </li>
  );
}
