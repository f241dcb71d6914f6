import { useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import { Icon } from '../../shared/ui/icon';
import { WizardStep } from '../../shared/ui/wizard/wizard';
import type { ImportTwin } from './import-record';
import type { QuestionProps } from './read-step';
import './twins-step.css';

/** Values that may be the same, written in two ways; nothing is replaced unless somebody says so. */
export function TwinsStep({ record, change, ...acts }: QuestionProps) {
  const t = useText();
  const { twins, columns } = record;
  const headerOf = (index: number) => columns.find((column) => column.index === index)?.header ?? '';
  const accept = (some: readonly ImportTwin[], accepted: boolean) =>
    change({ twins: some.map(({ column, value }) => ({ column, value, accepted })) });
  const open = twins.filter(({ accepted }) => !accepted);
  return (
    <WizardStep title={t('imports.twins.title')} lead={t('imports.twins.lead')} {...acts}>
      <div>
        <Button icon="check" disabled={open.length === 0} onClick={() => accept(open, true)}>
          {t('imports.twins.all')}
        </Button>
      </div>
      <ul className="card twins" aria-label={t('imports.twins.title')}>
        {twins.map((twin) => (
          <li key={`${twin.column} ${twin.value}`} className="twin">
            <div className="grow">
              <p className="tiny faint">{headerOf(twin.column)}</p>
              <p className="twin-values">
                <span className={twin.accepted ? 'twin-old' : 'strong'}>{twin.value}</span>
                <Icon name="back" />
                <span className={twin.accepted ? 'strong' : 'soft'}>{twin.proposal}</span>
              </p>
              <p className="small soft">{t('imports.twins.rows', { rows: twin.rows })}</p>
            </div>
            <fieldset className="twin-choice">
              <legend className="hidden">{`${twin.value}: ${twin.proposal}`}</legend>
              <button
                type="button"
                className="button"
                aria-pressed={twin.accepted}
                onClick={() => accept([twin], true)}
              >
                {t('imports.twins.accept')}
              </button>
              <button
                type="button"
                className="button"
                aria-pressed={!twin.accepted}
                onClick={() => accept([twin], false)}
              >
                {t('imports.twins.keep')}
              </button>
            </fieldset>
          </li>
        ))}
      </ul>
    </WizardStep>
  );
}
