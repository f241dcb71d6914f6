import { useText } from '../../../shared/i18n/i18n';
import { useOwnAsked, useRelatedCompanyAsked, useSharedOptions } from '../../../shared/where/asked-fields';
import type { WhereDialogFrame } from '../../../shared/where/where-chip';
import { WhereDialog } from '../../../shared/where/where-dialog';
import { personFields } from '../where';

/** Asks which people. */
export function PersonWhereDialog(frame: WhereDialogFrame) {
  const t = useText();
  const { owner, team, tags } = useSharedOptions();
  const own = useOwnAsked('PERSON', owner);
  const company = useRelatedCompanyAsked();
  return (
    <WhereDialog
      {...frame}
      fields={personFields}
      asked={[
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
        { key: 'companyName', label: t('field.company') },
        ...company,
      ]}
    />
  );
}
