import type { CustomField } from '../../shared/fields/custom-fields';
import { changesOf } from '../../shared/form/changes';
import { FormDialog } from '../../shared/form/form-dialog';
import { useForm } from '../../shared/form/use-form';
import { useText } from '../../shared/i18n/i18n';
import { toast } from '../../shared/ui/toast';
import { FieldForm } from './field-form';
import { type FieldValues, fieldInput, valuesOf } from './field-values';
import { useUpdateCustomField } from './use-update-custom-field';

interface EditFieldDialogProps {
  readonly field: CustomField;
  readonly fields: readonly CustomField[];
  readonly onClose: () => void;
}

/** Changes a field; what it holds stays, since all records depend on it. */
export function EditFieldDialog({ field, fields, onClose }: EditFieldDialogProps) {
  const t = useText();
  const form = useForm<FieldValues>(valuesOf(field));
  const { act, running } = useUpdateCustomField();
  const changes = () => changesOf(fieldInput(form.read), fieldInput(form.values));
  return (
    <FormDialog
      title={t('customFields.edit.title')}
      act={t('common.save')}
      form={form}
      version={field.version}
      send={(version) => act({ id: field.id, version, ...changes() })}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'common.saved' });
        onClose();
      }}
      onClose={onClose}
    >
      <FieldForm form={form} fields={fields} own={field.key} />
    </FormDialog>
  );
}
