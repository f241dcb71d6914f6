import { useFormats, useText } from '../../shared/i18n/i18n';
import type { ImportRecord } from './import-record';
import './counts.css';

const kinds = ['created', 'updated', 'unchanged', 'refused'] as const;

/** What becomes, or became, of the rows. */
export function Counts({ record, done }: { readonly record: ImportRecord; readonly done: boolean }) {
  const t = useText();
  const { number } = useFormats();
  return (
    <dl className="counts">
      {kinds.map((kind) => (
        <div key={kind} className="card count" data-kind={record[kind] === 0 ? undefined : kind}>
          <dt className="small soft">{t(`imports.count.${kind}.${done ? 'done' : 'trial'}`)}</dt>
          <dd>{number(record[kind])}</dd>
        </div>
      ))}
    </dl>
  );
}
