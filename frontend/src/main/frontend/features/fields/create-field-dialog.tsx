import type { CustomField } from '../../shared/fields/custom-fields';
import { FormDialog } from '../../shared/form/form-dialog';
import { useForm } from '../../shared/form/use-form';
import type { FieldObject } from '../../shared/graph/generated/graphql';
import { useText } from '../../shared/i18n/i18n';
import { toast } from '../../shared/ui/toast';
import { FieldForm } from './field-form';
import { emptyField, type FieldValues, fieldInput } from './field-values';
import { useCreateCustomField } from './use-create-custom-field';

interface CreateFieldDialogProps {
  readonly object: FieldObject;
  readonly fields: readonly CustomField[];
  readonly onClose: () => void;
}

/** Asks for a new field. */
export function CreateFieldDialog({ object, fields, onClose }: CreateFieldDialogProps) {
  const t = useText();
  const form = useForm<FieldValues>(emptyField());
  const { act, running } = useCreateCustomField();
  return (
    <FormDialog
      title={t('customFields.create.title')}
      act={t('common.create')}
      form={form}
      send={() => act({ object, kind: form.values.kind, ...fieldInput(form.values) })}
      running={running}
      onSaved={({ field }) => {
        toast({ tone: 'success', key: 'customFields.created', values: { name: field.label } });
        onClose();
      }}
      onClose={onClose}
    >
      <FieldForm form={form} fields={fields} />
    </FormDialog>
  );
}
