import { useMemo, useState } from 'react';
import { graphql } from '../../shared/graph/generated';
import { useGraph } from '../../shared/graph/use-graph';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import { Dialog } from '../../shared/ui/dialog';
import { Skeleton } from '../../shared/ui/skeleton';
import { TroublePage } from '../../shared/ui/trouble-page';
import type { ImportRecord } from './import-record';
import { useUndo } from './use-undo';

const undoableQuery = graphql(`
  query UndoableImport($id: ID!) {
    undoableImport(id: $id) { until deletes restores keeps }
  }
`);

/** The way back from an import, with what it would do told before. */
export function UndoImport({ record }: { readonly record: ImportRecord }) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const { created, updated, object } = record;
  if (created + updated === 0 || object === 'MEMBER') {
    return null;
  }
  return (
    <>
      <Button quiet icon="undo" onClick={() => setAsked(true)}>
        {t('imports.undo')}
      </Button>
      {asked && <UndoDialog record={record} onClose={() => setAsked(false)} />}
    </>
  );
}

interface UndoDialogProps {
  readonly record: ImportRecord;
  readonly onClose: () => void;
}

function UndoDialog({ record, onClose }: UndoDialogProps) {
  const t = useText();
  const { number, moment } = useFormats();
  const variables = useMemo(() => ({ id: record.id }), [record.id]);
  const { data, trouble, refetch } = useGraph(undoableQuery, variables);
  const { busy, notice, undo } = useUndo(record);
  const found = data?.undoableImport;
  return (
    <Dialog
      narrow
      title={t('imports.undo.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button main disabled={busy || found === null || found === undefined} onClick={() => void undo()}>
            {t('imports.undo.confirm')}
          </Button>
        </>
      }
    >
      {found === undefined && trouble === undefined && <Skeleton lines={3} />}
      {trouble !== undefined && <TroublePage trouble={trouble} onRetry={refetch} />}
      {found === null && <p>{t('imports.undo.over')}</p>}
      {found !== undefined && found !== null && (
        <>
          <ul className="undo-counts">
            <li>{t('imports.undo.deletes', { count: found.deletes, shown: number(found.deletes) })}</li>
            <li>{t('imports.undo.restores', { count: found.restores, shown: number(found.restores) })}</li>
            <li>{t('imports.undo.keeps', { count: found.keeps, shown: number(found.keeps) })}</li>
          </ul>
          <p className="small soft">{t('imports.undo.until', { when: moment(found.until) })}</p>
        </>
      )}
      {notice !== null && <p role="alert">{notice}</p>}
    </Dialog>
  );
}
