import { useNavigate, useSearchParams } from 'react-router';
import { CustomFieldInputs } from '../../../shared/fields/custom-field-inputs';
import { useFieldForm } from '../../../shared/fields/use-field-form';
import { FormDialog } from '../../../shared/form/form-dialog';
import { useForm } from '../../../shared/form/use-form';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../../shared/session/viewer';
import { firstStageOf, usePipelines } from '../pipeline';
import { DealForm } from './deal-form';
import { type DealValues, dealInput, emptyDeal } from './deal-values';
import { useCreateDeal } from './use-create-deal';

/** Asks for a new deal and leads to it; it begins in the pipeline that is looked at. */
export function CreateDealDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { parseDecimal, money } = useFormats();
  const { member, tenant } = useViewer();
  const path = useTenantPath();
  const navigate = useNavigate();
  const form = useForm<DealValues>({ ...emptyDeal, owner: member });
  const custom = useFieldForm('DEAL', form);
  const { act, running } = useCreateDeal();
  const [params] = useSearchParams();
  const firstStage = firstStageOf(usePipelines(), params.get('pipeline'));

  const send = async () => {
    if (form.values.name.trim() === '') {
      form.refuse({ name: t('common.required') });
      return null;
    }
    const input = dealInput(
      { ...form.values, stageId: form.values.stageId || firstStage },
      tenant.currency,
      parseDecimal,
    );
    if (input === null) {
      const example = money({ amount: '1500000', currency: tenant.currency });
      form.refuse({ amount: t('field.amount.invalid', { example }) });
      return null;
    }
    const fields = custom.inputs();
    return fields && act({ ...input, fields });
  };

  return (
    <FormDialog
      title={t('deals.create.title')}
      act={t('common.create')}
      form={form}
      send={send}
      running={running}
      onSaved={({ id }) => void navigate(path(`/deals/${id}`))}
      onClose={onClose}
    >
      <DealForm form={form} currency={tenant.currency} firstStage={firstStage} />
      <CustomFieldInputs custom={custom} errors={form.errors} />
    </FormDialog>
  );
}
