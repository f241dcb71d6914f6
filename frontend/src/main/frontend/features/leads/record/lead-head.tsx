import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import { RecordHead } from '../../../shared/ui/record/record-head';
import { RecordMenu } from '../../../shared/ui/record/record-menu';
import { ConvertLeadDialog } from '../convert/convert-lead-dialog';
import { EditLeadDialog } from '../form/edit-lead-dialog';
import { DiscardLeadDialog } from './discard-lead-dialog';
import { LeadSteps } from './lead-steps';
import { useDeleteLead } from './use-delete-lead';
import { useRestoreLead } from './use-restore-lead';

const headFragment = graphql(`
  fragment LeadHead_lead on Lead {
    id
    version
    name
    companyName
    viewerCanEdit
    viewerCanDelete
    ...LeadSteps_lead
    ...EditLead_lead
    ...ConvertLead_lead
  }
`);

/** The name of the lead and what is done with it. */
export function LeadHead({ lead: given }: { readonly lead: FragmentType<typeof headFragment> }) {
  const t = useText();
  const path = useTenantPath();
  const navigate = useNavigate();
  const lead = readFragment(headFragment, given);
  const [open, setOpen] = useState<'edit' | 'discard' | 'convert' | null>(null);
  const { act: remove } = useDeleteLead();
  const { act: restore } = useRestoreLead();
  const { id, version, name, companyName } = lead;
  return (
    <RecordHead
      id={id}
      back={{ to: path('/leads'), label: t('leads.title') }}
      title={name}
      subtitle={companyName === null ? undefined : `· ${companyName}`}
    >
      {lead.viewerCanEdit && (
        <>
          <Button icon="pen" onClick={() => setOpen('edit')}>
            {t('common.edit')}
          </Button>
          <Button icon="flag" onClick={() => setOpen('discard')}>
            {t('leads.discard')}
          </Button>
        </>
      )}
      <LeadSteps lead={lead} onConvert={() => setOpen('convert')} />
      <RecordMenu
        id={id}
        deletable={lead.viewerCanDelete}
        name={name}
        label={t('leads.delete')}
        said="leads.deleted"
        remove={() => remove({ id, version })}
        restore={() => restore({ id })}
        onRemoved={() => void navigate(path('/leads'))}
      />
      {open === 'edit' && <EditLeadDialog lead={lead} onClose={() => setOpen(null)} />}
      {open === 'convert' && <ConvertLeadDialog lead={lead} onClose={() => setOpen(null)} />}
      {open === 'discard' && <DiscardLeadDialog id={id} version={version} onClose={() => setOpen(null)} />}
    </RecordHead>
  );
}
