import { PlainInput, PlainSelect } from '../../../shared/form/plain-field';
import { localeOf } from '../../../shared/format/money';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import type { Region } from '../../../shared/session/settings';
import { Icon } from '../../../shared/ui/icon';
import type { Formats } from '../draft';
import type { Options } from '../options';

interface FormatFieldsProps {
  readonly formats: Formats;
  readonly options: Options;
  readonly onChange: (changed: Partial<Formats>) => void;
}

const example = (region: Region) =>
  new Intl.NumberFormat(localeOf(region), { minimumFractionDigits: 2, useGrouping: 'always' }).format(1_234_567.89);

function timeZones(chosen: string): string[] {
  const american = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('America/'));
  return american.includes(chosen) ? american : [chosen, ...american];
}

const placeOf = (zone: string) =>
  zone
    .replace(/^America\//, '')
    .replaceAll('_', ' ')
    .replace('/', ', ');

/** A Monday and the six days after it. */
const dayName = (language: string, day: number) =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 4 + day));

/** How the company writes things: a line that says it, and fields behind it for those who want it otherwise. */
export function FormatFields({ formats, options, onChange }: FormatFieldsProps) {
  const t = useText();
  const { language } = useFormats();
  const { region, currency, timeZone, weekStart, taxIdName, phonePrefix } = formats;
  const currencies = [...new Set([...options.countries.map((country) => country.currency), 'USD', currency])];
  return (
    <details className="signup-formats">
      <summary>
        <span className="grow">
          <span className="strong">{t('signup.formats')}</span>
          <span className="small soft signup-formats-line">
            {[currency, example(region), placeOf(timeZone), dayName(language, weekStart), taxIdName].join(' · ')}
          </span>
        </span>
        <span className="small strong signup-formats-edit">{t('common.edit')}</span>
        <Icon name="chevron" />
      </summary>
      <div className="signup-formats-fields">
        <PlainSelect
          label={t('signup.formats.currency')}
          value={currency}
          onChange={(changed) => onChange({ currency: changed })}
        >
          {currencies.map((code) => (
            <option key={code} value={code}>
              {`${code} · ${new Intl.DisplayNames(language, { type: 'currency' }).of(code)}`}
            </option>
          ))}
        </PlainSelect>
        <PlainSelect
          label={t('signup.formats.numbers')}
          value={region}
          onChange={(changed) => onChange({ region: changed as Region })}
        >
          {options.regions.map((known) => (
            <option key={known} value={known}>
              {`${example(known)} · ${new Intl.DisplayNames(language, { type: 'language' }).of(known)}`}
            </option>
          ))}
        </PlainSelect>
        <PlainSelect
          label={t('signup.formats.timeZone')}
          value={timeZone}
          onChange={(changed) => onChange({ timeZone: changed })}
        >
          {timeZones(timeZone).map((zone) => (
            <option key={zone} value={zone}>
              {placeOf(zone)}
            </option>
          ))}
        </PlainSelect>
        <PlainSelect
          label={t('signup.formats.weekStart')}
          value={String(weekStart)}
          onChange={(changed) => onChange({ weekStart: Number(changed) })}
        >
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <option key={day} value={day}>
              {dayName(language, day)}
            </option>
          ))}
        </PlainSelect>
        <PlainInput
          label={t('signup.formats.taxIdName')}
          maxLength={20}
          value={taxIdName}
          onChange={(changed) => onChange({ taxIdName: changed })}
        />
        <PlainInput
          label={t('signup.formats.phonePrefix')}
          inputMode="tel"
          maxLength={5}
          value={phonePrefix}
          onChange={(changed) => onChange({ phonePrefix: changed })}
        />
      </div>
    </details>
  );
}
