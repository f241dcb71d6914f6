import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Avatar } from '../../../shared/ui/avatar';
import { Reach } from '../../../shared/ui/reach';

const relatedFragment = graphql(`
  fragment RelatedCards_deal on Deal {
    id
    company { id name city phones emails viewerCanOpen }
    person { id name city phones emails viewerCanOpen }
  }
`);

/** The company and the person of a deal, each with the ways to reach them. */
export function RelatedCards({ deal: given }: { readonly deal: FragmentType<typeof relatedFragment> }) {
  const t = useText();
  const path = useTenantPath();
  const { company, person } = readFragment(relatedFragment, given);
  if (company === null && person === null) {
    return <p className="card pad small soft">{t('deals.related.none')}</p>;
  }
  return (
    <>
      {person !== null && (
        <Customer title={t('deals.related.person')} card={person} to={path(`/people/${person.id}`)} />
      )}
      {company !== null && (
        <Customer title={t('deals.related.company')} card={company} to={path(`/companies/${company.id}`)} />
      )}
    </>
  );
}

interface CustomerProps {
  readonly title: string;
  readonly to: string;
  readonly card: {
    readonly name: string;
    readonly city: string | null;
    readonly phones: readonly string[];
    readonly emails: readonly string[];
    readonly viewerCanOpen: boolean;
  };
}

function Customer({ title, to, card: { name, city, phones, emails, viewerCanOpen } }: CustomerProps) {
  return (
    <section className="card pad">
      <h2 className="label">{title}</h2>
      <div className="related-line">
        <Avatar name={name} />
        <div className="grow">
          <p className="small strong cut">
            {viewerCanOpen ? (
              <Link to={to} className="related-link">
                {name}
              </Link>
            ) : (
              name
            )}
          </p>
          {city !== null && <p className="tiny soft cut">{city}</p>}
        </div>
      </div>
      <Reach name={name} phones={phones} emails={emails} />
    </section>
  );
}
