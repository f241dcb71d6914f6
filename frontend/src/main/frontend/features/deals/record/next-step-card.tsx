import { useState } from 'react';
import { DateInput } from '../../../shared/form/date-input';
import { TextInput } from '../../../shared/form/fields';
import { Notice } from '../../../shared/form/notice';
import { typed, useForm } from '../../../shared/form/use-form';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import type { NextStepCard_DealFragment } from '../../../shared/graph/generated/graphql';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { useUpdateDeal } from '../form/use-update-deal';
import './next-step-card.css';

const nextStepFragment = graphql(`
  fragment NextStepCard_deal on Deal {
    id
    version
    status
    nextStep
    nextStepOn
    viewerCanEdit
  }
`);

/** What has to be done next, agreed and changed where it stands. */
export function NextStepCard({ deal: given }: { readonly deal: FragmentType<typeof nextStepFragment> }) {
  const t = useText();
  const { relativeDay, daysUntil } = useFormats();
  const [editing, setEditing] = useState<'this' | 'following' | null>(null);
  const deal = readFragment(nextStepFragment, given);
  const { nextStep, nextStepOn, status, viewerCanEdit } = deal;
  const none = nextStep === null && nextStepOn === null;
  if (status !== 'OPEN') {
    return null;
  }
  if (editing !== null) {
    return <NextStepForm deal={deal} following={editing === 'following'} onDone={() => setEditing(null)} />;
  }
  const late = nextStepOn !== null && daysUntil(nextStepOn) < 0;
  return (
    <section className="card pad next-step" data-missing={none ? '' : undefined}>
      <h2 className="label">{t('deals.next.title')}</h2>
      {none ? <p className="small">{t('deals.next.none')}</p> : <p className="strong">{nextStep}</p>}
      {nextStepOn !== null && (
        <p className={late ? 'small next-step-late' : 'small soft'}>
          {late ? t('deals.next.overdue', { day: relativeDay(nextStepOn) }) : relativeDay(nextStepOn)}
        </p>
      )}
      {viewerCanEdit && (
        <div className="row next-step-acts">
          <Button main={none} icon={none ? 'plus' : 'check'} onClick={() => setEditing('following')}>
            {t(none ? 'deals.next.add' : 'deals.next.done')}
          </Button>
          {!none && <Button quiet icon="pen" label={t('common.edit')} onClick={() => setEditing('this')} />}
        </div>
      )}
    </section>
  );
}

interface NextStepFormProps {
  readonly deal: NextStepCard_DealFragment;
  /** What is done makes room for what follows. */
  readonly following: boolean;
  readonly onDone: () => void;
}

function NextStepForm({ deal, following, onDone }: NextStepFormProps) {
  const t = useText();
  const { values, errors, notice, change, refuse } = useForm({
    nextStep: following ? '' : (deal.nextStep ?? ''),
    nextStepOn: following ? '' : (deal.nextStepOn ?? ''),
  });
  const { act, running } = useUpdateDeal();

  const save = async (nextStep: string | null, nextStepOn: string | null) => {
    const answer = await act({ id: deal.id, version: deal.version, nextStep, nextStepOn });
    if (answer.kind === 'saved') {
      onDone();
    } else if (answer.kind !== 'failed') {
      refuse(answer.kind === 'refused' ? answer.errors : {}, answer.notice);
    }
  };

  return (
    <form
      className="card pad next-step next-step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(typed(values.nextStep), typed(values.nextStepOn));
      }}
    >
      <h2 className="label">{t('deals.next.title')}</h2>
      <Notice text={notice} />
      <TextInput
        label={t('field.nextStep')}
        autoFocus
        value={values.nextStep}
        onChange={(nextStep) => change({ nextStep })}
        error={errors.nextStep}
      />
      <DateInput
        label={t('field.nextStepOn')}
        value={values.nextStepOn}
        onChange={(nextStepOn) => change({ nextStepOn })}
        error={errors.nextStepOn}
      />
      <div className="row">
        <Button main type="submit" disabled={running}>
          {t(running ? 'common.saving' : 'common.save')}
        </Button>
        <Button quiet onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
