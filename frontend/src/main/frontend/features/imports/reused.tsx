import { useFormats, useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import type { ImportRecord } from './import-record';
import type { Patch } from './patch';

interface ReusedProps {
  readonly record: ImportRecord;
  readonly change: (patch: Patch) => void;
}

/** That the choices are those of an earlier file, and the way back to what is proposed for this one. */
export function Reused({ record, change }: ReusedProps) {
  const t = useText();
  const { moment } = useFormats();
  if (record.reusedFrom === null || record.reusedFrom === undefined) {
    return null;
  }
  return (
    <div className="row wrap">
      <p className="soft">{t('imports.reused', { when: moment(record.reusedFrom) })}</p>
      <Button quiet onClick={() => change({ anew: true })}>
        {t('imports.reused.anew')}
      </Button>
    </div>
  );
}
