import { useMemo } from 'react';
import { graphql } from '../../shared/graph/generated';
import { useGraph } from '../../shared/graph/use-graph';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { useTenantPath } from '../../shared/session/viewer';
import { LinkButton } from '../../shared/ui/button';
import { Icon } from '../../shared/ui/icon';
import type { ImportRecord } from './import-record';
import { Issues } from './issues';
import './result.css';

const undoneQuery = graphql(`
  query UndoneImport($id: ID!) {
    undoableImport(id: $id) { deletes restores keeps }
  }
`);

/** It is being taken back. */
export function Undoing({ record }: { readonly record: ImportRecord }) {
  const t = useText();
  const path = useTenantPath();
  return (
    <section className="import-progress">
      <span className="gem import-progress-gem" aria-hidden="true" />
      <h1>{t('imports.undoing.title')}</h1>
      <p className="soft">{record.fileName}</p>
      <p className="small soft" role="status">
        {t('imports.undoing.text')}
      </p>
      <LinkButton to={path('/imports')}>{t('imports.leave')}</LinkButton>
    </section>
  );
}

/** It was taken back: what went, and what was kept and why. */
export function Undone({ record }: { readonly record: ImportRecord }) {
  const t = useText();
  const path = useTenantPath();
  const { number } = useFormats();
  const variables = useMemo(() => ({ id: record.id }), [record.id]);
  const { data } = useGraph(undoneQuery, variables);
  const found = data?.undoableImport;
  return (
    <section className="result">
      <header className="result-head">
        <span className="result-icon">
          <Icon name="undo" />
        </span>
        <div className="grow">
          <h1>{t('imports.undone.title')}</h1>
          <p className="soft result-file">{record.fileName}</p>
        </div>
      </header>
      {found !== undefined && found !== null && (
        <ul className="undo-counts">
          <li>{t('imports.undone.deletes', { count: found.deletes, shown: number(found.deletes) })}</li>
          <li>{t('imports.undone.restores', { count: found.restores, shown: number(found.restores) })}</li>
          <li>{t('imports.undone.keeps', { count: found.keeps, shown: number(found.keeps) })}</li>
        </ul>
      )}
      <div className="row wrap">
        <LinkButton main icon="import" to={path('/imports/new')}>
          {t('imports.another')}
        </LinkButton>
        <LinkButton quiet to={path('/imports')}>
          {t('imports.all')}
        </LinkButton>
      </div>
      {found !== undefined && found !== null && found.keeps > 0 && <Issues record={record} />}
    </section>
  );
}
