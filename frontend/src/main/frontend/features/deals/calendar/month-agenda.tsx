import { Link } from 'react-router';
import { readFragment } from '../../../shared/graph/generated';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Message } from '../../../shared/ui/trouble-page';
import { DealLine, dealLineFragment } from '../list/deal-line';
import type { Planned } from './month-grid';

interface MonthAgendaProps {
  readonly days: readonly string[];
  readonly byDay: Planned;
}

/** A month on the phone: the days that have deals, one below the other. */
export function MonthAgenda({ days, byDay }: MonthAgendaProps) {
  const t = useText();
  const path = useTenantPath();
  const { weekday, relativeDay } = useFormats();
  const planned = days.filter((day) => byDay.has(day));
  if (planned.length === 0) {
    return <Message icon="calendar" title={t('deals.calendar.none.title')} text={t('deals.calendar.none.text')} />;
  }
  return planned.map((day) => (
    <section key={day} className="agenda-day">
      <h3 className="small">
        {weekday(day)}, {relativeDay(day)}
      </h3>
      <ul className="list-cards">
        {(byDay.get(day) ?? []).map((deal) => {
          const { id } = readFragment(dealLineFragment, deal);
          return (
            <li key={id}>
              <Link to={path(`/deals/${id}`)} className="card list-card">
                <DealLine deal={deal} />
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
