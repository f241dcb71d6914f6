import { PlainSelect } from '../../shared/form/plain-field';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { type ImportRecord, isWorkbook } from './import-record';
import { delimiterName } from './labels';
import type { Patch } from './patch';

interface FileFormProps {
  readonly record: ImportRecord;
  readonly change: (patch: Patch) => void;
}

/** Which sheet of a workbook is read; of other files, how their text is written. */
export function FileForm({ record, change }: FileFormProps) {
  const t = useText();
  const { number } = useFormats();
  const { sheets, sheet, encoding, delimiter } = record;
  if (!isWorkbook(record)) {
    return (
      <div className="row wrap">
        <span className="chip">{t('imports.read.encoding', { encoding })}</span>
        <span className="chip">{t('imports.read.delimiter', { delimiter: delimiterName(delimiter, t) })}</span>
      </div>
    );
  }
  return (
    <PlainSelect
      label={t('imports.read.sheet')}
      value={String(sheet ?? 0)}
      onChange={(chosen) => change({ sheet: Number(chosen) })}
    >
      {sheets.map(({ name, rows }, index) => (
        <option key={name} value={index}>
          {t('imports.read.sheet.rows', { name, rows, shown: number(rows) })}
        </option>
      ))}
    </PlainSelect>
  );
}
