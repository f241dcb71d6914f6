import { withConditions } from '../../../shared/fields/filter/field-filters';
import { graphql } from '../../../shared/graph/generated';
import type { PersonFilter } from '../../../shared/graph/generated/graphql';
import { useText } from '../../../shared/i18n/i18n';
import { useOwnAsked, useRelatedCompanyAsked, useSharedOptions, withIndexes } from '../../../shared/where/asked-fields';
import { Count } from '../../../shared/where/found';
import type { Indexed } from '../../../shared/where/kinds';
import { withWhere } from '../../../shared/where/where';
import type { WhereDialogFrame } from '../../../shared/where/where-chip';
import { WhereDialog } from '../../../shared/where/where-dialog';
import { toFilter } from '../filters';
import { personFields } from '../where';
import { usePersonQuery } from './use-person-query';

const countQuery = graphql(`
  query CountPeople($filter: PersonFilter) {
    found: people(first: 1, filter: $filter) { totalCount }
  }
`);

const indexes: Readonly<Record<string, Indexed>> = { name: 'parts', owner: 'same', tags: 'same', company: 'same' };

/** Asks which people. */
export function PersonWhereDialog(frame: WhereDialogFrame) {
  const t = useText();
  const { owner, team, tags } = useSharedOptions();
  const own = useOwnAsked('PERSON', owner);
  const company = useRelatedCompanyAsked();
  const { filters, conditions } = usePersonQuery();
  const besides = withConditions<PersonFilter>(toFilter(filters), conditions);
  return (
    <WhereDialog
      {...frame}
      fields={personFields}
      found={(where) => <Count document={countQuery} filter={withWhere<PersonFilter>(besides, where, personFields)} />}
      asked={withIndexes(
        [
          { key: 'name', label: t('field.name') },
          { key: 'jobTitle', label: t('field.jobTitle') },
          { key: 'city', label: t('field.city') },
          { key: 'owner', label: t('field.owner'), options: owner },
          { key: 'team', label: t('field.team'), options: team },
          { key: 'tags', label: t('tags.title'), options: tags },
          { key: 'hasPhone', label: t('where.hasPhone') },
          { key: 'hasEmail', label: t('where.hasEmail') },
          { key: 'createdAt', label: t('field.createdAt') },
          { key: 'updatedAt', label: t('field.updatedAt') },
          ...own,
          ...company,
        ],
        indexes,
      )}
    />
  );
}
