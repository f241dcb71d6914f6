import { PlainInput } from '../../shared/form/plain-field';
import { useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import { moved, newOption, type OptionValues } from './field-values';

interface OptionsEditorProps {
  readonly options: readonly OptionValues[];
  readonly onChange: (options: readonly OptionValues[]) => void;
  readonly error: string | undefined;
}

/** The options of a choice: added, renamed, moved; one that records may hold is retired rather than taken away. */
export function OptionsEditor({ options, onChange, error }: OptionsEditorProps) {
  const t = useText();
  const set = (id: string, changed: Partial<OptionValues>) =>
    onChange(options.map((option) => (option.id === id ? { ...option, ...changed } : option)));
  return (
    <fieldset className="field-options">
      <legend className="label">{t('customFields.options')}</legend>
      {options.map((option, index) => (
        <div key={option.id} className={option.retired ? 'field-option retired' : 'field-option'}>
          <Button
            quiet
            icon="up"
            label={t('customFields.up', { label: option.label })}
            disabled={index === 0}
            onClick={() => onChange(moved(options, index, -1))}
          />
          <PlainInput
            label={t('customFields.option', { number: index + 1 })}
            labelHidden
            maxLength={80}
            value={option.label}
            disabled={option.retired}
            onChange={(label) => set(option.id, { label })}
          />
          <Button
            quiet
            icon={option.retired ? 'undo' : 'close'}
            label={t(option.retired ? 'customFields.option.restore' : 'customFields.option.retire', {
              label: option.label,
            })}
            onClick={() =>
              option.key === null
                ? onChange(options.filter(({ id }) => id !== option.id))
                : set(option.id, { retired: !option.retired })
            }
          />
        </div>
      ))}
      {error !== undefined && (
        <p className="check-help wrong" role="alert">
          {error}
        </p>
      )}
      <Button quiet icon="plus" onClick={() => onChange([...options, newOption()])}>
        {t('customFields.option.add')}
      </Button>
    </fieldset>
  );
}
