import type { MouseEvent } from 'react';
import { useText } from '../../i18n/i18n';
import { Button } from '../button';

interface MoveButtonsProps {
  /** What is moved, as the buttons' names say it. */
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
}

/** Puts a line of a list one place up or down; the focus stays with it. */
export function MoveButtons({ name, index, count, onMove }: MoveButtonsProps) {
  const t = useText();
  const move = (to: number) => (event: MouseEvent<HTMLButtonElement>) => {
    const pressed = event.currentTarget;
    onMove(to);
    requestAnimationFrame(() => {
      const other = pressed.parentElement?.querySelector<HTMLElement>('button:not(:disabled)');
      (pressed.disabled ? other : pressed)?.focus();
    });
  };
  return (
    <span className="row move-buttons">
      <Button quiet icon="up" label={t('list.moveUp', { name })} disabled={index === 0} onClick={move(index - 1)} />
      <Button
        quiet
        icon="chevron"
        label={t('list.moveDown', { name })}
        disabled={index === count - 1}
        onClick={move(index + 1)}
      />
    </span>
  );
}
