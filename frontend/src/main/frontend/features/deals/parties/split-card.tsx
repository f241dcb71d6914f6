import { lazy, Suspense, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import './parties.css';

const SplitDialog = lazy(async () => ({ default: (await import('./split-dialog')).SplitDialog }));

const splitFragment = graphql(`
  fragment SplitCard_deal on Deal {
    id
    version
    viewerCanEdit
    owner { id name }
    split { edges { node { percent member { id name } } } }
  }
`);

/** Who of the team shares in the deal, and how much. */
export function SplitCard({ deal: given }: { readonly deal: FragmentType<typeof splitFragment> }) {
  const t = useText();
  const { decimal } = useFormats();
  const [editing, setEditing] = useState(false);
  const { id, version, viewerCanEdit, owner, split } = readFragment(splitFragment, given);
  const shares = split.edges.map(({ node }) => node);
  return (
    <section className="card pad">
      <div className="row">
        <h2 className="label grow">{t('split.title')}</h2>
        {viewerCanEdit && (
          <Button
            quiet
            icon={shares.length === 0 ? 'plus' : 'pen'}
            label={t('split.edit')}
            onClick={() => setEditing(true)}
          />
        )}
      </div>
      {shares.length === 0 && <p className="small soft">{t('split.none')}</p>}
      <ul>
        {shares.map(({ percent, member }) => (
          <li key={member.id} className="party">
            <span className="small grow cut">{member.name}</span>
            <span className="small strong">{t('split.percent', { percent: decimal(percent) })}</span>
          </li>
        ))}
      </ul>
      {editing && (
        <Suspense>
          <SplitDialog id={id} version={version} owner={owner} shares={shares} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </section>
  );
}
