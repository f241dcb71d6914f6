import { DateInput } from '../form/date-input';
import { ChoiceInput, TextInput } from '../form/fields';
import { FormDialog } from '../form/form-dialog';
import { useForm } from '../form/use-form';
import { useText } from '../i18n/i18n';
import { type EditedField, type EditedObject, fieldsOf } from './edited-fields';
import { useEditRecords } from './use-edit-records';
import { useTellEdit } from './use-tell-edit';

interface EditRecordsDialogProps {
  readonly object: EditedObject;
  readonly ids: readonly string[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

interface Typed {
  readonly field: EditedField;
  readonly value: string;
  readonly [path: string]: string;
}

/** Gives the chosen records one value. */
export function EditRecordsDialog({ object, ids, onDone, onClose }: EditRecordsDialogProps) {
  const t = useText();
  const offered = fieldsOf(object);
  const [first] = offered;
  const form = useForm<Typed>({ field: first.name, value: '' });
  const { act, running } = useEditRecords();
  const tell = useTellEdit();
  const { field, value } = form.values;
  const chosen = offered.find(({ name }) => name === field) ?? first;
  const common = {
    label: t('edits.value'),
    help: t('edits.value.help'),
    value,
    error: form.errors[field],
    onChange: (next: string) => form.change({ value: next }),
  };
  return (
    <FormDialog
      narrow
      title={t('edits.title', { count: ids.length })}
      act={t('edits.act')}
      form={form}
      send={() => act({ recordIds: [...ids], [field]: value.trim() === '' ? null : value.trim() })}
      running={running}
      onSaved={(edit) => {
        tell(edit, 'edits.done');
        onDone();
      }}
      onClose={onClose}
    >
      <div className="fields">
        <div className="wide">
          <ChoiceInput
            label={t('edits.field')}
            value={field}
            choices={offered.map(({ name, label }) => ({ value: name, label: t(label) }))}
            onChange={(next) => form.change({ field: next as EditedField, value: '' })}
          />
        </div>
        <div className="wide">
          {chosen.day ? <DateInput {...common} /> : <TextInput {...common} maxLength={chosen.most} />}
        </div>
      </div>
    </FormDialog>
  );
}
