import { type ReactNode, useState } from 'react';
import type { Money } from '../format/money';
import type { Trouble } from '../graph/trouble';
import { useFormats, useText } from '../i18n/i18n';
import { ConvertSwitch } from '../money/convert-switch';
import { useConverted } from '../money/use-converted';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { TroublePage } from '../ui/trouble-page';
import './grouped-list.css';

export interface RecordGroup {
  readonly key: string | null;
  readonly label: string | null;
  readonly count: number;
  readonly sums?: readonly Money[];
}

interface GroupedListProps {
  readonly groups: readonly RecordGroup[] | undefined;
  readonly more: boolean;
  readonly trouble: Trouble | undefined;
  readonly onRetry: () => void;
  /** What a group is called, where its label is not it. */
  readonly nameOf?: (group: RecordGroup) => string | null;
  /** What changes how the list looks. */
  readonly tools: ReactNode;
  /** Shown where there is no group. */
  readonly empty: ReactNode;
  /** The records of a group; rendered once it is open. */
  readonly children: (group: RecordGroup) => ReactNode;
}

/** A list by groups: each says how many it has and what they are worth, and opens to show them. */
export function GroupedList(props: GroupedListProps) {
  const { groups, trouble, onRetry } = props;
  if (groups === undefined) {
    return trouble === undefined ? <Skeleton lines={9} /> : <TroublePage trouble={trouble} onRetry={onRetry} />;
  }
  return <Groups {...props} groups={groups} />;
}

function Groups(props: GroupedListProps & { readonly groups: readonly RecordGroup[] }) {
  const { groups, more, tools, empty } = props;
  const t = useText();
  const converted = useConverted(groups.map(({ sums = [] }) => sums));
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <>
      <div className="list-choose">
        <p className="small faint list-count">{!more && t('list.count', { count })}</p>
        {tools}
      </div>
      {converted.several && <ConvertSwitch on={converted.on} />}
      {groups.length === 0 && empty}
      {groups.map((group, index) => (
        <Group
          key={group.key ?? ''}
          {...props}
          group={{ ...group, sums: converted.sums[index] ?? [] }}
          only={groups.length === 1}
        />
      ))}
      {more && <p className="small faint group-more">{t('groups.more')}</p>}
    </>
  );
}

interface GroupProps extends GroupedListProps {
  readonly group: RecordGroup;
  readonly only: boolean;
}

function Group({ group, only, nameOf, children }: GroupProps) {
  const t = useText();
  const { number, money } = useFormats();
  const [open, setOpen] = useState(only);
  const { key, label, count, sums = [] } = group;
  const name = nameOf?.(group) ?? label ?? t(key === null ? 'groups.without' : 'groups.unknown');
  return (
    <section className="group" aria-label={name}>
      <h2>
        <button type="button" className="group-head" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="chevron" />
          <span className="cut strong">{name}</span>
          <span className="small faint grow">{number(count)}</span>
          <span className="small soft whole group-sums">{sums.map(money).join(' · ')}</span>
        </button>
      </h2>
      {open && <div className="group-rows">{children(group)}</div>}
    </section>
  );
}
