import type { EditRecordsInput } from '../graph/generated/graphql';
import type { MessageKey } from '../i18n/catalogue';

/** The kinds of records that can be changed many at a time. */
export type EditedObject = 'DEAL' | 'COMPANY' | 'PERSON' | 'LEAD';

export type EditedField = Exclude<keyof EditRecordsInput, 'idempotencyKey' | 'recordIds' | 'ownerId'>;

interface Offered {
  readonly name: EditedField;
  readonly label: MessageKey;
  readonly day?: boolean;
  readonly most: number;
}

const line = 100;
const source: Offered = { name: 'source', label: 'field.source', most: line };
const sector: Offered = { name: 'sector', label: 'field.sector', most: line };
const city: Offered = { name: 'city', label: 'field.city', most: line };

/** What many records can be given, the usual first. */
export function fieldsOf(object: EditedObject): readonly [Offered, ...Offered[]] {
  switch (object) {
    case 'DEAL':
      return [
        { name: 'closeDate', label: 'field.closeDate', day: true, most: 0 },
        { name: 'nextStep', label: 'field.nextStep', most: 300 },
        { name: 'nextStepOn', label: 'where.nextStepOn', day: true, most: 0 },
        source,
      ];
    case 'COMPANY':
      return [city, sector];
    case 'LEAD':
      return [source, city, sector];
    case 'PERSON':
      return [city, { name: 'jobTitle', label: 'field.jobTitle', most: line }];
  }
}
