import { DatePicker } from '@vaadin/react-components/DatePicker.js';
import { useMemo } from 'react';
import { localeOf } from '../format/money';
import { useFormats, useText } from '../i18n/i18n';
import { calendarWords } from './calendar-words';

interface DateInputProps {
  readonly label: string;
  /** `2026-11-27`, empty for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly help?: string;
}

/** A calendar day, typed or picked, as the region writes it. */
export function DateInput({ label, value, onChange, error, required = false, help }: DateInputProps) {
  const { language, region } = useFormats();
  const t = useText();
  const words = useMemo(
    () => ({ ...calendarWords(language, localeOf(region)), today: t('calendar.today'), cancel: t('common.cancel') }),
    [language, region, t],
  );
  return (
    <DatePicker
      label={label}
      value={value}
      i18n={words}
      invalid={error !== undefined}
      errorMessage={error ?? ''}
      manualValidation
      required={required}
      {...(help === undefined ? {} : { helperText: help })}
      clearButtonVisible
      onValueChanged={({ detail }) => detail.value !== value && onChange(detail.value)}
    />
  );
}
