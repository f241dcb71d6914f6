import { useMemo } from 'react';
import { graphql } from '../../shared/graph/generated';
import type { ExportListQuery } from '../../shared/graph/generated/graphql';
import { usePolling } from '../../shared/graph/polling';
import { usePages } from '../../shared/graph/use-pages';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { Icon } from '../../shared/ui/icon';
import { LoadMore } from '../../shared/ui/list/load-more';
import { Skeleton } from '../../shared/ui/skeleton';
import { Message, TroublePage } from '../../shared/ui/trouble-page';
import './exports.css';

const exportsQuery = graphql(`
  query ExportList($after: String) {
    exports(first: 50, after: $after) {
      edges { node { id object format state fileName rows done downloadPath createdAt expiresAt } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Item = ExportListQuery['exports']['edges'][number]['node'];

/** The files that the person asked for during the last days. */
export function ExportList() {
  const t = useText();
  const variables = useMemo(() => ({}), []);
  const pages = usePages({
    document: exportsQuery,
    variables,
    connection: ({ exports }) => exports,
    idOf: ({ id }: Item) => id,
    concerns: ['Export'],
  });
  const moving = pages.items.filter(({ state }) => state === 'RUNNING');
  usePolling(
    moving.length > 0,
    moving.reduce((sum, { done }) => sum + done, 0),
    pages.refetch,
  );
  if (pages.items.length === 0) {
    if (pages.trouble !== undefined) {
      return <TroublePage trouble={pages.trouble} onRetry={pages.refetch} />;
    }
    return pages.loading ? (
      <div className="page-body">
        <Skeleton lines={6} />
      </div>
    ) : (
      <Message icon="export" title={t('exports.empty.title')} text={t('exports.empty.text')} />
    );
  }
  return (
    <div className="page-body">
      <p className="small soft exports-lead">{t('exports.lead')}</p>
      <ul className="list-cards" aria-label={t('exports.title')}>
        {pages.items.map((item) => (
          <li key={item.id}>
            <ExportLine item={item} />
          </li>
        ))}
      </ul>
      <LoadMore pages={pages} />
    </div>
  );
}

function ExportLine({ item }: { readonly item: Item }) {
  const t = useText();
  const { number, moment } = useFormats();
  const { fileName, rows, state, done, downloadPath, createdAt, expiresAt } = item;
  const facts = [
    t('exports.rows', { rows, shown: number(rows) }),
    moment(createdAt),
    state === 'READY' ? t('exports.until', { when: moment(expiresAt) }) : undefined,
  ];
  return (
    <div className="card export-line">
      <span className="grow export-words">
        <span className="strong cut">{fileName}</span>
        <span className="small soft">{facts.filter(Boolean).join(' · ')}</span>
        {state === 'RUNNING' && (
          <progress className="export-progress" max={rows} value={done} aria-label={t('exports.progress')} />
        )}
      </span>
      {downloadPath === null ? (
        <State state={state} />
      ) : (
        <a className="button" href={downloadPath} download aria-label={t('exports.download.of', { file: fileName })}>
          <Icon name="import" />
          {t('exports.download')}
        </a>
      )}
    </div>
  );
}

function State({ state }: { readonly state: Item['state'] }) {
  const t = useText();
  return (
    <span className="chip" data-tone={state === 'FAILED' ? 'danger' : 'info'}>
      <Icon name={state === 'FAILED' ? 'warn' : 'clock'} />
      {t(`exports.state.${state}`)}
    </span>
  );
}
