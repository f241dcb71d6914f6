import type { MapImportInput } from '../../shared/graph/generated/graphql';
import type { ImportRecord } from './import-record';

/** A change of how a file is read. */
export type Patch = Omit<MapImportInput, 'id' | 'version' | 'idempotencyKey'>;

/** The record as it will look once the server has taken a change, so that what was chosen shows at once. */
export function patched(record: ImportRecord, patch: Patch): ImportRecord {
  const {
    object,
    numberStyle,
    dateStyle,
    currency,
    columns = [],
    twins = [],
    sheet,
    matchBy,
    createMissing,
    eraseBlanks,
  } = patch;
  return {
    ...record,
    obstacles: record.obstacles.filter(({ path }) => !(path in patch)),
    object: object ?? record.object,
    matchBy: matchBy ?? record.matchBy,
    createMissing: createMissing ?? record.createMissing,
    eraseBlanks: eraseBlanks ?? record.eraseBlanks,
    sheet: sheet ?? record.sheet ?? null,
    numberStyle: numberStyle ?? record.numberStyle,
    dateStyle: dateStyle ?? record.dateStyle ?? null,
    currency: currency ?? record.currency ?? null,
    columns: record.columns.map((column) => {
      const change = columns?.find(({ index }) => index === column.index);
      return change === undefined
        ? column
        : { ...column, target: change.target ?? null, skipped: change.skipped ?? false, confidence: 100 };
    }),
    twins: record.twins.map((twin) => {
      const change = twins?.find(({ column, value }) => column === twin.column && value === twin.value);
      return change === undefined ? twin : { ...twin, accepted: change.accepted };
    }),
  };
}
