import { useState } from 'react';
import { useText } from '../../shared/i18n/i18n';
import { TagChip } from '../../shared/tags/tag-chip';
import type { Tag } from '../../shared/tags/use-tags';
import { Icon } from '../../shared/ui/icon';
import { MenuItem, Popover } from '../../shared/ui/popover';
import { tellRefusal } from '../../shared/ui/use-undoable-delete';
import { EditTagDialog } from './edit-tag-dialog';
import { MergeTagsDialog } from './merge-tags-dialog';
import { useRestoreTag } from './use-restore-tag';
import { useRetireTag } from './use-retire-tag';

/** A tag with what may be done with it. */
export function TagLine({ tag }: { readonly tag: Tag }) {
  const t = useText();
  const [open, setOpen] = useState<'edit' | 'merge' | null>(null);
  const { act: retire } = useRetireTag();
  const { act: restore } = useRestoreTag();
  const { id, name, retiredAt } = tag;
  const choose = async () => tellRefusal(await (retiredAt === null ? retire({ id }) : restore({ id })));
  return (
    <li>
      <span className="grow row">
        <TagChip tag={tag} />
        {retiredAt !== null && <span className="tiny soft">{t('tags.retired')}</span>}
      </span>
      {tag.viewerCanEdit && (
        <Popover className="button quiet bare" label={t('tags.edit', { name })} button={<Icon name="more" />}>
          {(close) => {
            const chosen = (act: () => void) => () => {
              close();
              act();
            };
            return (
              <>
                <MenuItem icon="pen" onClick={chosen(() => setOpen('edit'))}>
                  {t('common.edit')}
                </MenuItem>
                <MenuItem icon="swap" onClick={chosen(() => setOpen('merge'))}>
                  {t('tags.merge')}
                </MenuItem>
                <MenuItem icon={retiredAt === null ? 'pause' : 'undo'} onClick={chosen(() => void choose())}>
                  {t(retiredAt === null ? 'tags.retire' : 'tags.restore')}
                </MenuItem>
              </>
            );
          }}
        </Popover>
      )}
      {open === 'edit' && <EditTagDialog tag={tag} onClose={() => setOpen(null)} />}
      {open === 'merge' && <MergeTagsDialog tag={tag} onClose={() => setOpen(null)} />}
    </li>
  );
}
