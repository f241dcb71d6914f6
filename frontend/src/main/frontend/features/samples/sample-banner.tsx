import { useText } from '../../shared/i18n/i18n';
import { useViewer } from '../../shared/session/viewer';
import { Button } from '../../shared/ui/button';
import { toast } from '../../shared/ui/toast';
import { tellRefusal } from '../../shared/ui/use-undoable-delete';
import './sample-banner.css';
import { useRemoveSampleData } from './use-remove-samples';

/** Says that what is seen are samples, and takes them away. */
export function SampleBanner() {
  const t = useText();
  const { tenant, viewerCanConfigure } = useViewer();
  const { act, running } = useRemoveSampleData();
  if (!tenant.hasSampleData) {
    return null;
  }
  const remove = async () => {
    const answer = await act({});
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: 'samples.removed' });
    } else {
      tellRefusal(answer);
    }
  };
  return (
    <p className="sample-banner">
      <span>{t('samples.banner')}</span>
      {viewerCanConfigure && (
        <Button quiet disabled={running} onClick={() => void remove()}>
          {t('samples.remove')}
        </Button>
      )}
    </p>
  );
}
