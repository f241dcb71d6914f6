import { FormDialog } from '../../shared/form/form-dialog';
import { useForm } from '../../shared/form/use-form';
import { useText } from '../../shared/i18n/i18n';
import { useCreateTag } from '../../shared/tags/use-create-tag';
import { TagForm, type TagValues } from './tag-form';

/** Asks for a new tag. */
export function CreateTagDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const form = useForm<TagValues>({ name: '', color: 'TEAL' });
  const { act, running } = useCreateTag();
  return (
    <FormDialog
      narrow
      title={t('tags.new')}
      act={t('common.create')}
      form={form}
      send={() => act({ name: form.values.name.trim(), color: form.values.color })}
      running={running}
      onSaved={onClose}
      onClose={onClose}
    >
      <TagForm form={form} />
    </FormDialog>
  );
}
