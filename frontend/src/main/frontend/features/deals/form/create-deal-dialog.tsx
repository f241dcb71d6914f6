import { useNavigate } from 'react-router';
import { useForm } from '../../../shared/form/use-form';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import { Dialog } from '../../../shared/ui/dialog';
import { DealForm } from './deal-form';
import { dealInput, emptyDeal } from './deal-values';
import { useCreateDeal } from './use-create-deal';

/** Asks for a new deal and leads to it. */
export function CreateDealDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { parseDecimal, money } = useFormats();
  const { member, tenant } = useViewer();
  const path = useTenantPath();
  const navigate = useNavigate();
  const form = useForm({ ...emptyDeal, ownerId: member.id });
  const { act, running } = useCreateDeal();

  const submit = async () => {
    if (form.values.name.trim() === '') {
      form.refuse({ name: t('common.required') });
      return;
    }
    const input = dealInput(form.values, tenant.currency, parseDecimal);
    if (input === null) {
      const example = money({ amount: '1500000', currency: tenant.currency });
      form.refuse({ amount: t('field.amount.invalid', { example }) });
      return;
    }
    const answer = await act(input);
    if (answer.kind === 'saved') {
      void navigate(path(`/deals/${answer.record.id}`));
    } else if (answer.kind !== 'failed') {
      form.refuse(answer.kind === 'refused' ? answer.errors : {}, answer.notice);
    }
  };

  return (
    <Dialog
      title={t('deals.create.title')}
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button main type="submit" disabled={running}>
            {t(running ? 'common.saving' : 'common.create')}
          </Button>
        </>
      }
    >
      <DealForm form={form} currency={tenant.currency} />
    </Dialog>
  );
}
