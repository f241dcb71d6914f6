import { FormDialog } from '../../shared/form/form-dialog';
import { type Pickable, PickInput } from '../../shared/form/pick-input';
import { useForm } from '../../shared/form/use-form';
import { useText } from '../../shared/i18n/i18n';
import { offered, type Tag, useTags } from '../../shared/tags/use-tags';
import { matching } from '../../shared/ui/list/matching';
import { toast } from '../../shared/ui/toast';
import { useMergeTags } from './use-merge-tags';

interface MergeTagsDialogProps {
  readonly tag: Tag;
  readonly onClose: () => void;
}

/** Puts another tag in the place of this one. */
export function MergeTagsDialog({ tag, onClose }: MergeTagsDialogProps) {
  const t = useText();
  const form = useForm<{ readonly into: Pickable | null }>({ into: null });
  const { tags } = useTags();
  const { act, running } = useMergeTags();
  const others = offered(tags).filter(({ id }) => id !== tag.id);
  const send = async () => {
    if (form.values.into === null) {
      form.refuse({ intoId: t('common.required') });
      return null;
    }
    return act({ tagId: tag.id, intoId: form.values.into.id });
  };
  return (
    <FormDialog
      narrow
      danger
      title={t('tags.merge.title')}
      act={t('tags.merge.act')}
      form={form}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'tags.merged' });
        onClose();
      }}
      onClose={onClose}
    >
      <p>{t('tags.merge.text', { name: tag.name })}</p>
      <PickInput
        label={t('tags.merge.into')}
        value={form.values.into}
        onChange={(into) => form.change({ into })}
        search={async (text) => matching(others, text)}
        error={form.errors.intoId}
      />
    </FormDialog>
  );
}
