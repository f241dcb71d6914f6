import { type FragmentType, graphql, readFragment } from '../graph/generated';
import { useText } from '../i18n/i18n';
import { Icon } from '../ui/icon';
import { Popover } from '../ui/popover';
import { tellRefusal } from '../ui/use-undoable-delete';
import { TagChip } from './tag-chip';
import { TagOptions } from './tag-options';
import { useCreateTag } from './use-create-tag';
import { useTagRecords } from './use-tag-records';
import { offered, useTags } from './use-tags';
import './tags.css';

export const recordTagsFragment = graphql(`
  fragment RecordTags_tag on Tag { id name ...TagChip_tag }
`);

interface RecordTagsProps {
  readonly recordId: string;
  readonly tags: readonly FragmentType<typeof recordTagsFragment>[];
  readonly editable: boolean;
}

/** The tags of one record, put on and taken off where they stand. */
export function RecordTags({ recordId, tags: given, editable }: RecordTagsProps) {
  const t = useText();
  const tags = readFragment(recordTagsFragment, given);
  const { act } = useTagRecords();
  const change = async (ids: { readonly addIds?: string[]; readonly removeIds?: string[] }) => {
    tellRefusal(await act({ recordIds: [recordId], ...ids }));
  };
  if (tags.length === 0 && !editable) {
    return null;
  }
  return (
    <div className="tag-list record-tags">
      {tags.map((tag) => (
        <TagChip key={tag.id} tag={tag}>
          {editable && (
            <button
              type="button"
              className="tag-off"
              aria-label={t('tags.takeOff', { name: tag.name })}
              onClick={() => void change({ removeIds: [tag.id] })}
            >
              <Icon name="close" />
            </button>
          )}
        </TagChip>
      ))}
      {editable && (
        <Popover className="tag-add" panelLabel={t('tags.title')} button={<AddLabel />}>
          {() => <Choice chosen={tags.map(({ id }) => id)} change={change} />}
        </Popover>
      )}
    </div>
  );
}

function AddLabel() {
  const t = useText();
  return (
    <>
      <Icon name="plus" />
      {t('tags.add')}
    </>
  );
}

interface ChoiceProps {
  readonly chosen: readonly string[];
  readonly change: (ids: { readonly addIds?: string[]; readonly removeIds?: string[] }) => Promise<void>;
}

function Choice({ chosen, change }: ChoiceProps) {
  const { tags } = useTags();
  const { act: create } = useCreateTag();
  return (
    <TagOptions
      tags={offered(tags)}
      chosen={chosen}
      onToggle={(id, on) => void change(on ? { addIds: [id] } : { removeIds: [id] })}
      onCreate={async (name) => {
        const answer = await create({ name });
        if (answer.kind === 'saved') {
          await change({ addIds: [answer.record.id] });
        } else {
          tellRefusal(answer);
        }
      }}
    />
  );
}
