import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../shared/graph/generated';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { useTenantPath } from '../../shared/session/viewer';

export const relatedDealsFragment = graphql(`
  fragment RelatedDeals_deals on DealConnection {
    edges { node { id name status amount { amount currency } stage { id name } } }
  }
`);

/** The deals of a customer, newest first. */
export function RelatedDeals({ deals }: { readonly deals: FragmentType<typeof relatedDealsFragment> }) {
  const t = useText();
  const path = useTenantPath();
  const { money } = useFormats();
  const { edges } = readFragment(relatedDealsFragment, deals);
  return (
    <section className="card pad">
      <h2 className="label">{t('directory.deals')}</h2>
      {edges.length === 0 && <p className="small soft record-note">{t('directory.deals.none')}</p>}
      <ul>
        {edges.map(({ node: { id, name, status, amount, stage } }) => (
          <li key={id} className="related-line">
            <div className="grow">
              <Link to={path(`/deals/${id}`)} className="related-link small strong cut block">
                {name}
              </Link>
              <p className="tiny soft">{status === 'OPEN' ? stage.name : t(`deals.status.${status}`)}</p>
            </div>
            {amount !== null && <span className="small strong">{money(amount)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
