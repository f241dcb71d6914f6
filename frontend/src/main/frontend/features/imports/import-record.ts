import { graphql } from '../../shared/graph/generated';
import type { ImportRecordFragment } from '../../shared/graph/generated/graphql';

/** An import with everything that its wizard shows. */
export type ImportRecord = ImportRecordFragment;
export type ImportColumn = ImportRecord['columns'][number];
export type ImportTarget = ImportRecord['ownTargets'][number];
export type ImportTwin = ImportRecord['twins'][number];

export const importRecord = graphql(`
  fragment ImportRecord on Import {
    id version fileName state object encoding delimiter numberStyle dateStyle currency targets ownTargets { target label money number date } rows done
    created updated unchanged refused
    columns { index header target skipped confidence samples }
    twins { column value proposal rows accepted }
    obstacles { path code message }
    sheets { name rows } sheet matchBy matchKeys createMissing eraseBlanks reusedFrom
  }
`);

/** Which of an object's fields are amounts, that need a currency. */
const amounts = ['amount', 'annualRevenue', 'unitPrice'];
const dates = ['openedOn', 'closeDate', 'closedOn'];
const numbers = [...amounts, 'employees', 'probability'];

type Columns = Pick<ImportRecord, 'columns' | 'ownTargets'>;

const filling =
  (fields: readonly string[], holds: (own: ImportTarget) => boolean) =>
  ({ columns, ownTargets }: Columns) => {
    const all = [...fields, ...ownTargets.filter(holds).map(({ target }) => target)];
    return columns.filter(
      ({ skipped, target }) => !skipped && target !== null && target !== undefined && all.includes(target),
    );
  };

export const amountColumns = filling(amounts, ({ money }) => money);
export const dateColumns = filling(dates, ({ date }) => date);
export const numberColumns = filling(numbers, ({ number }) => number);

/** Whether the file has sheets to choose from. */
export const isWorkbook = ({ sheets }: ImportRecord) => sheets.length > 0;

/** What keeps an import from being tried, about one of its questions; undefined for nothing. */
export function obstacleTo(
  { obstacles }: ImportRecord,
  path: 'object' | 'currency' | 'numberStyle' | 'dateStyle' | 'matchBy',
) {
  return obstacles.find((obstacle) => obstacle.path === path)?.message;
}
