import { useId } from 'react';
import { Icon, type IconName } from '../icon';
import './wizard.css';

export interface CardChoice {
  readonly value: string;
  readonly name: string;
  readonly text?: string;
  readonly icon?: IconName;
}

interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly CardChoice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The cards are small enough to stand side by side on a phone. */
  readonly small?: boolean;
}

/** A few possibilities as cards, one of which is chosen. */
export function Choices({ label, choices, value, onChange, small = false }: ChoicesProps) {
  const name = useId();
  return (
    <fieldset className={small ? 'wizard-choices small-ones' : 'wizard-choices'}>
      <legend className="hidden">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="wizard-choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.icon !== undefined && <Icon name={choice.icon} />}
          <span className="grow">
            <span className="wizard-choice-name">{choice.name}</span>
            {choice.text !== undefined && <span className="wizard-choice-text">{choice.text}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
