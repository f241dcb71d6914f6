import type { ReactNode } from 'react';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { useOnline } from '../../shared/offline/use-online';
import { changeSettings } from '../../shared/session/settings';
import '../../shared/ui/frame.css';
import { Gem } from '../../shared/ui/gem';
import { Icon } from '../../shared/ui/icon';
import './public-frame.css';

interface PublicFrameProps {
  readonly progress?: ReactNode;
  readonly children: ReactNode;
}

/** What is around the pages before a company: the name, the language, the way home. */
export function PublicFrame({ progress, children }: PublicFrameProps) {
  const t = useText();
  const online = useOnline();
  const { language } = useFormats();
  const other = language === 'es' ? 'en' : 'es';
  return (
    <div className="public">
      <svg className="public-facets" viewBox="0 0 620 560" aria-hidden="true">
        <path d="M150 40h320l-80 140H230z" />
        <path d="M150 40l80 140H30z" />
        <path d="M470 40l120 140H390z" />
        <path d="M30 180h200l80 340z" />
        <path d="M230 180h160l-80 340z" />
        <path d="M390 180h200L310 520z" />
      </svg>
      <header className="public-head">
        <a href="/" className="brand grow">
          <Gem />
          Cantera
        </a>
        <button type="button" className="button quiet" lang={other} onClick={() => changeSettings({ language: other })}>
          <Icon name="globe" />
          {t(`frame.language.${other}`)}
        </button>
      </header>
      <main className="public-main">
        {progress}
        {!online && (
          <p className="banner public-offline" role="status">
            <Icon name="offline" />
            {t('trouble.offline.title')}
          </p>
        )}
        {children}
      </main>
    </div>
  );
}
