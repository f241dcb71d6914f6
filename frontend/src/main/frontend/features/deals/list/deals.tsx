import { lazy, Suspense } from 'react';
import { readLayout } from '../../../shared/ui/list/layout-switch';
import { Skeleton } from '../../../shared/ui/skeleton';
import { writeFilters } from '../filters';
import { DealFilterBar } from './deal-filter-bar';
import { DealList } from './deal-list';
import { layouts } from './layouts';
import { useDealQuery } from './use-deal-query';

const DealCalendar = lazy(async () => ({ default: (await import('../calendar/deal-calendar')).DealCalendar }));

/** The deals by conditions, as they are to lie on the screen. */
export function Deals() {
  const { filters, params, change, variables } = useDealQuery();
  return (
    <>
      <DealFilterBar filters={filters} onChange={(changed) => change(writeFilters(changed))} />
      {readLayout(params, layouts) === 'calendar' ? (
        <Suspense fallback={<Skeleton lines={9} />}>
          <DealCalendar filter={variables.filter} />
        </Suspense>
      ) : (
        <DealList />
      )}
    </>
  );
}
