import { useText } from '../../shared/i18n/i18n';
import { Icon } from '../../shared/ui/icon';
import { MenuItem, Popover } from '../../shared/ui/popover';
import { toast } from '../../shared/ui/toast';
import { tellRefusal, useUndoableDelete } from '../../shared/ui/use-undoable-delete';
import { useDeleteSavedView } from './use-delete-saved-view';
import { useRestoreSavedView } from './use-restore-saved-view';
import type { SavedView } from './use-saved-views';
import { useSetDefaultView } from './use-set-default-view';

interface ViewMenuProps {
  readonly object: 'DEAL' | 'COMPANY' | 'PERSON' | 'LEAD';
  readonly view: SavedView;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
}

/** What can be done with the view that is open. */
export function ViewMenu({ object, view, onEdit, onDeleted }: ViewMenuProps) {
  const t = useText();
  const { act: setDefault } = useSetDefaultView();
  const { act: remove } = useDeleteSavedView();
  const { act: restore } = useRestoreSavedView();
  const undoable = useUndoableDelete();
  const { id, name, shared, viewerDefault, defaultForAll, viewerCanEdit, viewerCanShare } = view;

  const openWith = async (forEveryone: boolean, now: boolean) => {
    const answer = await setDefault({ object, viewId: now ? id : null, forEveryone });
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: now ? 'views.opens.said' : 'views.opens.no', values: { name } });
    } else {
      tellRefusal(answer);
    }
  };
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    toast({ tone: 'success', key: 'views.copied' });
  };

  return (
    <Popover className="button quiet bare" label={t('views.menu', { name })} button={<Icon name="more" />}>
      {(close) => {
        const chosen = (act: () => void) => () => {
          close();
          act();
        };
        return (
          <>
            <h2 className="cut">{t(shared ? 'views.ofAll' : 'views.own', { owner: view.owner?.name ?? '' })}</h2>
            {viewerCanEdit && (
              <MenuItem icon="pen" onClick={chosen(onEdit)}>
                {t(viewerCanShare ? 'views.edit.share' : 'views.edit')}
              </MenuItem>
            )}
            <MenuItem icon="link" onClick={chosen(() => void copy())}>
              {t('views.copy')}
            </MenuItem>
            <MenuItem icon="star" chosen={viewerDefault} onClick={chosen(() => void openWith(false, !viewerDefault))}>
              {t('views.opens')}
            </MenuItem>
            {viewerCanShare && shared && (
              <MenuItem
                icon="people"
                chosen={defaultForAll}
                onClick={chosen(() => void openWith(true, !defaultForAll))}
              >
                {t('views.opens.all')}
              </MenuItem>
            )}
            {viewerCanEdit && (
              <>
                <hr />
                <MenuItem
                  danger
                  icon="trash"
                  onClick={chosen(
                    () =>
                      void undoable({
                        name,
                        said: 'views.deleted',
                        remove: () => remove({ id }),
                        restore: () => restore({ id }),
                        onRemoved: onDeleted,
                      }),
                  )}
                >
                  {t('views.delete')}
                </MenuItem>
              </>
            )}
          </>
        );
      }}
    </Popover>
  );
}
