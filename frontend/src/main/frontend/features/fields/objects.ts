import type { FieldKind, FieldObject } from '../../shared/graph/generated/graphql';

/** The records that can have custom fields. */
export const objects: readonly FieldObject[] = ['DEAL', 'COMPANY', 'PERSON', 'LEAD'];

/** What a custom field can hold, the usual ones first. */
export const kinds: readonly FieldKind[] = [
  'TEXT',
  'LONG_TEXT',
  'NUMBER',
  'MONEY',
  'DATE',
  'CHOICE',
  'MULTI_CHOICE',
  'YES_NO',
  'LINK',
  'EMAIL',
  'PHONE',
  'COMPANY',
  'PERSON',
  'MEMBER',
];

export const hasOptions = (kind: FieldKind) => kind === 'CHOICE' || kind === 'MULTI_CHOICE';

/** Whether parts or ranges of it can be asked for; what is only the same or not is found quickly always. */
export const hasParts = (kind: FieldKind) =>
  ['TEXT', 'LONG_TEXT', 'LINK', 'EMAIL', 'PHONE', 'NUMBER', 'MONEY', 'DATE'].includes(kind);

/** Whether other fields can be shown depending on it. */
export const canDecide = (kind: FieldKind) => hasOptions(kind) || kind === 'YES_NO';
