import type { ReactNode } from 'react';
import type { LookalikeSign } from '../../../shared/graph/generated/graphql';
import { useText } from '../../../shared/i18n/i18n';
import './convert.css';

export interface Twin {
  readonly id: string;
  readonly name: string;
  readonly city: string | null;
  readonly owner: string | null;
  readonly signs: readonly LookalikeSign[];
}

interface TwinChoiceProps {
  readonly legend: string;
  readonly name: string;
  readonly twins: readonly Twin[];
  readonly chosen: string;
  readonly onChange: (chosen: string) => void;
  /** What can be chosen besides, in order. */
  readonly others: readonly { readonly value: string; readonly label: string }[];
  /** The fields of what is new. */
  readonly children: ReactNode;
}

/** One that is there already and looks alike, or a new one. */
export function TwinChoice({ legend, name, twins, chosen, onChange, others, children }: TwinChoiceProps) {
  const t = useText();
  const option = (value: string) => ({ name, checked: chosen === value, onChoose: () => onChange(value) });
  return (
    <fieldset className="twins">
      <legend>{legend}</legend>
      {twins.map((twin) => (
        <Option key={twin.id} {...option(twin.id)}>
          <span className="strong block">{t('leads.convert.use', { name: twin.name })}</span>
          <span className="tiny soft block">
            {[twin.city, twin.owner, ...twin.signs.map((sign) => t(`leads.sign.${sign}`))].filter(Boolean).join(' · ')}
          </span>
        </Option>
      ))}
      {others.map(({ value, label }) => (
        <Option key={value} {...option(value)}>
          {label}
        </Option>
      ))}
      {children}
    </fieldset>
  );
}

interface OptionProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Option({ name, checked, onChoose, children }: OptionProps) {
  return (
    <label className="twin">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span className="grow">{children}</span>
    </label>
  );
}
