import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import './parties.css';

const PeopleDialog = lazy(async () => ({ default: (await import('./people-dialog')).PeopleDialog }));

const peopleFragment = graphql(`
  fragment PeopleCard_deal on Deal {
    id
    version
    viewerCanEdit
    people { edges { node { role person { id name viewerCanOpen } } } }
  }
`);

/** Who has which part in the purchase. */
export function PeopleCard({ deal: given }: { readonly deal: FragmentType<typeof peopleFragment> }) {
  const t = useText();
  const path = useTenantPath();
  const [editing, setEditing] = useState(false);
  const { id, version, viewerCanEdit, people } = readFragment(peopleFragment, given);
  const parts = people.edges.map(({ node }) => node);
  return (
    <section className="card pad">
      <div className="row">
        <h2 className="label grow">{t('people.roles')}</h2>
        {viewerCanEdit && (
          <Button
            quiet
            icon={parts.length === 0 ? 'plus' : 'pen'}
            label={t('people.roles.edit')}
            onClick={() => setEditing(true)}
          />
        )}
      </div>
      {parts.length === 0 && <p className="small soft">{t('people.roles.none')}</p>}
      <ul>
        {parts.map(({ role, person }) => (
          <li key={person.id} className="party">
            <span className="small strong grow cut">
              {person.viewerCanOpen ? (
                <Link to={path(`/people/${person.id}`)} className="related-link">
                  {person.name}
                </Link>
              ) : (
                person.name
              )}
            </span>
            <span className="chip" data-tone={role === 'BLOCKER' ? 'warn' : undefined}>
              {t(`people.role.${role}`)}
            </span>
          </li>
        ))}
      </ul>
      {editing && (
        <Suspense>
          <PeopleDialog id={id} version={version} parts={parts} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </section>
  );
}
