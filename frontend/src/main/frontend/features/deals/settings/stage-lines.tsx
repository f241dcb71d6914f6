import { useState } from 'react';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { toast } from '../../../shared/ui/toast';
import { tellRefusal } from '../../../shared/ui/use-undoable-delete';
import type { Pipeline } from './process';
import { RetireStageDialog } from './retire-stage-dialog';
import { useRestoreStage } from './use-restore-stage';

interface StageLinesProps {
  readonly pipeline: Pipeline;
  readonly pipelines: readonly Pipeline[];
}

/** The stages of a pipeline, each to be taken out of use, and those that are. */
export function StageLines({ pipeline, pipelines }: StageLinesProps) {
  const t = useText();
  const [retiring, setRetiring] = useState<Pipeline['stages'][number] | null>(null);
  const { stages, retiredStages } = pipeline;
  return (
    <>
      <ol className="stage-lines">
        {stages.map((stage) => (
          <li key={stage.id} className="stage-line">
            <span className="grow">
              <span className="block strong">{stage.name}</span>
              <span className="small soft">
                {[
                  t('pipelines.stage.probability', { percent: stage.probability }),
                  stage.staleAfterDays !== null && t('pipelines.stage.stale', { days: stage.staleAfterDays }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {stages.length > 1 && (
              <Button
                quiet
                icon="pause"
                label={t('pipelines.stage.retireNamed', { name: stage.name })}
                onClick={() => setRetiring(stage)}
              />
            )}
          </li>
        ))}
        {retiredStages.map((stage) => (
          <RetiredStage key={stage.id} stage={stage} version={pipeline.version} />
        ))}
      </ol>
      {retiring !== null && (
        <RetireStageDialog
          stage={retiring}
          pipeline={pipeline}
          pipelines={pipelines}
          onClose={() => setRetiring(null)}
        />
      )}
    </>
  );
}

interface RetiredStageProps {
  readonly stage: Pipeline['retiredStages'][number];
  readonly version: number;
}

function RetiredStage({ stage: { id, name }, version }: RetiredStageProps) {
  const t = useText();
  const { act, running } = useRestoreStage();
  const restore = async () => {
    const answer = await act({ id, version });
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: 'pipelines.restored', values: { name } });
    } else {
      tellRefusal(answer);
    }
  };
  return (
    <li className="stage-line">
      <span className="grow soft cut">{name}</span>
      <span className="chip">{t('pipelines.retired')}</span>
      <Button
        quiet
        icon="undo"
        disabled={running}
        label={t('pipelines.restoreNamed', { name })}
        onClick={() => void restore()}
      />
    </li>
  );
}
