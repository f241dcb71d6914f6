import { lazy, Suspense } from 'react';
import { readGrouping } from '../../../shared/groups/grouping';
import { readLayout } from '../../../shared/ui/list/layout-switch';
import { Skeleton } from '../../../shared/ui/skeleton';
import { writeFilters } from '../filters';
import { DealFilterBar } from './deal-filter-bar';
import { DealGroups, dealGroupings } from './deal-groups';
import { DealList } from './deal-list';
import { layouts } from './layouts';
import { useDealQuery } from './use-deal-query';

const DealCalendar = lazy(async () => ({ default: (await import('../calendar/deal-calendar')).DealCalendar }));

/** The deals by conditions, as they are to lie on the screen. */
export function Deals() {
  const { filters, params, change, variables } = useDealQuery();
  const by = readGrouping(params, dealGroupings, true);
  return (
    <>
      <DealFilterBar filters={filters} onChange={(changed) => change(writeFilters(changed))} />
      {readLayout(params, layouts) === 'calendar' ? (
        <Suspense fallback={<Skeleton lines={9} />}>
          <DealCalendar filter={variables.filter} />
        </Suspense>
      ) : (
        <div className="page-body">{by === null ? <DealList /> : <DealGroups by={by} filter={variables.filter} />}</div>
      )}
    </>
  );
}
