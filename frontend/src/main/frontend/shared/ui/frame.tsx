import type { ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { useText } from '../i18n/i18n';
import { useOnline } from '../offline/use-online';
import './frame.css';
import { Gem } from './gem';
import { Icon, type IconName } from './icon';
import { searchKey } from './keys';

export interface Place {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  /** Other paths that belong to the same place. */
  readonly also?: readonly string[];
}

interface FrameProps {
  readonly home: string;
  readonly company: string;
  readonly places: readonly Place[];
  readonly settings: Place;
  /** Opens the box that finds everything. */
  readonly onSearch: () => void;
  /** Creates something, from anywhere; shown at the top, on the phone in the middle of the bar. */
  readonly quickAdd: ReactNode;
  /** Who is signed in and what concerns them only. */
  readonly account: ReactNode;
  /** The last place of the phone's bar. */
  readonly more: ReactNode;
  readonly children: ReactNode;
}

/** What is around every screen: a rail and a top line, on the phone a bar at the bottom. */
export function Frame({ home, company, places, settings, onSearch, quickAdd, account, more, children }: FrameProps) {
  const t = useText();
  const online = useOnline();
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {t('frame.skip')}
      </a>
      <nav className="rail" aria-label={t('frame.main')}>
        <Link to={home} className="brand">
          <Gem />
          Cantera
        </Link>
        {places.map((place) => (
          <PlaceLink key={place.to} {...place} />
        ))}
        <span className="grow" />
        <PlaceLink {...settings} />
        {account}
      </nav>
      <div className="frame-main">
        <header className="top">
          <span className="cut top-company">{company}</span>
          <button type="button" className="find" aria-haspopup="dialog" onClick={onSearch}>
            <Icon name="search" />
            <span className="grow">{t('search.open')}</span>
            <kbd>{searchKey}</kbd>
          </button>
          <span className="grow" />
          <span className="top-add">{quickAdd}</span>
        </header>
        {!online && (
          <p className="banner" role="status">
            <Icon name="offline" />
            {t('frame.offline')}
          </p>
        )}
        <main id="content" tabIndex={-1} className="content">
          {children}
        </main>
      </div>
      <nav className="bottom" aria-label={t('frame.main')}>
        {places.slice(0, 2).map((place) => (
          <PlaceLink key={place.to} {...place} />
        ))}
        <span className="bottom-add">{quickAdd}</span>
        <button type="button" className="place" aria-haspopup="dialog" onClick={onSearch}>
          <Icon name="search" />
          {t('search.open')}
        </button>
        {more}
      </nav>
    </div>
  );
}

function PlaceLink({ to, label, icon, also }: Place) {
  const { pathname } = useLocation();
  const within = also?.some((other) => pathname.startsWith(other)) === true;
  return (
    <NavLink to={to} className={({ isActive }) => (isActive || within ? 'place active' : 'place')}>
      <Icon name={icon} />
      {label}
    </NavLink>
  );
}
