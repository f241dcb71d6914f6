import { useMemo } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import type { DealFilter } from '../../../shared/graph/generated/graphql';
import { usePages } from '../../../shared/graph/use-pages';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useViewer } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import { LayoutSwitch } from '../../../shared/ui/list/layout-switch';
import { LoadMore } from '../../../shared/ui/list/load-more';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { Skeleton } from '../../../shared/ui/skeleton';
import { TroublePage } from '../../../shared/ui/trouble-page';
import { useNarrow } from '../../../shared/ui/use-narrow';
import { dealLineFragment } from '../list/deal-line';
import { layouts } from '../list/layouts';
import './deal-calendar.css';
import { monthAfter, readMonth, weeksOf } from './month';
import { MonthAgenda } from './month-agenda';
import { MonthGrid, type Planned } from './month-grid';

const calendarQuery = graphql(`
  query DealCalendar($filter: DealFilter, $after: String) {
    deals(first: 100, filter: $filter, orderBy: { field: CLOSE_DATE }, after: $after) {
      edges { node { id ...DealLine_deal } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

function plannedBy(deals: readonly FragmentType<typeof dealLineFragment>[]): Planned {
  const byDay = new Map<string, FragmentType<typeof dealLineFragment>[]>();
  for (const deal of deals) {
    const { closeDate } = readFragment(dealLineFragment, deal);
    if (closeDate !== null) {
      byDay.set(closeDate, [...(byDay.get(closeDate) ?? []), deal]);
    }
  }
  return byDay;
}

/** The deals on the days on which they are to be closed, month by month. */
export function DealCalendar({ filter }: { readonly filter: DealFilter | null | undefined }) {
  const t = useText();
  const { today, month: nameOf } = useFormats();
  const { weekStart } = useViewer().tenant;
  const { params, change } = useUrlFilters();
  const narrow = useNarrow();
  const month = readMonth(params, today());
  const weeks = useMemo(() => weeksOf(month, weekStart), [month, weekStart]);
  const days = weeks.flat();
  const within: DealFilter = { closeDate: { gte: days[0] ?? null, lte: days.at(-1) ?? null } };
  const pages = usePages({
    document: calendarQuery,
    variables: { filter: filter == null ? within : { and: [filter, within] } },
    connection: ({ deals }) => deals,
    idOf: ({ id }) => id,
    concerns: ['Deal', 'Handover', 'RecordEdit'],
  });
  const byDay = plannedBy(pages.items);
  const go = (to: string) => change({ month: to === today().slice(0, 7) ? '' : to });

  return (
    <div className="page-body">
      <div className="list-choose month-head">
        <h2 className="month-name">{nameOf(month)}</h2>
        <Button quiet icon="back" label={t('deals.calendar.before')} onClick={() => go(monthAfter(month, -1))} />
        <Button quiet icon="forth" label={t('deals.calendar.after')} onClick={() => go(monthAfter(month, 1))} />
        {month !== today().slice(0, 7) && (
          <Button quiet onClick={() => go(today().slice(0, 7))}>
            {t('calendar.today')}
          </Button>
        )}
        <span className="grow small faint month-count">
          {pages.totalCount !== null && t('list.count', { count: pages.totalCount })}
        </span>
        <LayoutSwitch layouts={narrow ? layouts.filter((layout) => layout !== 'cards') : layouts} />
      </div>
      {pages.items.length === 0 && pages.trouble !== undefined && (
        <TroublePage trouble={pages.trouble} onRetry={pages.refetch} />
      )}
      {pages.loading && <Skeleton lines={9} />}
      {!pages.loading && (pages.items.length > 0 || pages.trouble === undefined) && (
        <>
          {narrow ? (
            <MonthAgenda days={days.filter((day) => day.startsWith(month))} byDay={byDay} />
          ) : (
            <MonthGrid month={month} weeks={weeks} byDay={byDay} />
          )}
          <LoadMore pages={pages} />
        </>
      )}
    </div>
  );
}
