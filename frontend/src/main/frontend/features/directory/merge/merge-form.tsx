import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { FragmentType } from '../../../shared/graph/generated';
import type { MergeField } from '../../../shared/graph/generated/graphql';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Button, LinkButton } from '../../../shared/ui/button';
import { PageHead } from '../../../shared/ui/page';
import { toast } from '../../../shared/ui/toast';
import { TroublePage } from '../../../shared/ui/trouble-page';
import { tellRefusal } from '../../../shared/ui/use-undoable-delete';
import { disputed, type Side, type sideFragment, sideOf } from './merge-side';
import { MergeTable } from './merge-table';
import { useMergeRecords } from './use-merge-records';
import { useTakeBack } from './use-take-back';

interface MergeFormProps {
  readonly one: FragmentType<typeof sideFragment>;
  readonly other: FragmentType<typeof sideFragment>;
}

const notFound = { kind: 'notFound' } as const;

/** Which of two records stays, and what it takes from the other one. */
export function MergeForm({ one: first, other: second }: MergeFormProps) {
  const path = useTenantPath();
  const one = sideOf(first);
  const other = sideOf(second);
  return one === null || other === null || one.isCompany !== other.isCompany ? (
    <TroublePage trouble={notFound} home={path('/directory/duplicates')} />
  ) : (
    <Choice one={one} other={other} />
  );
}

function Choice({ one, other }: { readonly one: Side; readonly other: Side }) {
  const t = useText();
  const path = useTenantPath();
  const [swapped, setSwapped] = useState(false);
  const [take, setTake] = useState<readonly MergeField[]>([]);
  const [survivor, merged] = swapped ? [other, one] : [one, other];
  const { send, running } = useMerging(survivor, merged);
  return (
    <>
      <PageHead title={t('merge.page.title')}>
        <LinkButton to={path('/directory/duplicates')}>{t('common.cancel')}</LinkButton>
        <Button main icon="swap" disabled={running} onClick={() => void send(take)}>
          {t('merge.act')}
        </Button>
      </PageHead>
      <div className="page-body merge-body">
        <p className="small soft">{t('merge.page.text')}</p>
        <MergeTable
          survivor={survivor}
          merged={merged}
          fields={disputed(survivor, merged)}
          taken={take}
          onTake={setTake}
          onSwap={() => {
            setSwapped(!swapped);
            setTake([]);
          }}
        />
      </div>
    </>
  );
}

/** Sends the merge, leads to the record that stays and offers to take it back. */
function useMerging(survivor: Side, merged: Side) {
  const path = useTenantPath();
  const navigate = useNavigate();
  const takeBack = useTakeBack();
  const { act, running } = useMergeRecords();
  const send = async (take: readonly MergeField[]) => {
    const answer = await act({
      survivorId: survivor.id,
      survivorVersion: survivor.version,
      mergedId: merged.id,
      mergedVersion: merged.version,
      take: [...take],
    });
    if (answer.kind !== 'saved') {
      tellRefusal(answer);
      return;
    }
    const { mergeId, id } = answer.record;
    toast({ tone: 'success', key: 'merge.done', undo: () => void takeBack(mergeId) });
    void navigate(path(`/${survivor.isCompany ? 'companies' : 'people'}/${id}`));
  };
  return { send, running };
}
