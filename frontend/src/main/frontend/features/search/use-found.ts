import { useEffect, useState } from 'react';
import { graphql } from '../../shared/graph/generated';
import { useGraph } from '../../shared/graph/use-graph';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { recentIds } from '../../shared/session/recent';
import { useViewer } from '../../shared/session/viewer';
import { type Hit, hitOf } from './hits';

const searchQuery = graphql(`
  query Search($text: String!) {
    search(text: $text) {
      kind
      hasMore
      records { ...SearchHit_record }
    }
  }
`);

const atHandQuery = graphql(`
  query AtHand($recent: [ID!]!) {
    favourites { ...SearchHit_record }
    nodes(ids: $recent) { ...SearchHit_record }
  }
`);

const pause = 150;
const shortest = 2;
const favouritesShown = 8;

/** Lines under one heading. */
export interface HitGroup {
  readonly title: string;
  readonly hits: readonly Hit[];
  readonly hasMore: boolean;
}

function useSettled(text: string) {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), pause);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}

const isHit = (hit: Hit | null): hit is Hit => hit !== null;

/** What the records of the tenant have of the text, a moment after the last key. */
export function useFound(typed: string) {
  const t = useText();
  const { money } = useFormats();
  const text = useSettled(typed.trim());
  const asks = text.length >= shortest;
  const { data, trouble, stale } = useGraph(searchQuery, { text }, { pause: !asks });
  const groups: readonly HitGroup[] =
    asks && data !== undefined
      ? data.search.map(({ kind, records, hasMore }) => ({
          title: t(`search.${kind.toLowerCase() as Lowercase<typeof kind>}`),
          hits: records.map((record) => hitOf(record, money)).filter(isHit),
          hasMore,
        }))
      : [];
  return { groups, trouble, asks, waiting: asks && (stale || typed.trim() !== text) };
}

/** What the person had at hand before: favourites, and what was opened last on this device. */
export function useAtHand(): readonly HitGroup[] {
  const t = useText();
  const { money } = useFormats();
  const { member, tenant } = useViewer();
  const [recent] = useState(() => [...recentIds(tenant.slug, member.id)]);
  const { data } = useGraph(atHandQuery, { recent });
  const favourites = (data?.favourites ?? [])
    .map((record) => hitOf(record, money))
    .filter(isHit)
    .slice(0, favouritesShown);
  const opened = (data?.nodes ?? [])
    .map((record) => (record === null ? null : hitOf(record, money)))
    .filter(isHit)
    .filter(({ id }) => !favourites.some((each) => each.id === id));
  return [
    { title: t('search.favourites'), hits: favourites, hasMore: false },
    { title: t('search.recent'), hits: opened, hasMore: false },
  ].filter(({ hits }) => hits.length > 0);
}
