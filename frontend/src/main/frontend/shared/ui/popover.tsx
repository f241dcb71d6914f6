import { type ReactNode, useId, useRef, useState } from 'react';
import { Icon, type IconName } from './icon';
import './popover.css';

interface PopoverProps {
  /** What the button shows. */
  readonly button: ReactNode;
  /** Its name where it shows no words. */
  readonly label?: string;
  /** The name of what opens, where that of the button does not do. */
  readonly panelLabel?: string;
  readonly className?: string;
  /** What opens; it is rendered only while it is open and may close itself. */
  readonly children: (close: () => void) => ReactNode;
}

const edge = 8;

/** Puts the panel under its button, or above it where there is no room below. */
function place(panel: HTMLElement, button: HTMLElement) {
  const anchor = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const below = anchor.bottom + 4;
  const top = below + height > window.innerHeight - edge ? Math.max(edge, anchor.top - 4 - height) : below;
  const left = Math.min(Math.max(edge, anchor.left), window.innerWidth - width - edge);
  panel.style.setProperty('--top', `${top}px`);
  panel.style.setProperty('--left', `${left}px`);
}

/** A button with a small panel; on the phone the panel is a sheet at the thumb. Escape and a touch outside close it. */
export function Popover({ button, label, panelLabel = label, className = 'button', children }: PopoverProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  const close = () => {
    panel.current?.hidePopover();
    opener.current?.focus();
  };

  return (
    <>
      <button
        ref={opener}
        type="button"
        className={className}
        popoverTarget={id}
        aria-expanded={open}
        aria-haspopup="dialog"
        aria-label={label}
        title={label}
      >
        {button}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={panelLabel}
        className="popover"
        onToggle={(event) => {
          setOpen(event.newState === 'open');
          if (event.newState === 'open') {
            requestAnimationFrame(() => {
              if (panel.current !== null && opener.current !== null) {
                place(panel.current, opener.current);
                panel.current
                  .querySelector<HTMLElement>('a, button, input, vaadin-text-field, vaadin-date-picker')
                  ?.focus();
              }
            });
          }
        }}
      >
        {open && children(close)}
      </div>
    </>
  );
}

interface MenuItemProps {
  readonly icon?: IconName;
  readonly danger?: boolean;
  /** Set where the item is one of several choices. */
  readonly chosen?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** One line of a panel that does something. */
export function MenuItem({ icon, danger = false, chosen, onClick, children }: MenuItemProps) {
  return (
    <button
      type="button"
      className={danger ? 'menu-item danger' : 'menu-item'}
      {...(chosen === undefined ? {} : { 'aria-pressed': chosen })}
      onClick={onClick}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span className="grow cut">{children}</span>
      {chosen === true && <Icon name="check" />}
    </button>
  );
}
