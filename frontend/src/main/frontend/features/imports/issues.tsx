import { useMemo, useState } from 'react';
import { useClient } from 'urql';
import { localeOf } from '../../shared/format/money';
import { usePages } from '../../shared/graph/use-pages';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import { LoadMore } from '../../shared/ui/list/load-more';
import { Skeleton } from '../../shared/ui/skeleton';
import { toast } from '../../shared/ui/toast';
import { Message, TroublePage } from '../../shared/ui/trouble-page';
import { allIssues, issuesQuery } from './all-issues';
import type { ImportRecord } from './import-record';
import { download, type Issue, issuesCsv } from './issues-csv';
import './issues.css';

const nothing = { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };

/** The rows with something to say, each with what to mend; the whole list can be taken along. */
export function Issues({ record }: { readonly record: ImportRecord }) {
  const t = useText();
  const variables = useMemo(() => ({ id: record.id }), [record.id]);
  const pages = usePages({
    document: issuesQuery,
    variables,
    connection: ({ node }) => (node?.__typename === 'Import' ? node.issues : nothing),
    idOf: (issue) => `${issue.row} ${issue.column} ${issue.code}`,
  });
  if (pages.items.length === 0) {
    if (pages.trouble !== undefined) {
      return <TroublePage trouble={pages.trouble} onRetry={pages.refetch} />;
    }
    return pages.loading ? (
      <Skeleton lines={6} />
    ) : (
      <Message icon="ok" title={t('imports.issues.none.title')} text={t('imports.issues.none.text')} />
    );
  }
  return (
    <section className="col" aria-label={t('imports.issues.title')}>
      <div className="row wrap">
        <h2 className="grow">{t('imports.issues.title')}</h2>
        <Download record={record} />
      </div>
      <IssueTable issues={pages.items} />
      <LoadMore pages={pages} />
    </section>
  );
}

function IssueTable({ issues }: { readonly issues: readonly Issue[] }) {
  const t = useText();
  const { number } = useFormats();
  return (
    <div className="card issues">
      <table aria-label={t('imports.issues.title')}>
        <thead>
          <tr>
            <th scope="col">{t('imports.issues.row')}</th>
            <th scope="col">{t('imports.issues.column')}</th>
            <th scope="col">{t('imports.issues.value')}</th>
            <th scope="col">{t('imports.issues.mend')}</th>
          </tr>
        </thead>
        <tbody>
          {issues.map(({ row, column, value, message, refused }) => (
            <tr key={`${row} ${column} ${message}`}>
              <td className="issue-row">
                <span className="chip" data-tone={refused ? 'danger' : 'warn'}>
                  {row === 0 ? '–' : number(row)}
                  <span className="hidden">{t(refused ? 'imports.issues.refused' : 'imports.issues.kept')}</span>
                </span>
              </td>
              <td className="strong">{column}</td>
              <td className="issue-value">{value}</td>
              <td className="issue-mend">{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Download({ record: { id, fileName } }: { readonly record: ImportRecord }) {
  const t = useText();
  const client = useClient();
  const { region } = useFormats();
  const [running, setRunning] = useState(false);

  const save = async () => {
    setRunning(true);
    const issues = await allIssues(client, id);
    setRunning(false);
    if (issues === null) {
      toast({ tone: 'danger', key: 'trouble.offline.title' });
      return;
    }
    const decimalComma = new Intl.NumberFormat(localeOf(region)).format(1.5).includes(',');
    const heads = [
      t('imports.issues.row'),
      t('imports.issues.column'),
      t('imports.issues.value'),
      t('imports.issues.mend'),
      t('imports.issues.refused'),
    ];
    const words = [t('imports.yes'), t('imports.no')] as const;
    const name = fileName.replace(/\.\w+$/, '');
    download(`${name} ${t('imports.issues.file')}.csv`, issuesCsv(heads, issues, decimalComma, words));
  };
  return (
    <Button icon="import" disabled={running} onClick={() => void save()}>
      {t('imports.issues.download')}
    </Button>
  );
}
