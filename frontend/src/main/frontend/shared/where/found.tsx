import type { TypedDocumentNode } from '@urql/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useGraph } from '../graph/use-graph';
import { useFormats, useText } from '../i18n/i18n';
import type { Where } from './where';

const pause = 400;
/** The API counts no further. */
const countLimit = 10_000;

interface FoundProps {
  /** Undefined while it is not whole. */
  readonly where: Where | null | undefined;
  readonly found: (where: Where | null) => ReactNode;
}

/** How many records meet what is typed, asked for when typing pauses. */
export function Found({ where, found }: FoundProps) {
  const typed = where === undefined ? undefined : JSON.stringify(where);
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(typed), pause);
    return () => window.clearTimeout(timer);
  }, [typed]);
  return (
    <p className="small faint grow where-found" role="status">
      {settled !== undefined && settled === typed && found(JSON.parse(settled) as Where | null)}
    </p>
  );
}

interface CountProps<Filter> {
  readonly document: TypedDocumentNode<
    { readonly found: { readonly totalCount: number | null } },
    { filter: Filter | null }
  >;
  readonly filter: Filter | null;
}

/** How many records a filter finds, in words; nothing until that is known. */
export function Count<Filter>({ document, filter }: CountProps<Filter>) {
  const t = useText();
  const { number } = useFormats();
  const { data, stale } = useGraph(document, { filter });
  const count = data?.found.totalCount;
  if (stale || count === undefined || count === null) {
    return null;
  }
  return count > countLimit ? t('where.foundMany', { count: number(countLimit) }) : t('where.found', { count });
}
