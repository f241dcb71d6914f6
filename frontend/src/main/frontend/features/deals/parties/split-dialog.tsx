import { useClient } from 'urql';
import { FormDialog } from '../../../shared/form/form-dialog';
import { type Pickable, PickInput } from '../../../shared/form/pick-input';
import { PlainInput } from '../../../shared/form/plain-field';
import { useForm } from '../../../shared/form/use-form';
import { graphql } from '../../../shared/graph/generated';
import { persisted } from '../../../shared/graph/persisted';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { toast } from '../../../shared/ui/toast';
import { useSetDealSplit } from './use-set-deal-split';

const findMembers = graphql(`
  query FindSplitMembers($filter: MemberFilter) {
    members(first: 20, filter: $filter) { edges { node { id name } } }
  }
`);

interface SplitDialogProps {
  readonly id: string;
  readonly version: number;
  readonly owner: Pickable | null;
  readonly shares: readonly { readonly percent: string; readonly member: Pickable }[];
  readonly onClose: () => void;
}

interface Row {
  readonly key: number;
  readonly member: Pickable | null;
  readonly percent: string;
}

/** Says who shares in a deal, in percent that add up to a hundred. */
export function SplitDialog({ id, version, owner, shares, onClose }: SplitDialogProps) {
  const t = useText();
  const { decimal, parseDecimal } = useFormats();
  const read: readonly Row[] = shares.map(({ member, percent }, key) => ({ key, member, percent: decimal(percent) }));
  const form = useForm({ rows: read.length === 0 ? [{ key: 0, member: owner, percent: '100' }] : read });
  const { rows } = form.values;
  const { act, running } = useSetDealSplit();
  const client = useClient();
  const search = async (text: string) => {
    const filter = text === '' ? null : { name: { contains: text } };
    const { data } = await client.query(persisted(findMembers), { filter }).toPromise();
    return data?.members.edges.map(({ node }) => node) ?? [];
  };
  const put = (key: number, change: Partial<Row>) =>
    form.change({ rows: rows.map((row) => (row.key === key ? { ...row, ...change } : row)) });
  const sum = rows.reduce((all, { percent }) => all + Number(parseDecimal(percent) ?? 0), 0);

  const send = async (current: number) => {
    const members = rows.flatMap(({ member, percent }) => {
      const share = parseDecimal(percent);
      return member === null || share === null ? [] : [{ memberId: member.id, percent: share }];
    });
    if (members.length < rows.length) {
      form.refuse({}, t('split.incomplete'));
      return null;
    }
    const answer = await act({ id, version: current, members });
    return answer.kind === 'refused' ? { ...answer, notice: answer.notice ?? answer.errors.members ?? null } : answer;
  };

  return (
    <FormDialog
      narrow
      title={t('split.title')}
      act={t('common.save')}
      form={form}
      version={version}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'common.saved' });
        onClose();
      }}
      onClose={onClose}
    >
      <ul>
        {rows.map((row, index) => (
          <li key={row.key} className="share-edit">
            <PickInput
              label={t('split.member')}
              value={row.member}
              onChange={(member) => put(row.key, { member })}
              search={search}
              error={form.errors[`members[${index}].memberId`]}
            />
            <PlainInput
              label={t('split.share')}
              inputMode="decimal"
              before="%"
              value={row.percent}
              onChange={(percent) => put(row.key, { percent })}
              error={form.errors[`members[${index}].percent`]}
            />
            <Button
              quiet
              icon="trash"
              label={t('lines.remove', { name: row.member?.name ?? '' })}
              onClick={() => form.change({ rows: rows.filter(({ key }) => key !== row.key) })}
            />
          </li>
        ))}
      </ul>
      <div className="row">
        <span className="grow">
          <Button
            quiet
            icon="plus"
            onClick={() =>
              form.change({
                rows: [...rows, { key: Math.max(0, ...rows.map(({ key }) => key)) + 1, member: null, percent: '' }],
              })
            }
          >
            {t('split.add')}
          </Button>
        </span>
        <span className="small strong">
          {t('split.percent', { percent: decimal(String(Math.round(sum * 1e4) / 1e4)) })}
        </span>
      </div>
    </FormDialog>
  );
}
