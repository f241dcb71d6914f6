import { useMemo } from 'react';
import { graphql } from '../../shared/graph/generated';
import type { ImportListQuery, ImportState } from '../../shared/graph/generated/graphql';
import { usePolling } from '../../shared/graph/polling';
import { usePages } from '../../shared/graph/use-pages';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { useTenantPath } from '../../shared/session/viewer';
import { LinkButton } from '../../shared/ui/button';
import { Icon, type IconName } from '../../shared/ui/icon';
import { DataList } from '../../shared/ui/list/data-list';
import { Message } from '../../shared/ui/trouble-page';

const importsQuery = graphql(`
  query ImportList($after: String) {
    imports(first: 50, after: $after) {
      edges { node { id fileName object state rows done created updated refused createdAt owner { id name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Item = ImportListQuery['imports']['edges'][number]['node'];

const tones: Readonly<Record<ImportState, { readonly tone?: string; readonly icon: IconName }>> = {
  MAPPING: { tone: 'info', icon: 'pen' },
  TRYING: { tone: 'info', icon: 'clock' },
  TRIED: { tone: 'info', icon: 'flag' },
  RUNNING: { tone: 'info', icon: 'clock' },
  DONE: { tone: 'accent', icon: 'ok' },
  FAILED: { tone: 'danger', icon: 'warn' },
  UNDOING: { tone: 'info', icon: 'clock' },
  UNDONE: { icon: 'undo' },
};

/** Everything that was brought in or is on its way. */
export function ImportList() {
  const t = useText();
  const path = useTenantPath();
  const { number, moment } = useFormats();
  const variables = useMemo(() => ({}), []);
  const pages = usePages({
    document: importsQuery,
    variables,
    connection: ({ imports }) => imports,
    idOf: ({ id }: Item) => id,
    concerns: ['Import'],
  });
  const moving = pages.items.filter(({ state }) => state === 'RUNNING' || state === 'TRYING' || state === 'UNDOING');
  usePolling(
    moving.length > 0,
    moving.reduce((sum, { done }) => sum + done, 0),
    pages.refetch,
  );
  return (
    <div className="page-body">
      <DataList<Item, 'CREATED_AT'>
        label={t('imports.title')}
        pages={pages}
        idOf={({ id }) => id}
        to={({ id }) => path(`/imports/${id}`)}
        sort={{ field: 'CREATED_AT', direction: 'DESC' }}
        onSort={() => undefined}
        columns={[
          { key: 'file', head: t('imports.list.file'), cell: ({ fileName }) => fileName },
          { key: 'object', head: t('imports.list.object'), cell: ({ object }) => t(`imports.object.${object}`) },
          { key: 'state', head: t('imports.list.state'), cell: (item) => <State item={item} /> },
          { key: 'rows', head: t('imports.list.rows'), numeric: true, cell: ({ rows }) => number(rows) },
          { key: 'owner', head: t('imports.list.owner'), cell: ({ owner }) => owner?.name },
          { key: 'when', head: t('imports.list.when'), cell: ({ createdAt }) => moment(createdAt) },
        ]}
        card={(item) => (
          <>
            <span className="row">
              <span className="grow cut strong">{item.fileName}</span>
              <State item={item} />
            </span>
            <span className="small soft">
              {[
                t(`imports.object.${item.object}`),
                t('imports.rows', { rows: item.rows, shown: number(item.rows) }),
                moment(item.createdAt),
              ].join(' · ')}
            </span>
          </>
        )}
        empty={
          <Message icon="import" title={t('imports.empty.title')} text={t('imports.empty.text')}>
            <LinkButton main icon="import" to={path('/imports/new')}>
              {t('imports.new')}
            </LinkButton>
          </Message>
        }
      />
    </div>
  );
}

function State({ item: { state, done, rows } }: { readonly item: Item }) {
  const t = useText();
  const { tone, icon } = tones[state];
  const share = state === 'RUNNING' && rows > 0 ? ` ${Math.floor((100 * done) / rows)} %` : '';
  return (
    <span className="chip" data-tone={tone}>
      <Icon name={icon} />
      {t(`imports.state.${state}`)}
      {share}
    </span>
  );
}
