import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useRecent } from '../../session/use-recent';
import { Icon } from '../icon';
import { FavouriteButton } from './favourite-button';

interface RecordHeadProps {
  /** Of a record that can be kept at hand and found among the recent ones. */
  readonly id?: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** The one figure that matters. */
  readonly figure?: string | null;
  readonly children?: ReactNode;
}

/** The name of a record, its figure and its acts. */
export function RecordHead({ id, back, title, subtitle, figure, children }: RecordHeadProps) {
  useRecent(id);
  return (
    <header className="record-head">
      <div className="grow record-title">
        <Link to={back.to} className="small faint record-back">
          <Icon name="back" />
          {back.label}
        </Link>
        <h1>
          {title}
          {subtitle !== undefined && <span className="record-subtitle"> {subtitle}</span>}
        </h1>
      </div>
      {figure !== null && figure !== undefined && <p className="record-figure">{figure}</p>}
      <div className="record-acts">
        {id !== undefined && <FavouriteButton id={id} />}
        {children}
      </div>
    </header>
  );
}
