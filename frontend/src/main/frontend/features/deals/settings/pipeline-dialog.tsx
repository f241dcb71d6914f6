import { TextInput } from '../../../shared/form/fields';
import { FormDialog } from '../../../shared/form/form-dialog';
import { useForm } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { toast } from '../../../shared/ui/toast';
import type { Pipeline } from './process';
import { StageRows } from './stage-rows';
import { copiedStages, emptyStage, stageInput, stageValues, wrongFields } from './stage-values';
import { useCreatePipeline } from './use-create-pipeline';
import { useUpdatePipeline } from './use-update-pipeline';

interface PipelineDialogProps {
  /** Left out for a new one. */
  readonly pipeline?: Pipeline;
  /** Whose stages a new one begins with. */
  readonly like?: Pipeline | undefined;
  readonly onClose: () => void;
}

function stagesFor({ pipeline, like }: PipelineDialogProps) {
  if (pipeline !== undefined) {
    return stageValues(pipeline);
  }
  return like === undefined ? [emptyStage()] : copiedStages(like);
}

/** Names a pipeline and its stages, says what each is worth and when it gets stale, and orders them. */
export function PipelineDialog(props: PipelineDialogProps) {
  const { pipeline, onClose } = props;
  const t = useText();
  const form = useForm({ name: pipeline?.name ?? '', stages: stagesFor(props) });
  const { values, errors, change, refuse } = form;
  const { act: create, running: creating } = useCreatePipeline();
  const { act: update, running: updating } = useUpdatePipeline();

  const send = async (version: number) => {
    const wrong = wrongFields(values.stages);
    const name = values.name.trim();
    if (wrong.length > 0 || name === '') {
      const missing = t('common.required');
      refuse({
        ...Object.fromEntries(
          wrong.map((path) => [path, path.endsWith('name') ? missing : t('pipelines.stage.wrong')]),
        ),
        ...(name === '' && { name: missing }),
      });
      return null;
    }
    return pipeline === undefined
      ? create({ name, stages: values.stages.map(stageInput) })
      : update({
          id: pipeline.id,
          version,
          name,
          stages: values.stages.map((stage) => ({ id: stage.id, ...stageInput(stage) })),
        });
  };

  return (
    <FormDialog
      title={t(pipeline === undefined ? 'pipelines.create' : 'pipelines.edit')}
      act={t(pipeline === undefined ? 'common.create' : 'common.save')}
      form={form}
      version={pipeline?.version ?? 0}
      send={send}
      running={creating || updating}
      onSaved={() => {
        toast({ tone: 'success', key: 'common.saved' });
        onClose();
      }}
      onClose={onClose}
    >
      <TextInput
        label={t('pipelines.name')}
        required
        maxLength={100}
        value={values.name}
        onChange={(name) => change({ name })}
        error={errors.name}
      />
      <StageRows stages={values.stages} onChange={(stages) => change({ stages })} errors={errors} />
    </FormDialog>
  );
}
