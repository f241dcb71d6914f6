import { useState } from 'react';
import { CustomFieldInputs } from '../../../shared/fields/custom-field-inputs';
import { useFieldForm } from '../../../shared/fields/use-field-form';
import { TextInput } from '../../../shared/form/fields';
import { FormDialog } from '../../../shared/form/form-dialog';
import { typed, useForm } from '../../../shared/form/use-form';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useViewer } from '../../../shared/session/viewer';
import { toast } from '../../../shared/ui/toast';
import { DealForm } from './deal-form';
import { type DealValues, dealChanges } from './deal-values';
import { useUpdateDeal } from './use-update-deal';

const editFragment = graphql(`
  fragment EditDeal_deal on Deal {
    id
    version
    name
    status
    amount { amount currency }
    amountFollowsLines
    stage { id }
    closeDate
    company { id name }
    person { id name }
    owner { id name }
    nextStep
    nextStepOn
    source
    description
    fields { ...FieldValue_value }
  }
`);

interface EditDealDialogProps {
  readonly deal: FragmentType<typeof editFragment>;
  readonly onClose: () => void;
}

/** Changes a deal; a conflict is told above the fields, and saving again then overwrites only what was changed here. */
export function EditDealDialog({ deal: given, onClose }: EditDealDialogProps) {
  const t = useText();
  const { parseDecimal, money, decimal } = useFormats();
  const { tenant } = useViewer();
  const deal = readFragment(editFragment, given);
  const currency = deal.amount?.currency ?? tenant.currency;
  const form = useForm<DealValues>({
    name: deal.name,
    amount: deal.amount === null ? '' : decimal(deal.amount.amount),
    currency: '',
    stageId: deal.stage.id,
    closeDate: deal.closeDate ?? '',
    company: deal.company,
    person: deal.person,
    owner: deal.owner,
    nextStep: deal.nextStep ?? '',
    nextStepOn: deal.nextStepOn ?? '',
    source: deal.source ?? '',
    description: deal.description ?? '',
  });
  const custom = useFieldForm('DEAL', form, deal.fields);
  const { act, running } = useUpdateDeal();
  const [reason, setReason] = useState('');
  const { read, values } = form;
  const promised = values.amount !== read.amount || values.closeDate !== read.closeDate;

  const send = async (version: number) => {
    const changes = dealChanges(form.read, form.values, currency, parseDecimal);
    if (changes === null) {
      form.refuse({ amount: t('field.amount.invalid', { example: money({ amount: '1500000', currency }) }) });
      return null;
    }
    const fields = custom.inputs();
    return fields && act({ id: deal.id, version, ...changes, fields, ...(promised && { reason: typed(reason) }) });
  };

  return (
    <FormDialog
      title={t('deals.edit.title')}
      act={t('common.save')}
      form={form}
      version={deal.version}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'common.saved' });
        onClose();
      }}
      onClose={onClose}
    >
      <DealForm
        form={form}
        currency={currency}
        stageFixed={deal.status !== 'OPEN'}
        amountFixed={deal.amountFollowsLines}
      />
      {promised && (
        <TextInput
          label={t('deals.reason')}
          help={t('deals.reason.help')}
          maxLength={500}
          value={reason}
          onChange={setReason}
          error={form.errors.reason}
        />
      )}
      <CustomFieldInputs custom={custom} errors={form.errors} />
    </FormDialog>
  );
}
