import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import './page.css';

interface PageHeadProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** The name of a screen and its acts. */
export function PageHead({ title, children }: PageHeadProps) {
  return (
    <header className="page-head">
      <h1 className="grow cut">{title}</h1>
      {children}
    </header>
  );
}

export interface Tab {
  readonly to: string;
  readonly label: string;
}

/** The views of one place, as links. */
export function Tabs({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label: string }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ to, label: name }) => (
        <NavLink key={to} to={to} end className="tab">
          {name}
        </NavLink>
      ))}
    </nav>
  );
}

/** A page without the frame. */
export function FullPage({ children }: { readonly children: ReactNode }) {
  return <main className="full-page">{children}</main>;
}
