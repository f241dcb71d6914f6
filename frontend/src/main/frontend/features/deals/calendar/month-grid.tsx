import { useState } from 'react';
import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../../shared/graph/generated';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { dealLineFragment } from '../list/deal-line';

export type Planned = ReadonlyMap<string, readonly FragmentType<typeof dealLineFragment>[]>;

/** How many deals of a day are seen at once. */
const most = 3;

interface MonthGridProps {
  readonly month: string;
  readonly weeks: readonly (readonly string[])[];
  readonly byDay: Planned;
}

/** A month as a table of weeks. */
export function MonthGrid({ month, weeks, byDay }: MonthGridProps) {
  const t = useText();
  const { today, weekday, day: dayName } = useFormats();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <table className="card month" aria-label={t('deals.calendar')}>
      <thead>
        <tr>
          {(weeks[0] ?? []).map((day) => (
            <th key={day} scope="col">
              {weekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const deals = byDay.get(day) ?? [];
              const shown = open === day ? deals : deals.slice(0, most);
              return (
                <td key={day} className={day.startsWith(month) ? undefined : 'other'}>
                  <time dateTime={day} className="month-day" aria-current={day === today() ? 'date' : undefined}>
                    {Number(day.slice(8))}
                  </time>
                  <ul>
                    {shown.map((deal) => {
                      const { id } = readFragment(dealLineFragment, deal);
                      return (
                        <li key={id}>
                          <PlannedDeal deal={deal} />
                        </li>
                      );
                    })}
                  </ul>
                  {deals.length > most && (
                    <button
                      type="button"
                      className="month-more"
                      aria-expanded={open === day}
                      aria-label={t('deals.calendar.allOf', { day: dayName(day) })}
                      onClick={() => setOpen(open === day ? null : day)}
                    >
                      {open === day
                        ? t('deals.calendar.fewer')
                        : t('deals.calendar.more', { count: deals.length - most })}
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PlannedDeal({ deal }: { readonly deal: FragmentType<typeof dealLineFragment> }) {
  const path = useTenantPath();
  const { compactMoney, money } = useFormats();
  const { id, name, amount, status, company } = readFragment(dealLineFragment, deal);
  return (
    <Link
      to={path(`/deals/${id}`)}
      className="month-deal"
      data-status={status}
      title={[name, company?.name, amount === null ? null : money(amount)].filter(Boolean).join(' · ')}
    >
      <span className="cut">{name}</span>
      {amount !== null && <span className="tiny whole">{compactMoney(amount)}</span>}
    </Link>
  );
}
