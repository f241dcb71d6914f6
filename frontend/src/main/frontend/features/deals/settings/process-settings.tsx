import { useState } from 'react';
import { graphql } from '../../../shared/graph/generated';
import { useGraph } from '../../../shared/graph/use-graph';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { movedTo } from '../../../shared/ui/list/moved';
import { Skeleton } from '../../../shared/ui/skeleton';
import { TroublePage } from '../../../shared/ui/trouble-page';
import { tellRefusal } from '../../../shared/ui/use-undoable-delete';
import { LostReasonsCard } from './lost-reasons-card';
import { PipelineCard } from './pipeline-card';
import { PipelineDialog } from './pipeline-dialog';
import './process-settings.css';
import { RetiredPipelines } from './retired-pipelines';
import { useOrderPipelines } from './use-order-pipelines';

const processQuery = graphql(`
  query SalesProcess {
    pipelines(includeRetired: true) {
      id
      version
      name
      retired
      stages { id name probability staleAfterDays }
      retiredStages { id name }
    }
    lostReasons(includeRetired: true) { id name retired }
  }
`);

const noVariables = {};

/** How the company sells: its pipelines with their stages, and the reasons for which deals are lost. */
export function ProcessSettings() {
  const t = useText();
  const { data, trouble, refetch } = useGraph(processQuery, noVariables);
  const [creating, setCreating] = useState(false);
  const { act: order } = useOrderPipelines();
  if (data === undefined) {
    return trouble === undefined ? <Skeleton lines={9} /> : <TroublePage trouble={trouble} onRetry={refetch} />;
  }
  const inUse = data.pipelines.filter(({ retired }) => !retired);
  const retired = data.pipelines.filter((pipeline) => pipeline.retired);
  const move = async (from: number, to: number) =>
    tellRefusal(await order({ pipelineIds: movedTo(inUse, from, to).map(({ id }) => id) }));
  return (
    <>
      <p className="small soft">{t('pipelines.about')}</p>
      {inUse.map((pipeline, index) => (
        <PipelineCard
          key={pipeline.id}
          pipeline={pipeline}
          pipelines={inUse}
          index={index}
          onMove={(to) => void move(index, to)}
        />
      ))}
      <div className="row">
        <Button icon="plus" onClick={() => setCreating(true)}>
          {t('pipelines.create')}
        </Button>
      </div>
      {retired.length > 0 && <RetiredPipelines pipelines={retired} />}
      <LostReasonsCard key={data.lostReasons.map(({ id }) => id).join()} reasons={data.lostReasons} />
      {creating && <PipelineDialog like={inUse[0]} onClose={() => setCreating(false)} />}
    </>
  );
}
