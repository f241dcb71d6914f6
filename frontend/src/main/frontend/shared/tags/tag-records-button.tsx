import { useState } from 'react';
import { useText } from '../i18n/i18n';
import { Icon } from '../ui/icon';
import { Popover } from '../ui/popover';
import { toast } from '../ui/toast';
import { tellRefusal } from '../ui/use-undoable-delete';
import { TagOptions } from './tag-options';
import { useCreateTag } from './use-create-tag';
import { useTagRecords } from './use-tag-records';
import { offered, useTags } from './use-tags';

/** As many as the server changes at once. */
const atOnce = 100;

interface TagRecordsButtonProps {
  readonly recordIds: readonly string[];
}

/** Puts tags on all chosen records of a list, or takes them off. */
export function TagRecordsButton({ recordIds }: TagRecordsButtonProps) {
  const t = useText();
  return (
    <Popover panelLabel={t('tags.title')} button={<Label />}>
      {() => <Panel recordIds={recordIds} />}
    </Popover>
  );
}

function Label() {
  const t = useText();
  return (
    <>
      <Icon name="tag" />
      {t('tags.title')}
    </>
  );
}

function Panel({ recordIds }: TagRecordsButtonProps) {
  const t = useText();
  const { tags } = useTags();
  const [removing, setRemoving] = useState(false);
  const { act } = useTagRecords();
  const { act: create } = useCreateTag();
  const put = async (id: string) => {
    for (let from = 0; from < recordIds.length; from += atOnce) {
      const ids = recordIds.slice(from, from + atOnce);
      const answer = await act({ recordIds: ids, ...(removing ? { removeIds: [id] } : { addIds: [id] }) });
      if (answer.kind !== 'saved') {
        tellRefusal(answer);
        return;
      }
    }
    toast({ tone: 'success', key: 'common.saved' });
  };
  return (
    <>
      <div className="tag-modes">
        <button type="button" aria-pressed={!removing} onClick={() => setRemoving(false)}>
          {t('tags.putOn')}
        </button>
        <button type="button" aria-pressed={removing} onClick={() => setRemoving(true)}>
          {t('tags.takeAllOff')}
        </button>
      </div>
      <TagOptions
        tags={removing ? tags : offered(tags)}
        chosen={[]}
        onToggle={(id) => void put(id)}
        {...(removing
          ? {}
          : {
              onCreate: async (name: string) => {
                const answer = await create({ name });
                if (answer.kind === 'saved') {
                  await put(answer.record.id);
                } else {
                  tellRefusal(answer);
                }
              },
            })}
      />
    </>
  );
}
