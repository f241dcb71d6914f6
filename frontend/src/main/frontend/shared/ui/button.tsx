import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from './icon';

interface Looks {
  /** The one act that matters most on the screen. */
  readonly main?: boolean;
  /** Without border and ground, for acts beside the content. */
  readonly quiet?: boolean;
  readonly danger?: boolean;
  readonly icon?: IconName;
  /** Only the icon shows; then `label` names the act. */
  readonly label?: string;
  readonly children?: ReactNode;
}

type ButtonProps = Looks & Omit<ButtonHTMLAttributes<HTMLButtonElement>, keyof Looks | 'className'>;

function classes({ main, quiet, danger, children }: Looks) {
  return ['button', main && 'main', quiet && 'quiet', danger && 'danger', children === undefined && 'bare']
    .filter(Boolean)
    .join(' ');
}

export function Button({ main, quiet, danger, icon, label, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classes({ main, quiet, danger, children })}
      aria-label={label}
      title={label}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

export function LinkButton({ to, icon, label, children, ...looks }: Looks & { readonly to: string }) {
  return (
    <Link to={to} className={classes({ ...looks, children })} aria-label={label} title={label}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </Link>
  );
}
