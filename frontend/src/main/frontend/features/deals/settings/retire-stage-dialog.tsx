import { useText } from '../../../shared/i18n/i18n';
import { stagesOf } from '../pipeline';
import type { Pipeline } from './process';
import { RetireDialog } from './retire-dialog';
import { useRetireStage } from './use-retire-stage';

interface RetireStageDialogProps {
  readonly stage: Pipeline['stages'][number];
  readonly pipeline: Pipeline;
  readonly pipelines: readonly Pipeline[];
  readonly onClose: () => void;
}

/** Takes a stage out of use; its open deals go to another one. */
export function RetireStageDialog({ stage, pipeline, pipelines, onClose }: RetireStageDialogProps) {
  const t = useText();
  const { id, name } = stage;
  const { act, running } = useRetireStage();
  return (
    <RetireDialog
      title={t('pipelines.stage.retire')}
      about={t('pipelines.retire.about', { name })}
      name={name}
      version={pipeline.version}
      targets={stagesOf(pipelines).filter((other) => other.id !== id)}
      retire={(version, moveDealsTo) => act({ id, version, moveDealsTo })}
      running={running}
      onClose={onClose}
    />
  );
}
