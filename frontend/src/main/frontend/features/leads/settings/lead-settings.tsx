import { graphql, readFragment } from '../../../shared/graph/generated';
import { useGraph } from '../../../shared/graph/use-graph';
import { useText } from '../../../shared/i18n/i18n';
import { Skeleton } from '../../../shared/ui/skeleton';
import { TroublePage } from '../../../shared/ui/trouble-page';
import { AssignmentLog } from './assignment-log';
import { ClockCard } from './clock-card';
import { EmbedCard } from './embed-card';
import { embedCode } from './form-values';
import { editorFragment, LeadFormEditor } from './lead-form-editor';
import { RulesCard } from './rules-card';

const settingsQuery = graphql(`
  query LeadSettings {
    leadForm { id ...LeadFormEditor_form }
    leadRouting {
      id
      version
      rules { key name on cities sectors team { id name } members { id name } method }
      clock { targetMinutes days { day from to } holidays freeDays }
      viewerCanEdit
    }
    teams { id name }
  }
`);

const noVariables = {};

/** How the company takes in leads: the public form, who gets them, and how soon they are answered. */
export function LeadSettings() {
  const t = useText();
  const { data, trouble, refetch } = useGraph(settingsQuery, noVariables);
  if (data === undefined) {
    return trouble === undefined ? <Skeleton lines={8} /> : <TroublePage trouble={trouble} onRetry={refetch} />;
  }
  const form = readFragment(editorFragment, data.leadForm);
  const { rules, clock, version, viewerCanEdit } = data.leadRouting;
  return (
    <>
      {form.on ? (
        <EmbedCard url={form.url} code={embedCode(form.url, form.title ?? t('leads.form.title'))} />
      ) : (
        <p className="small soft">{t('leads.form.off')}</p>
      )}
      {form.viewerCanEdit ? (
        <LeadFormEditor form={data.leadForm} />
      ) : (
        <p className="small soft">{t('leads.form.readOnly')}</p>
      )}
      <RulesCard rules={rules} teams={data.teams} version={version} canEdit={viewerCanEdit} />
      <AssignmentLog />
      {viewerCanEdit && <ClockCard clock={clock} version={version} />}
    </>
  );
}
