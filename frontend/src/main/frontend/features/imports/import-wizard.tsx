import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql, readFragment } from '../../shared/graph/generated';
import { useGraph } from '../../shared/graph/use-graph';
import { useText } from '../../shared/i18n/i18n';
import { Skeleton } from '../../shared/ui/skeleton';
import { TroublePage } from '../../shared/ui/trouble-page';
import { WizardProgress } from '../../shared/ui/wizard/wizard';
import { ColumnsStep } from './columns-step';
import { type ImportRecord, importRecord } from './import-record';
import './imports.css';
import { usePolling } from '../../shared/graph/polling';
import { Progress } from './progress';
import { ReadStep } from './read-step';
import { Failed, Result } from './result';
import { RulesStep } from './rules-step';
import { progressOf, type Question, questionAfter, questionBefore, stageOf } from './stage';
import { TrialStep } from './trial-step';
import { TwinsStep } from './twins-step';
import { Undoing, Undone } from './undone';
import { useMapping } from './use-mapping';
import { useStart } from './use-start';

const importQuery = graphql(`
  query ImportWizard($id: ID!) {
    node(id: $id) { __typename ...ImportRecord }
  }
`);

const notFound = { kind: 'notFound' } as const;

/** One import from its columns to its result; it can be left at any time and is found again in the list. */
export function ImportWizard({ id }: { readonly id: string }) {
  const variables = useMemo(() => ({ id }), [id]);
  const { data, trouble, refetch } = useGraph(importQuery, variables);
  const node = data?.node;
  const record = node?.__typename === 'Import' ? readFragment(importRecord, node) : undefined;
  const active = record !== undefined && ['RUNNING', 'TRYING', 'UNDOING'].includes(record.state);
  usePolling(active, record?.done ?? 0, refetch);
  if (record !== undefined) {
    return <Open key={record.id} record={record} />;
  }
  if (data !== undefined) {
    return <TroublePage trouble={notFound} />;
  }
  return trouble === undefined ? (
    <div className="imports">
      <Skeleton lines={7} />
    </div>
  ) : (
    <TroublePage trouble={trouble} onRetry={refetch} />
  );
}

function Open({ record }: { readonly record: ImportRecord }) {
  const [params] = useSearchParams();
  const stage = stageOf(record, params.get('step'));
  return (
    <div className="imports" data-stage={stage}>
      <WizardProgress {...progressOf(record, stage)} />
      <Stages record={record} />
    </div>
  );
}

function Stages({ record }: { readonly record: ImportRecord }) {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const mapping = useMapping(record);
  const { busy, notice, tryOut, start } = useStart(record.id);
  const brokeOff = useBrokenTrial(record.state);
  const stage = stageOf(record, params.get('step'));

  const ask = (step: Question) => setParams({ step });
  const onTry = async () => {
    if (await tryOut(await mapping.settled())) {
      setParams({});
    }
  };
  const onStart = async () => void (await start(await mapping.settled()));

  const question = (asked: Question) => {
    const after = questionAfter(mapping.shown, asked);
    const before = questionBefore(mapping.shown, asked);
    return {
      record: mapping.shown,
      change: mapping.change,
      notice: mapping.notice ?? notice ?? (brokeOff ? t('imports.trying.failed') : null),
      busy,
      next: t(after === undefined ? 'imports.try' : 'wizard.next'),
      onNext: () => (after === undefined ? void onTry() : ask(after)),
      onBack: before === undefined ? undefined : () => ask(before),
    };
  };

  switch (stage) {
    case 'read':
      return <ReadStep key={stage} {...question(stage)} />;
    case 'columns':
      return <ColumnsStep key={stage} {...question(stage)} />;
    case 'rules':
      return <RulesStep key={stage} {...question(stage)} />;
    case 'twins':
      return <TwinsStep key={stage} {...question(stage)} />;
    case 'trying':
    case 'running':
      return <Progress record={record} trial={stage === 'trying'} />;
    case 'tried':
      return (
        <TrialStep
          record={record}
          busy={busy}
          notice={notice}
          onStart={() => void onStart()}
          onBack={() => ask('columns')}
        />
      );
    case 'done':
      return <Result record={record} />;
    case 'undoing':
      return <Undoing record={record} />;
    case 'undone':
      return <Undone record={record} />;
    case 'failed':
      return <Failed record={record} busy={busy} notice={notice} onStart={() => void onStart()} />;
  }
}

/** Whether a trial that this page waited for has broken off, which leads back to the questions. */
function useBrokenTrial(state: ImportRecord['state']): boolean {
  const [seen, setSeen] = useState(state);
  const [brokeOff, setBrokeOff] = useState(false);
  if (seen !== state) {
    setSeen(state);
    setBrokeOff(seen === 'TRYING' && state === 'MAPPING');
  }
  return brokeOff;
}
