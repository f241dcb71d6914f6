import { useCustomFields } from '../fields/custom-fields';
import type { Pickable } from '../form/pick-input';
import { graphql } from '../graph/generated';
import type { FieldKind, FieldObject } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { useFormats, useText } from '../i18n/i18n';
import { useOwners } from '../session/members';
import { useTags } from '../tags/use-tags';
import { countries } from './countries';
import { type OwnPart, ownKey } from './where-fields';

/** A field as the dialog offers it. */
export interface AskedField {
  readonly key: string;
  readonly label: string;
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

/** The company's own fields of an object, as fields that can be asked about. */
export function useOwnAsked(object: FieldObject, owners: readonly Pickable[]): readonly AskedField[] {
  const { fields = [] } = useCustomFields(object);
  return fields.map(({ key, label, kind, options: choices }) => {
    const asked = { key: ownKey(parts[kind], key), label };
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

/** The fields of companies, as they are asked about from companies themselves and from what belongs to one. */
export function useCompanyAsked(): readonly AskedField[] {
  const t = useText();
  const { language } = useFormats();
  const { owner, team, tags } = useSharedOptions();
  const own = useOwnAsked('COMPANY', owner);
  return [
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
