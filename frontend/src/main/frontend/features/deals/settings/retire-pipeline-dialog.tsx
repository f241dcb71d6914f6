import { useText } from '../../../shared/i18n/i18n';
import { stagesOf } from '../pipeline';
import type { Pipeline } from './process';
import { RetireDialog } from './retire-dialog';
import { useRetirePipeline } from './use-retire-pipeline';

interface RetirePipelineDialogProps {
  readonly pipeline: Pipeline;
  readonly pipelines: readonly Pipeline[];
  readonly onClose: () => void;
}

/** Takes a pipeline out of use; its open deals go to a stage of another one. */
export function RetirePipelineDialog({ pipeline, pipelines, onClose }: RetirePipelineDialogProps) {
  const t = useText();
  const { id, version, name } = pipeline;
  const { act, running } = useRetirePipeline();
  const own = new Set(pipeline.stages.map((stage) => stage.id));
  return (
    <RetireDialog
      title={t('pipelines.retire')}
      about={t('pipelines.retire.about', { name })}
      name={name}
      version={version}
      targets={stagesOf(pipelines).filter((stage) => !own.has(stage.id))}
      retire={(current, moveDealsTo) => act({ id, version: current, moveDealsTo })}
      running={running}
      onClose={onClose}
    />
  );
}
