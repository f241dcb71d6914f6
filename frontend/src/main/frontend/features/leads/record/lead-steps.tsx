import type { Answer } from '../../../shared/form/answer';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import type { MessageKey } from '../../../shared/i18n/catalogue';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { toast } from '../../../shared/ui/toast';
import { tellRefusal } from '../../../shared/ui/use-undoable-delete';
import { useContactLead } from './use-contact-lead';
import { useQualifyLead } from './use-qualify-lead';
import { useReopenLead } from './use-reopen-lead';

const stepsFragment = graphql(`
  fragment LeadSteps_lead on Lead {
    id
    version
    status
    viewerCanEdit
    viewerCanReopen
  }
`);

interface LeadStepsProps {
  readonly lead: FragmentType<typeof stepsFragment>;
  readonly onConvert: () => void;
}

/** The way of a lead, the next step as the main act. */
export function LeadSteps({ lead: given, onConvert }: LeadStepsProps) {
  const t = useText();
  const { id, version, status, viewerCanEdit, viewerCanReopen } = readFragment(stepsFragment, given);
  const contact = useContactLead();
  const qualify = useQualifyLead();
  const reopen = useReopenLead();

  const run = async (step: Promise<Answer<unknown>>, said: MessageKey) => {
    const answer = await step;
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: said });
    } else {
      tellRefusal(answer);
    }
  };

  return (
    <>
      {viewerCanReopen && (
        <Button
          icon="undo"
          disabled={reopen.running}
          onClick={() => void run(reopen.act({ id, version }), 'leads.reopened')}
        >
          {t('leads.reopen')}
        </Button>
      )}
      {viewerCanEdit && status === 'NEW' && (
        <Button
          main
          icon="phone"
          disabled={contact.running}
          onClick={() => void run(contact.act({ id, version }), 'leads.contacted')}
        >
          {t('leads.contact')}
        </Button>
      )}
      {viewerCanEdit && status === 'CONTACTED' && (
        <Button
          main
          icon="check"
          disabled={qualify.running}
          onClick={() => void run(qualify.act({ id, version }), 'leads.qualified')}
        >
          {t('leads.qualify')}
        </Button>
      )}
      {viewerCanEdit && (
        <Button main={status === 'QUALIFIED'} icon="deal" onClick={onConvert}>
          {t('leads.convert')}
        </Button>
      )}
    </>
  );
}
