import type { ReactNode } from 'react';
import type { Pickable } from '../form/pick-input';
import { useText } from '../i18n/i18n';
import { Icon } from '../ui/icon';
import { ChoiceOptions } from '../ui/list/choice-filter';
import { Popover } from '../ui/popover';

interface ChosenProps {
  readonly label: string;
  /** What of the chosen has a name that is known. */
  readonly names: readonly string[];
  readonly count: number;
  readonly error: string | undefined;
  readonly children: ReactNode;
}

/** A button that says what is chosen and opens to choose. */
export function Chosen({ label, names, count, error, children }: ChosenProps) {
  const t = useText();
  const gone = count - names.length;
  const said = [...names, ...(gone > 0 ? [t('where.chosen', { count: gone })] : [])].join(', ');
  return (
    <>
      <Popover
        className="where-choice"
        panelLabel={label}
        label={[label, said, error].filter(Boolean).join(': ')}
        button={
          <>
            <span className="cut grow">{said || t('where.choose')}</span>
            <Icon name="chevron" />
          </>
        }
      >
        {() => children}
      </Popover>
      {error !== undefined && (
        <p className="plain-error" role="alert">
          <Icon name="warn" />
          {error}
        </p>
      )}
    </>
  );
}

interface WhereChoiceProps {
  readonly label: string;
  readonly options: readonly Pickable[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any of the values that a field can have. */
export function WhereChoice({ label, options, chosen, error, onChange }: WhereChoiceProps) {
  const names = options.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  return (
    <Chosen label={label} names={names} count={chosen.length} error={error}>
      <ChoiceOptions label={label} options={options} chosen={chosen} onChange={onChange} />
    </Chosen>
  );
}
