import { LongTextInput, TextInput } from '../../../shared/form/fields';
import { Notice } from '../../../shared/form/notice';
import { PlainInput } from '../../../shared/form/plain-field';
import { useForm } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { toast } from '../../../shared/ui/toast';
import { type ClockValues, clockInput, clockValues, type DayValues } from './clock-values';
import './lead-settings.css';
import { useUpdateLeadRouting } from './use-update-lead-routing';

const dayKeys = [1, 2, 3, 4, 5, 6, 7] as const;

interface ClockCardProps {
  readonly clock: Parameters<typeof clockValues>[0];
  readonly version: number;
}

/** Within how much working time leads have to be answered, and when people work. */
export function ClockCard({ clock, version }: ClockCardProps) {
  const t = useText();
  const { values, errors, notice, change, refuse } = useForm<ClockValues>(clockValues(clock));
  const { act, running } = useUpdateLeadRouting();
  const changeDay = (day: number, changed: Partial<DayValues>) =>
    change({ days: values.days.map((each) => (each.day === day ? { ...each, ...changed } : each)) });

  const save = async () => {
    const input = clockInput(values);
    if (input === null) {
      refuse({ 'clock.targetMinutes': t('leads.clock.noNumber') });
      return;
    }
    const answer = await act({ version, clock: input });
    if (answer.kind === 'saved') {
      refuse({});
      toast({ tone: 'success', key: 'common.saved' });
    } else if (answer.kind !== 'failed') {
      refuse(answer.kind === 'refused' ? answer.errors : {}, answer.notice);
    }
  };

  return (
    <form
      className="card pad"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 className="label">{t('leads.clock.title')}</h2>
      <p className="small soft">{t('leads.clock.help')}</p>
      <Notice text={notice ?? errors['clock.days'] ?? null} />
      <TextInput
        label={t('leads.clock.target')}
        help={t('leads.clock.target.help')}
        inputMode="decimal"
        value={values.hours}
        onChange={(hours) => change({ hours })}
        error={errors['clock.targetMinutes']}
      />
      <fieldset className="work-days">
        <legend>{t('leads.clock.days')}</legend>
        {dayKeys.map((key) => {
          const day = values.days.find((each) => each.day === key);
          return day && <DayLine key={key} name={t(`leads.weekday.${key}`)} day={day} onChange={changeDay} />;
        })}
      </fieldset>
      <label className="lead-switch">
        <input
          type="checkbox"
          checked={values.holidays}
          onChange={({ target }) => change({ holidays: target.checked })}
        />
        {t('leads.clock.holidays')}
      </label>
      <LongTextInput
        label={t('leads.clock.freeDays')}
        help={t('leads.clock.freeDays.help')}
        value={values.freeDays}
        onChange={(freeDays) => change({ freeDays })}
        error={errors['clock.freeDays']}
      />
      <div className="settings-foot">
        <Button main type="submit" disabled={running}>
          {t(running ? 'common.saving' : 'common.save')}
        </Button>
      </div>
    </form>
  );
}

interface DayLineProps {
  readonly name: string;
  readonly day: DayValues;
  readonly onChange: (day: number, changed: Partial<DayValues>) => void;
}

function DayLine({ name, day: { day, on, from, to }, onChange }: DayLineProps) {
  const t = useText();
  return (
    <div className="work-day">
      <label className="lead-switch grow">
        <input type="checkbox" checked={on} onChange={({ target }) => onChange(day, { on: target.checked })} />
        {name}
      </label>
      {on && (
        <>
          <PlainInput
            label={`${t('common.from')}: ${name}`}
            labelHidden
            type="time"
            value={from}
            onChange={(value) => onChange(day, { from: value })}
          />
          <PlainInput
            label={`${t('common.to')}: ${name}`}
            labelHidden
            type="time"
            value={to}
            onChange={(value) => onChange(day, { to: value })}
          />
        </>
      )}
    </div>
  );
}
