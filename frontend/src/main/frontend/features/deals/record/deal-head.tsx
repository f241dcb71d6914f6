import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import { RecordHead } from '../../../shared/ui/record/record-head';
import { RecordMenu } from '../../../shared/ui/record/record-menu';
import { toast } from '../../../shared/ui/toast';
import { tellRefusal } from '../../../shared/ui/use-undoable-delete';
import { EditDealDialog } from '../form/edit-deal-dialog';
import { LoseDealDialog } from './lose-deal-dialog';
import { useDeleteDeal } from './use-delete-deal';
import { useReopenDeal } from './use-reopen-deal';
import { useRestoreDeal } from './use-restore-deal';
import { useWinDeal } from './use-win-deal';

const headFragment = graphql(`
  fragment DealHead_deal on Deal {
    id
    version
    name
    status
    amount { amount currency }
    company { id name }
    pipeline { id name }
    viewerCanEdit
    viewerCanDelete
    ...EditDeal_deal
  }
`);

interface DealHeadProps {
  readonly deal: FragmentType<typeof headFragment>;
}

/** The name of the deal, what it is worth, and how it is closed. */
export function DealHead({ deal: given }: DealHeadProps) {
  const t = useText();
  const { money } = useFormats();
  const path = useTenantPath();
  const navigate = useNavigate();
  const deal = readFragment(headFragment, given);
  const [open, setOpen] = useState<'edit' | 'lose' | null>(null);
  const { act: win, running: winning } = useWinDeal();
  const { act: reopen } = useReopenDeal();
  const { act: remove } = useDeleteDeal();
  const { act: restore } = useRestoreDeal();
  const { id, version } = deal;

  const onWin = async () => {
    const answer = await win({ id, version });
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: 'deals.won' });
    } else {
      tellRefusal(answer);
    }
  };
  const onReopen = async () => {
    const answer = await reopen({ id, version });
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: 'deals.reopened' });
    } else {
      tellRefusal(answer);
    }
  };

  return (
    <RecordHead
      id={id}
      back={{ to: path('/deals'), label: `${t('frame.deals')} · ${deal.pipeline.name}` }}
      title={deal.name}
      subtitle={deal.company === null ? undefined : `· ${deal.company.name}`}
      figure={deal.amount === null ? null : money(deal.amount)}
    >
      {deal.viewerCanEdit && (
        <>
          <Button icon="pen" onClick={() => setOpen('edit')}>
            {t('common.edit')}
          </Button>
          {deal.status === 'OPEN' ? (
            <>
              <Button icon="flag" onClick={() => setOpen('lose')}>
                {t('deals.lose')}
              </Button>
              <Button main icon="trophy" disabled={winning} onClick={() => void onWin()}>
                {t('deals.win')}
              </Button>
            </>
          ) : (
            <Button icon="undo" onClick={() => void onReopen()}>
              {t('deals.reopen')}
            </Button>
          )}
        </>
      )}
      <RecordMenu
        id={id}
        deletable={deal.viewerCanDelete}
        name={deal.name}
        label={t('deals.delete')}
        said="deals.deleted"
        remove={() => remove({ id, version })}
        restore={() => restore({ id })}
        onRemoved={() => void navigate(path('/deals'))}
      />
      {open === 'edit' && <EditDealDialog deal={deal} onClose={() => setOpen(null)} />}
      {open === 'lose' && <LoseDealDialog id={id} version={version} onClose={() => setOpen(null)} />}
    </RecordHead>
  );
}
