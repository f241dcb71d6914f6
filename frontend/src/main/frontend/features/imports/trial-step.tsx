import { useFormats, useText } from '../../shared/i18n/i18n';
import { WizardStep } from '../../shared/ui/wizard/wizard';
import { Counts } from './counts';
import type { ImportRecord } from './import-record';
import { Issues } from './issues';

interface TrialStepProps {
  readonly record: ImportRecord;
  readonly busy: boolean;
  readonly notice: string | null;
  readonly onStart: () => void;
  readonly onBack: () => void;
}

/** What would happen, before anything does. */
export function TrialStep({ record, busy, notice, onStart, onBack }: TrialStepProps) {
  const t = useText();
  const { number } = useFormats();
  const { created, updated, refused } = record;
  const useful = created + updated;
  return (
    <WizardStep
      title={t(useful === 0 ? 'imports.tried.nothing' : 'imports.tried.title')}
      lead={t(refused === 0 ? 'imports.tried.lead' : 'imports.tried.leadRefused', {
        refused,
        shown: number(refused),
      })}
      busy={busy}
      notice={notice}
      onBack={onBack}
      {...(useful === 0 ? {} : { next: t('imports.start', { count: useful, shown: number(useful) }), onNext: onStart })}
    >
      <Counts record={record} done={false} />
      <Issues record={record} />
    </WizardStep>
  );
}
