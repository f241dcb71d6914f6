import { asUtc } from '../../shared/format/dates';
import type { DateStyle } from '../../shared/graph/generated/graphql';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { Choices } from '../../shared/ui/wizard/choices';
import { ambiguousDays, orders } from './day-month';
import type { ImportColumn } from './import-record';

interface DayOrderProps {
  readonly columns: readonly ImportColumn[];
  readonly onChange: (style: DateStyle) => void;
}

/** Asks whether the day or the month comes first, with dates of the file that could be either. */
export function DayOrder({ columns, onChange }: DayOrderProps) {
  const t = useText();
  const { language } = useFormats();
  const found = columns.map(({ header, samples }) => ({ header, days: ambiguousDays(samples) }));
  const column = found.find(({ days }) => days.length > 0) ?? found[0];
  const [example] = column?.days ?? [];
  const long = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const read = (order: (typeof orders)[number]) => {
    if (example === undefined) {
      return undefined;
    }
    const day = order === 'DAY_FIRST' ? example.dayFirst : example.monthFirst;
    return t('imports.read.order.example', { sample: example.sample, day: long.format(asUtc(day)) });
  };
  return (
    <div className="card pad col ask">
      <h3>{t('imports.read.order', { column: column?.header ?? '' })}</h3>
      <Choices
        label={t('imports.read.order', { column: column?.header ?? '' })}
        choices={orders.map((order) => {
          const text = read(order);
          return { value: order, name: t(`imports.read.order.${order}`), ...(text === undefined ? {} : { text }) };
        })}
        value=""
        onChange={(order) => onChange(order as DateStyle)}
      />
    </div>
  );
}
