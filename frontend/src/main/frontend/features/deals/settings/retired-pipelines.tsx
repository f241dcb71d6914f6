import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { toast } from '../../../shared/ui/toast';
import { tellRefusal } from '../../../shared/ui/use-undoable-delete';
import type { Pipeline } from './process';
import { useRestorePipeline } from './use-restore-pipeline';

/** The pipelines that are out of use, each to be brought back. */
export function RetiredPipelines({ pipelines }: { readonly pipelines: readonly Pipeline[] }) {
  const t = useText();
  const { act, running } = useRestorePipeline();
  const restore = async ({ id, version, name }: Pipeline) => {
    const answer = await act({ id, version });
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: 'pipelines.restored', values: { name } });
    } else {
      tellRefusal(answer);
    }
  };
  return (
    <section className="card pad">
      <h2 className="label">{t('pipelines.retiredOnes')}</h2>
      <ul className="stage-lines">
        {pipelines.map((pipeline) => (
          <li key={pipeline.id} className="stage-line">
            <span className="grow soft cut">{pipeline.name}</span>
            <Button quiet icon="undo" disabled={running} onClick={() => void restore(pipeline)}>
              {t('pipelines.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
