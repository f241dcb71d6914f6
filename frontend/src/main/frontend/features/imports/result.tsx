import { useText } from '../../shared/i18n/i18n';
import { useTenantPath } from '../../shared/session/viewer';
import { Button, LinkButton } from '../../shared/ui/button';
import { Icon } from '../../shared/ui/icon';
import { Counts } from './counts';
import type { ImportRecord } from './import-record';
import { Issues } from './issues';
import { objectPlaces } from './labels';
import './result.css';
import { UndoImport } from './undo-import';

/** What happened, and where the records are. */
export function Result({ record }: { readonly record: ImportRecord }) {
  const t = useText();
  const path = useTenantPath();
  const { object, fileName, refused } = record;
  return (
    <section className="result">
      <header className="result-head">
        <span className="result-icon">
          <Icon name="ok" />
        </span>
        <div className="grow">
          <h1>{t('imports.done.title')}</h1>
          <p className="soft result-file">{fileName}</p>
        </div>
      </header>
      <Counts record={record} done />
      <div className="row wrap">
        <LinkButton main to={path(objectPlaces[object])}>
          {t(`imports.done.see.${object}`)}
        </LinkButton>
        <LinkButton icon="import" to={path('/imports/new')}>
          {t('imports.another')}
        </LinkButton>
        <LinkButton quiet to={path('/imports')}>
          {t('imports.all')}
        </LinkButton>
        <UndoImport record={record} />
      </div>
      {refused > 0 && <p className="soft">{t('imports.done.mend')}</p>}
      <Issues record={record} />
    </section>
  );
}

interface FailedProps {
  readonly record: ImportRecord;
  readonly busy: boolean;
  readonly notice: string | null;
  readonly onStart: () => void;
}

/** It broke off; going on makes no doubles. */
export function Failed({ record, busy, notice, onStart }: FailedProps) {
  const t = useText();
  return (
    <section className="result">
      <header className="result-head">
        <span className="result-icon bad">
          <Icon name="warn" />
        </span>
        <div className="grow">
          <h1>{t('imports.failed.title')}</h1>
          <p className="soft result-file">{record.fileName}</p>
        </div>
      </header>
      <p>{notice ?? t('imports.failed.text')}</p>
      <Counts record={record} done />
      <div className="row wrap">
        <Button main disabled={busy} onClick={onStart}>
          {t('imports.failed.goOn')}
        </Button>
      </div>
    </section>
  );
}
