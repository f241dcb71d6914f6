import { FormDialog } from '../../shared/form/form-dialog';
import { useForm } from '../../shared/form/use-form';
import { useText } from '../../shared/i18n/i18n';
import type { Tag } from '../../shared/tags/use-tags';
import { TagForm, type TagValues } from './tag-form';
import { useUpdateTag } from './use-update-tag';

interface EditTagDialogProps {
  readonly tag: Tag;
  readonly onClose: () => void;
}

/** Renames a tag or gives it another colour. */
export function EditTagDialog({ tag, onClose }: EditTagDialogProps) {
  const t = useText();
  const form = useForm<TagValues>({ name: tag.name, color: tag.color });
  const { act, running } = useUpdateTag();
  return (
    <FormDialog
      narrow
      title={t('tags.edit', { name: tag.name })}
      act={t('common.save')}
      form={form}
      version={tag.version}
      send={(version) => act({ id: tag.id, version, name: form.values.name.trim(), color: form.values.color })}
      running={running}
      onSaved={onClose}
      onClose={onClose}
    >
      <TagForm form={form} />
    </FormDialog>
  );
}
