import { ComboBox, type ComboBoxElement } from '@vaadin/react-components/ComboBox.js';
import { useRef, useState } from 'react';
import { useText } from '../i18n/i18n';

export interface Pickable {
  readonly id: string;
  readonly name: string;
}

interface PickInputProps {
  readonly label: string;
  readonly value: Pickable | null;
  readonly onChange: (picked: Pickable | null) => void;
  readonly search: (text: string) => Promise<readonly Pickable[]>;
  /** Makes a record of what was typed, where nothing fits; null when that was refused. */
  readonly create?: (text: string) => Promise<Pickable | null>;
  /** There is always one: it can be changed for another and not be emptied. */
  readonly required?: boolean;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly help?: string;
}

/** The id of the line that creates; no record has it. */
const creating = '+';

/** Finds one record by what is typed, or creates it there and then. */
export function PickInput(props: PickInputProps) {
  const { label, value, onChange, search, create, required = false, error, placeholder, help } = props;
  const t = useText();
  const [items, setItems] = useState<readonly Pickable[]>([]);
  const box = useRef<ComboBoxElement>(null);
  const asked = useRef('');
  const timer = useRef(0);

  const lookUp = async (text: string) => {
    asked.current = text;
    const found = await search(text);
    if (asked.current !== text) {
      return;
    }
    const known = found.some(({ name }) => name.toLocaleLowerCase() === text.toLocaleLowerCase());
    const offer = create !== undefined && text !== '' && !known;
    setItems(offer ? [...found, { id: creating, name: t('pick.create', { text }) }] : found);
  };

  const pick = async (picked: Pickable | null) => {
    if (picked?.id === creating && create !== undefined) {
      onChange(await create(asked.current));
    } else if (picked?.id !== value?.id) {
      onChange(picked);
    }
  };

  return (
    <ComboBox
      ref={box}
      label={label}
      filteredItems={[...items]}
      selectedItem={value ?? undefined}
      itemLabelPath="name"
      itemValuePath="id"
      itemIdPath="id"
      clearButtonVisible={!required}
      required={required}
      invalid={error !== undefined}
      errorMessage={error ?? ''}
      manualValidation
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(help === undefined ? {} : { helperText: help })}
      onOpenedChanged={({ detail }) => detail.value && void lookUp('')}
      onFilterChanged={({ detail }) => {
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(() => void lookUp(detail.value.trim()), 200);
      }}
      onSelectedItemChanged={({ detail }) => {
        const picked = (detail.value as Pickable | null | undefined) ?? null;
        if (required && picked === null && value !== null && box.current !== null) {
          box.current.selectedItem = value;
        } else {
          void pick(picked);
        }
      }}
    />
  );
}
