import { useText } from '../../shared/i18n/i18n';
import { Choices } from '../../shared/ui/wizard/choices';
import { WizardStep } from '../../shared/ui/wizard/wizard';
import { obstacleTo } from './import-record';
import type { QuestionProps } from './read-step';

/** What becomes of rows whose record is there already, of those without one, and of empty cells. */
export function RulesStep({ record, change, notice, ...acts }: QuestionProps) {
  const t = useText();
  const { matchBy, matchKeys, createMissing, eraseBlanks } = record;
  return (
    <WizardStep
      title={t('imports.rules.title')}
      lead={t('imports.rules.lead')}
      notice={notice ?? obstacleTo(record, 'matchBy') ?? null}
      {...acts}
    >
      <Choices
        label={t('imports.rules.title')}
        choices={matchKeys.map((key) => ({
          value: key,
          name: t(`imports.match.${key}`),
          text: t(`imports.match.${key}.text`),
        }))}
        value={matchBy}
        onChange={(chosen) => change({ matchBy: matchKeys.find((key) => key === chosen) ?? 'AUTOMATIC' })}
      />
      <h2>{t('imports.rules.missing')}</h2>
      <Choices
        small
        label={t('imports.rules.missing')}
        choices={[
          { value: 'yes', name: t('imports.rules.missing.create') },
          { value: 'no', name: t('imports.rules.missing.refuse') },
        ]}
        value={createMissing ? 'yes' : 'no'}
        onChange={(chosen) => change({ createMissing: chosen === 'yes' })}
      />
      <h2>{t('imports.rules.blanks')}</h2>
      <Choices
        small
        label={t('imports.rules.blanks')}
        choices={[
          { value: 'no', name: t('imports.rules.blanks.keep') },
          { value: 'yes', name: t('imports.rules.blanks.erase') },
        ]}
        value={eraseBlanks ? 'yes' : 'no'}
        onChange={(chosen) => change({ eraseBlanks: chosen === 'yes' })}
      />
    </WizardStep>
  );
}
