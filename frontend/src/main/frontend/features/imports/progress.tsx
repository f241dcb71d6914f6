import { useFormats, useText } from '../../shared/i18n/i18n';
import { useTenantPath } from '../../shared/session/viewer';
import { LinkButton } from '../../shared/ui/button';
import type { ImportRecord } from './import-record';
import './progress.css';

/** Rows that are being tried or brought in; it goes on without this page. */
export function Progress({ record, trial }: { readonly record: ImportRecord; readonly trial: boolean }) {
  const t = useText();
  const path = useTenantPath();
  const { number } = useFormats();
  const { done, rows, fileName } = record;
  return (
    <section className="import-progress">
      <span className="gem import-progress-gem" aria-hidden="true" />
      <h1>{t(trial ? 'imports.trying.title' : 'imports.running.title')}</h1>
      <p className="soft">{fileName}</p>
      <progress max={Math.max(rows, 1)} value={done} aria-label={t('imports.progress')} />
      <p className="strong" role="status">
        {t('imports.progress.rows', { done: number(done), rows: number(rows) })}
      </p>
      <p className="small soft">{t(trial ? 'imports.trying.text' : 'imports.running.text')}</p>
      {!trial && <LinkButton to={path('/imports')}>{t('imports.leave')}</LinkButton>}
    </section>
  );
}
