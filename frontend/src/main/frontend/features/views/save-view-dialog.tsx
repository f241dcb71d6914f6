import { CheckInput } from '../../shared/form/check-input';
import { TextInput } from '../../shared/form/fields';
import { FormDialog } from '../../shared/form/form-dialog';
import { useForm } from '../../shared/form/use-form';
import type { ListObject } from '../../shared/graph/generated/graphql';
import { useText } from '../../shared/i18n/i18n';
import { useViewer } from '../../shared/session/viewer';
import { useCreateSavedView } from './use-create-saved-view';
import type { SavedView } from './use-saved-views';
import { useUpdateSavedView } from './use-update-saved-view';

const maxLength = 80;

interface SaveViewDialogProps {
  readonly object: ListObject;
  /** What the list shows. */
  readonly address: string;
  /** The view to rename or to share; none for a new one. */
  readonly view?: SavedView;
  readonly onSaved: (view: { readonly id: string; readonly address: string }) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a view and who can use it. */
export function SaveViewDialog({ object, address, view, onSaved, onClose }: SaveViewDialogProps) {
  const t = useText();
  const { viewerCanShareViews } = useViewer();
  const form = useForm({ name: view?.name ?? '', shared: view?.shared ?? false });
  const { act: create, running: creating } = useCreateSavedView();
  const { act: update, running: updating } = useUpdateSavedView();
  const { name, shared } = form.values;
  return (
    <FormDialog
      narrow
      title={t(view === undefined ? 'views.new' : 'views.edit')}
      act={t('common.save')}
      form={form}
      {...(view === undefined ? {} : { version: view.version })}
      send={(version) =>
        view === undefined
          ? create({ object, name: name.trim(), address, shared })
          : update({ id: view.id, version, name: name.trim(), ...(view.viewerCanShare && { shared }) })
      }
      running={creating || updating}
      onSaved={onSaved}
      onClose={onClose}
    >
      <TextInput
        label={t('field.name')}
        value={name}
        onChange={(next) => form.change({ name: next })}
        error={form.errors.name}
        required
        autoFocus
        maxLength={maxLength}
      />
      {(view?.viewerCanShare ?? viewerCanShareViews) && (
        <CheckInput
          label={t('views.share')}
          help={t('views.share.help')}
          checked={shared}
          onChange={(next) => form.change({ shared: next })}
        />
      )}
      {form.errors.address !== undefined && <p className="check-help wrong">{form.errors.address}</p>}
    </FormDialog>
  );
}
