import type { SalesProcessQuery } from '../../../shared/graph/generated/graphql';

/** A pipeline as its settings show it. */
export type Pipeline = SalesProcessQuery['pipelines'][number];
export type Reason = SalesProcessQuery['lostReasons'][number];
