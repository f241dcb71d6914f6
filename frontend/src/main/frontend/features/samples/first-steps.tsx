import { useText } from '../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../shared/session/viewer';
import { Button, LinkButton } from '../../shared/ui/button';
import { toast } from '../../shared/ui/toast';
import { Message } from '../../shared/ui/trouble-page';
import { tellRefusal } from '../../shared/ui/use-undoable-delete';
import { useAddSampleData } from './use-add-samples';

/** What a company that has no deal yet can do first; who may not do something does not see it. */
export function FirstSteps({ onCreate }: { readonly onCreate: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const { viewerCanImport, viewerCanInvite, viewerCanConfigure, tenant } = useViewer();
  const { act, running } = useAddSampleData();

  const addSamples = async () => {
    const answer = await act({});
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: 'samples.added', values: { count: answer.record } });
    } else {
      tellRefusal(answer);
    }
  };

  return (
    <Message
      icon="deal"
      title={t('deals.empty.title')}
      text={t(viewerCanImport ? 'deals.empty.text' : 'deals.empty.textOwn')}
    >
      {viewerCanImport && (
        <LinkButton main icon="import" to={path('/imports/new')}>
          {t('deals.import')}
        </LinkButton>
      )}
      <Button main={!viewerCanImport} icon="plus" onClick={onCreate}>
        {t('deals.new')}
      </Button>
      {viewerCanInvite && (
        <LinkButton icon="people" to={path('/settings/members?new')}>
          {t('samples.invite')}
        </LinkButton>
      )}
      {viewerCanConfigure && !tenant.hasSampleData && (
        <span className="message-note">
          <Button quiet disabled={running} onClick={() => void addSamples()}>
            {t(running ? 'common.loading' : 'samples.add')}
          </Button>
        </span>
      )}
    </Message>
  );
}
