import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { tellRefusal } from '../../../shared/ui/use-undoable-delete';
import { useUpdateDeal } from '../form/use-update-deal';
import { CompetitorField } from './competitor-field';
import './parties.css';

const competitorsFragment = graphql(`
  fragment CompetitorsCard_deal on Deal {
    id
    version
    viewerCanEdit
    competitors { id name }
    wonBy { id name }
  }
`);

/** Who else the customer considers, and who won it when it was lost. */
export function CompetitorsCard({ deal: given }: { readonly deal: FragmentType<typeof competitorsFragment> }) {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const { act, running } = useUpdateDeal();
  const { id, version, viewerCanEdit, competitors, wonBy } = readFragment(competitorsFragment, given);
  const set = async (ids: readonly string[]) => {
    const answer = await act({ id, version, competitorIds: [...ids] });
    if (answer.kind !== 'saved') {
      tellRefusal(answer);
    }
    setAdding(false);
  };
  const ids = competitors.map((competitor) => competitor.id);
  return (
    <section className="card pad">
      <div className="row">
        <h2 className="label grow">{t('competitors.title')}</h2>
        {viewerCanEdit && !adding && (
          <Button quiet icon="plus" label={t('competitors.add')} onClick={() => setAdding(true)} />
        )}
      </div>
      {competitors.length === 0 && !adding && <p className="small soft">{t('competitors.none')}</p>}
      <ul>
        {competitors.map(({ id: competitor, name }) => (
          <li key={competitor} className="party">
            <span className="small strong grow cut">{name}</span>
            {wonBy?.id === competitor && (
              <span className="chip" data-tone="danger">
                {t('competitors.won')}
              </span>
            )}
            {viewerCanEdit && (
              <Button
                quiet
                icon="close"
                disabled={running}
                label={t('lines.remove', { name })}
                onClick={() => void set(ids.filter((other) => other !== competitor))}
              />
            )}
          </li>
        ))}
      </ul>
      {adding && (
        <CompetitorField
          label={t('competitors.add')}
          value={null}
          onChange={(competitor) => competitor !== null && void set([...new Set([...ids, competitor.id])])}
        />
      )}
    </section>
  );
}
