import type { CustomField } from '../../shared/fields/custom-fields';
import { typed } from '../../shared/form/use-form';
import type { FieldKind } from '../../shared/graph/generated/graphql';
import { canDecide, hasOptions, hasParts } from './objects';

/** An option as it is edited. */
export interface OptionValues {
  /** Tells options apart while they are edited. */
  readonly id: string;
  /** Null for a new one. */
  readonly key: string | null;
  readonly label: string;
  readonly retired: boolean;
}

/** A custom field as it is edited. */
export interface FieldValues {
  readonly label: string;
  readonly kind: FieldKind;
  readonly section: string;
  readonly help: string;
  readonly asked: boolean;
  readonly reason: string;
  readonly example: string;
  readonly options: readonly OptionValues[];
  readonly conditional: boolean;
  readonly whenField: string;
  readonly whenValues: readonly string[];
  readonly secret: boolean;
  readonly quick: boolean;
}

export const newOption = (): OptionValues => ({ id: crypto.randomUUID(), key: null, label: '', retired: false });

export const emptyField = (): FieldValues => ({
  label: '',
  kind: 'TEXT',
  section: '',
  help: '',
  asked: false,
  reason: '',
  example: '',
  options: [newOption(), newOption()],
  conditional: false,
  whenField: '',
  whenValues: [],
  secret: false,
  quick: false,
});

export function valuesOf(field: CustomField): FieldValues {
  return {
    label: field.label,
    kind: field.kind,
    section: field.section ?? '',
    help: field.help ?? '',
    asked: field.required !== null,
    reason: field.required?.reason ?? '',
    example: field.required?.example ?? '',
    options: field.options.map((option) => ({ ...option, id: option.key })),
    conditional: field.showWhen !== null,
    whenField: field.showWhen?.field ?? '',
    whenValues: field.showWhen?.values ?? [],
    secret: field.secret,
    quick: field.index !== 'NONE',
  };
}

/** What the API takes of it, but for what never changes. */
export function fieldInput(values: FieldValues) {
  const { label, kind, section, help, asked, reason, example, options, conditional, whenField, whenValues } = values;
  const named = options.filter((option) => option.label.trim() !== '');
  return {
    label: label.trim(),
    section: typed(section),
    help: typed(help),
    required: asked ? { reason: reason.trim(), example: typed(example) } : null,
    ...(hasOptions(kind) && {
      options: named.map((option) => ({ key: option.key, label: option.label.trim(), retired: option.retired })),
    }),
    showWhen: conditional ? { field: whenField, values: [...whenValues] } : null,
    secret: values.secret,
    quick: values.quick && hasParts(kind),
  };
}

/** The fields on which a field can depend. */
export function deciders(fields: readonly CustomField[], own: string | undefined) {
  return fields.filter(({ key, kind, retiredAt }) => key !== own && retiredAt === null && canDecide(kind));
}

/** The list with one thing moved one place up or down. */
export function moved<Thing>(things: readonly Thing[], from: number, by: -1 | 1): Thing[] {
  const next = [...things];
  const [thing] = next.splice(from, 1);
  if (thing !== undefined) {
    next.splice(from + by, 0, thing);
  }
  return next;
}
