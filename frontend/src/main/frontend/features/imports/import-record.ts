import { graphql } from '../../shared/graph/generated';
import type { ImportRecordFragment } from '../../shared/graph/generated/graphql';

/** An import with everything that its wizard shows. */
export type ImportRecord = ImportRecordFragment;
export type ImportColumn = ImportRecord['columns'][number];
export type ImportTwin = ImportRecord['twins'][number];

export const importRecord = graphql(`
  fragment ImportRecord on Import {
    id version fileName state object encoding delimiter numberStyle dateStyle currency targets rows done
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

const fills = (fields: readonly string[]) => (column: ImportColumn) =>
  !column.skipped && column.target !== null && column.target !== undefined && fields.includes(column.target);

export const amountColumns = ({ columns }: ImportRecord) => columns.filter(fills(amounts));
export const dateColumns = ({ columns }: ImportRecord) => columns.filter(fills(dates));
export const numberColumns = ({ columns }: ImportRecord) => columns.filter(fills(numbers));

/** Whether the file has sheets to choose from. */
export const isWorkbook = ({ sheets }: ImportRecord) => sheets.length > 0;

/** What keeps an import from being tried, about one of its questions; undefined for nothing. */
export function obstacleTo(
  { obstacles }: ImportRecord,
  path: 'object' | 'currency' | 'numberStyle' | 'dateStyle' | 'matchBy',
) {
  return obstacles.find((obstacle) => obstacle.path === path)?.message;
}
