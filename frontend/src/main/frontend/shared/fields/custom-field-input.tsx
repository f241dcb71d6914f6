import { useClient } from 'urql';
import { ChecksInput } from '../form/check-input';
import { DateInput } from '../form/date-input';
import { ChoiceInput, LongTextInput, TextInput } from '../form/fields';
import { PickInput } from '../form/pick-input';
import { useText } from '../i18n/i18n';
import { useViewer } from '../session/viewer';
import type { CustomField } from './custom-fields';
import type { TypedField } from './field-values';
import { findReferences } from './find-references';

interface CustomFieldInputProps {
  readonly field: CustomField;
  readonly typed: TypedField;
  readonly onChange: (changed: Partial<TypedField>) => void;
  readonly error: string | undefined;
}

const modes = { NUMBER: 'decimal', MONEY: 'decimal', PHONE: 'tel', LINK: 'url' } as const;

function modeOf(kind: CustomField['kind']) {
  return kind === 'NUMBER' || kind === 'MONEY' || kind === 'PHONE' || kind === 'LINK' ? modes[kind] : undefined;
}

/** What helps to fill a field in: the company's words, and why it is asked for. */
function useHelp({ help, required }: CustomField): string | undefined {
  const t = useText();
  const why = required === null ? null : t('customFields.why', { reason: required.reason });
  const example =
    required === null || required.example === null ? null : t('customFields.such', { example: required.example });
  const said = [help, why, example].flatMap((each) => (each === null ? [] : sentence(each))).join(' ');
  return said === '' ? undefined : said;
}

/** With the full stop that people leave out, so that the next sentence can follow. */
const sentence = (text: string) => (/[.!?…:]$/.test(text.trim()) ? text : `${text.trim()}.`);

/** One of the company's own fields, as its kind is filled in. */
export function CustomFieldInput({ field, typed, onChange, error }: CustomFieldInputProps) {
  const t = useText();
  const client = useClient();
  const { currency } = useViewer().tenant;
  const help = useHelp(field);
  const { label, kind } = field;
  const mode = modeOf(kind);
  const common = { label, error, required: field.required !== null, ...(help === undefined ? {} : { help }) };
  const text = { ...common, value: typed.text, onChange: (value: string) => onChange({ text: value }) };
  const offered = field.options.filter(
    ({ key, retired }) => !retired || key === typed.text || typed.options.includes(key),
  );
  const choices = offered.map((option) => ({ value: option.key, label: option.label }));
  const none = { value: '', label: t('customFields.none') };
  switch (kind) {
    case 'LONG_TEXT':
      return <LongTextInput {...text} maxLength={10_000} />;
    case 'DATE':
      return <DateInput {...text} />;
    case 'CHOICE':
      return <ChoiceInput {...text} choices={[none, ...choices]} />;
    case 'YES_NO':
      return (
        <ChoiceInput
          {...text}
          choices={[
            none,
            { value: 'true', label: t('customFields.yes') },
            { value: 'false', label: t('customFields.no') },
          ]}
        />
      );
    case 'MULTI_CHOICE':
      return (
        <ChecksInput
          {...common}
          choices={choices}
          values={typed.options}
          onChange={(options) => onChange({ options })}
        />
      );
    case 'COMPANY':
    case 'PERSON':
    case 'MEMBER':
      return (
        <PickInput
          label={label}
          value={typed.picked}
          onChange={(picked) => onChange({ picked })}
          search={(typedText) => findReferences(client, kind, typedText)}
          error={error}
          {...(help === undefined ? {} : { help })}
        />
      );
    default:
      return (
        <TextInput
          {...text}
          {...(mode === undefined ? {} : { inputMode: mode })}
          {...(kind === 'MONEY' ? { prefix: typed.currency ?? currency } : {})}
        />
      );
  }
}
