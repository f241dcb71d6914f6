import type { TypedDocumentNode } from '@urql/core';
import type { FragmentType } from '../../graph/generated';
import { usePages } from '../../graph/use-pages';
import { LoadMore } from '../list/load-more';
import { Skeleton } from '../skeleton';
import { TroublePage } from '../trouble-page';
import { type changeFragment, Timeline } from './timeline';

interface Entries {
  readonly edges: readonly { readonly node: { readonly id: string } & FragmentType<typeof changeFragment> }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface RecordTimelineProps<Result, Variables> {
  readonly document: TypedDocumentNode<Result, Variables>;
  readonly variables: Variables;
  /** The timeline in the answer; undefined when the record is gone. */
  readonly connection: (result: Result) => Entries | undefined;
}

const gone: Entries = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** The timeline of any record, page by page. */
export function RecordTimeline<Result, Variables extends Record<string, unknown>>(
  props: RecordTimelineProps<Result, Variables>,
) {
  const { document, variables, connection } = props;
  const pages = usePages({
    document,
    variables,
    connection: (result: Result) => connection(result) ?? gone,
    idOf: ({ id }) => id,
  });
  if (pages.items.length === 0 && (pages.loading || pages.trouble !== undefined)) {
    return (
      <section className="card pad">
        {pages.trouble === undefined ? (
          <Skeleton lines={5} />
        ) : (
          <TroublePage trouble={pages.trouble} onRetry={pages.refetch} />
        )}
      </section>
    );
  }
  return (
    <>
      <Timeline changes={pages.items} />
      <LoadMore pages={pages} />
    </>
  );
}
