import { lazy, Suspense, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useViewer } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';

const RecurringDialog = lazy(async () => ({ default: (await import('./recurring-dialog')).RecurringDialog }));

const recurringFragment = graphql(`
  fragment RecurringCard_deal on Deal {
    id
    version
    viewerCanEdit
    amount { amount currency }
    recurring { period count amount { amount currency } total { amount currency } }
  }
`);

/** What comes in each month or each year besides the amount. */
export function RecurringCard({ deal: given }: { readonly deal: FragmentType<typeof recurringFragment> }) {
  const t = useText();
  const { money } = useFormats();
  const { tenant } = useViewer();
  const [editing, setEditing] = useState(false);
  const { id, version, viewerCanEdit, amount, recurring } = readFragment(recurringFragment, given);
  return (
    <section className="card pad">
      <div className="row">
        <h2 className="label grow">{t('recurring.title')}</h2>
        {viewerCanEdit && (
          <Button
            quiet
            icon={recurring === null ? 'plus' : 'pen'}
            label={t('recurring.edit')}
            onClick={() => setEditing(true)}
          />
        )}
      </div>
      {recurring === null ? (
        <p className="small soft">{t('recurring.none')}</p>
      ) : (
        <>
          <p className="small strong">
            {t(`recurring.words.${recurring.period}`, { amount: money(recurring.amount), count: recurring.count })}
          </p>
          <p className="tiny soft">{t('recurring.total', { amount: money(recurring.total) })}</p>
        </>
      )}
      {editing && (
        <Suspense>
          <RecurringDialog
            id={id}
            version={version}
            currency={recurring?.amount.currency ?? amount?.currency ?? tenant.currency}
            recurring={recurring}
            onClose={() => setEditing(false)}
          />
        </Suspense>
      )}
    </section>
  );
}
