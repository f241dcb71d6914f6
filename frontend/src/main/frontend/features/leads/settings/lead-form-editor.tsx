import { ChoiceInput, LongTextInput, TextInput } from '../../../shared/form/fields';
import { Notice } from '../../../shared/form/notice';
import { useForm } from '../../../shared/form/use-form';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import type { Asked } from '../../../shared/graph/generated/graphql';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { toast } from '../../../shared/ui/toast';
import { askedValues, formFields, formInput, formValues } from './form-values';
import './lead-settings.css';
import { useUpdateLeadForm } from './use-update-lead-form';

export const editorFragment = graphql(`
  fragment LeadFormEditor_form on LeadForm {
    id
    version
    on
    url
    title
    intro
    thanks
    consentText
    consentVersion
    fields { field asked }
    sites
    viewerCanEdit
  }
`);

/** What the public form says and asks, changed by an admin. */
export function LeadFormEditor({ form: given }: { readonly form: FragmentType<typeof editorFragment> }) {
  const t = useText();
  const read = readFragment(editorFragment, given);
  const { values, errors, notice, change, refuse } = useForm(formValues(read));
  const { act, running } = useUpdateLeadForm();

  const save = async () => {
    const answer = await act({ version: read.version, ...formInput(values) });
    if (answer.kind === 'saved') {
      refuse({});
      toast({ tone: 'success', key: 'common.saved' });
    } else if (answer.kind !== 'failed') {
      refuse(answer.kind === 'refused' ? answer.errors : {}, answer.notice);
    }
  };

  return (
    <form
      className="card pad settings-card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 className="label">{t('leads.form.title')}</h2>
      <Notice text={notice ?? errors.fields ?? null} />
      <label className="lead-switch">
        <input type="checkbox" checked={values.on} onChange={({ target }) => change({ on: target.checked })} />
        {t('leads.form.on')}
      </label>
      <div className="fields">
        <div className="wide">
          <TextInput
            label={t('leads.form.heading')}
            help={t('leads.form.ownWords')}
            maxLength={100}
            value={values.title}
            onChange={(title) => change({ title })}
            error={errors.title}
          />
          <LongTextInput
            label={t('leads.form.intro')}
            maxLength={1000}
            value={values.intro}
            onChange={(intro) => change({ intro })}
            error={errors.intro}
          />
        </div>
        {formFields.map((field) => (
          <ChoiceInput
            key={field}
            label={t(`leads.form.field.${field}`)}
            choices={askedValues.map((value) => ({ value, label: t(`leads.form.asked.${value}`) }))}
            value={values.fields[field]}
            onChange={(asked) => change({ fields: { ...values.fields, [field]: asked as Asked } })}
          />
        ))}
        <div className="wide">
          <LongTextInput
            label={t('leads.form.consent', { version: read.consentVersion })}
            help={t('leads.form.consent.help')}
            value={values.consentText}
            onChange={(consentText) => change({ consentText })}
            error={errors.consentText}
          />
          <LongTextInput
            label={t('leads.form.thanks')}
            maxLength={1000}
            value={values.thanks}
            onChange={(thanks) => change({ thanks })}
            error={errors.thanks}
          />
          <LongTextInput
            label={t('leads.form.sites')}
            help={t('leads.form.sites.help')}
            value={values.sites}
            onChange={(sites) => change({ sites })}
            error={errors.sites}
          />
        </div>
      </div>
      <div className="settings-foot">
        <Button main type="submit" disabled={running}>
          {t(running ? 'common.saving' : 'common.save')}
        </Button>
      </div>
    </form>
  );
}
