import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import { RecordHead } from '../../../shared/ui/record/record-head';
import { RecordMenu } from '../../../shared/ui/record/record-menu';
import { EditCompanyDialog } from './edit-company-dialog';
import { useDeleteCompany } from './use-delete-company';
import { useRestoreCompany } from './use-restore-company';

const headFragment = graphql(`
  fragment CompanyHead_company on Company {
    id
    version
    name
    city
    viewerCanEdit
    viewerCanDelete
    ...EditCompany_company
  }
`);

/** The name of the company and what is done with it. */
export function CompanyHead({ company: given }: { readonly company: FragmentType<typeof headFragment> }) {
  const t = useText();
  const path = useTenantPath();
  const navigate = useNavigate();
  const company = readFragment(headFragment, given);
  const [editing, setEditing] = useState(false);
  const { act: remove } = useDeleteCompany();
  const { act: restore } = useRestoreCompany();
  const { id, version, name, city } = company;
  return (
    <RecordHead
      id={id}
      back={{ to: path('/companies'), label: t('companies.title') }}
      title={name}
      subtitle={city === null ? undefined : `· ${city}`}
    >
      {company.viewerCanEdit && (
        <Button icon="pen" onClick={() => setEditing(true)}>
          {t('common.edit')}
        </Button>
      )}
      <RecordMenu
        id={id}
        deletable={company.viewerCanDelete}
        name={name}
        label={t('companies.delete')}
        said="companies.deleted"
        remove={() => remove({ id, version })}
        restore={() => restore({ id })}
        onRemoved={() => void navigate(path('/companies'))}
      />
      {editing && <EditCompanyDialog company={company} onClose={() => setEditing(false)} />}
    </RecordHead>
  );
}
