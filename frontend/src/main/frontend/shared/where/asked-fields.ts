import { useCustomFields } from '../fields/custom-fields';
import type { Pickable } from '../form/pick-input';
import { graphql } from '../graph/generated';
import type { FieldIndex, FieldKind, FieldObject } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { useFormats, useText } from '../i18n/i18n';
import { useOwners } from '../session/members';
import { useTags } from '../tags/use-tags';
import { countries } from './countries';
import type { Indexed } from './kinds';
import { type OwnPart, ownKey } from './where-fields';

/** A field as the dialog offers it. */
export interface AskedField {
  readonly key: string;
  readonly label: string;
  /** What of it is found quickly among many records; nothing when left out. */
  readonly indexed?: Indexed | undefined;
  /** What can be chosen, for fields with a choice. */
  readonly options?: readonly Pickable[];
  /** What is looked up by its name, for fields with more to choose from than a list holds. */
  readonly lookUp?: 'COMPANY' | 'PERSON';
}

const teamsQuery = graphql(`
  query WhereTeams {
    teams { id name }
  }
`);
const noVariables = {};
const options = { concerns: ['Team'] };

/** Whom, which teams and which tags a filter can name. */
export function useSharedOptions() {
  const { data } = useGraph(teamsQuery, noVariables, options);
  const { tags } = useTags();
  const owners = useOwners();
  return { owner: owners, team: data?.teams ?? [], tags };
}

const parts: Readonly<Record<FieldKind, OwnPart>> = {
  TEXT: 'text',
  LONG_TEXT: 'text',
  LINK: 'text',
  EMAIL: 'text',
  PHONE: 'text',
  NUMBER: 'number',
  MONEY: 'money',
  DATE: 'date',
  CHOICE: 'options',
  MULTI_CHOICE: 'options',
  YES_NO: 'yes',
  MEMBER: 'reference',
  COMPANY: 'reference',
  PERSON: 'reference',
};

/** Texts of own fields have no index of the same alone. */
function indexedOf(part: OwnPart, index: FieldIndex): Indexed | undefined {
  return index === 'READY' ? 'parts' : part === 'text' ? undefined : 'same';
}

/** Fields together with what of them is found quickly. */
export function withIndexes(
  asked: readonly AskedField[],
  indexes: Readonly<Record<string, Indexed>>,
): readonly AskedField[] {
  return asked.map((field) => ({ ...field, indexed: indexes[field.key] ?? field.indexed }));
}

/** The company's own fields of an object, as fields that can be asked about. */
export function useOwnAsked(object: FieldObject, owners: readonly Pickable[]): readonly AskedField[] {
  const { fields = [] } = useCustomFields(object);
  return fields.map(({ key, label, kind, index, options: choices }) => {
    const part = parts[kind];
    const asked = { key: ownKey(part, key), label, indexed: indexedOf(part, index) };
    switch (kind) {
      case 'MEMBER':
        return { ...asked, options: owners };
      case 'COMPANY':
      case 'PERSON':
        return { ...asked, lookUp: kind };
      default:
        return { ...asked, options: choices.map((choice) => ({ id: choice.key, name: choice.label })) };
    }
  });
}

const companyIndexes: Readonly<Record<string, Indexed>> = {
  name: 'parts',
  taxId: 'same',
  parent: 'same',
  owner: 'same',
  tags: 'same',
};

/** The fields of companies, as they are asked about from companies themselves and from what belongs to one. */
export function useCompanyAsked(): readonly AskedField[] {
  const t = useText();
  const { language } = useFormats();
  const { owner, team, tags } = useSharedOptions();
  const own = useOwnAsked('COMPANY', owner);
  const asked: AskedField[] = [
    { key: 'name', label: t('field.name') },
    { key: 'taxId', label: t('field.taxId') },
    { key: 'city', label: t('field.city') },
    { key: 'sector', label: t('field.sector') },
    { key: 'country', label: t('field.country'), options: countries(language) },
    { key: 'parent', label: t('field.parent'), lookUp: 'COMPANY' },
    { key: 'owner', label: t('field.owner'), options: owner },
    { key: 'team', label: t('field.team'), options: team },
    { key: 'tags', label: t('tags.title'), options: tags },
    { key: 'hasPhone', label: t('where.hasPhone') },
    { key: 'hasEmail', label: t('where.hasEmail') },
    { key: 'createdAt', label: t('field.createdAt') },
    { key: 'updatedAt', label: t('field.updatedAt') },
    ...own,
  ];
  return withIndexes(asked, companyIndexes);
}

/** The fields of a record's company beside the record's own. */
export function useRelatedCompanyAsked(): readonly AskedField[] {
  const t = useText();
  const company = t('field.company');
  return useCompanyAsked().flatMap((field) =>
    field.key === 'name'
      ? [
          { key: 'company', label: company, lookUp: 'COMPANY' as const },
          { key: 'companyName', label: t('where.companyName') },
        ]
      : [{ ...field, key: `company.${field.key}`, label: `${company}: ${field.label}` }],
  );
}
