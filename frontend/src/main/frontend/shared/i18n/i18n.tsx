import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Formats, formats } from '../format/formats';
import { useSession } from '../session/me';
import { asLanguage, asRegion, type Language, type Region, showTheme, useSettings } from '../session/settings';
import { type Catalogue, loadCatalogue, type Translate, translator } from './catalogue';
import { es } from './es';

interface Locale {
  readonly language: Language;
  readonly region: Region;
  readonly t: Translate;
}

const LocaleContext = createContext<Locale>({ language: 'es', region: 'es-CO', t: translator(es, 'es') });

/** The region and time zone of the company that the page belongs to. */
export interface Place {
  readonly region: string;
  readonly timeZone: string;
}

const PlaceContext = createContext<Place | null>(null);
export const PlaceProvider = PlaceContext.Provider;

function browserLanguage(): Language {
  return navigator.language.startsWith('en') ? 'en' : 'es';
}

/** Chooses language and region (this device, then the account, then the browser) and gives them to all below. */
export function I18n({ children }: { readonly children: ReactNode }) {
  const settings = useSettings();
  const session = useSession();
  const person = session.state === 'signed-in' ? session.me.person : undefined;
  const language = settings.language ?? asLanguage(person?.language?.slice(0, 2)) ?? browserLanguage();
  const region = settings.region ?? asRegion(person?.region) ?? 'es-CO';
  const [loaded, setLoaded] = useState<{ language: Language; catalogue: Catalogue }>({ language: 'es', catalogue: es });

  useEffect(() => {
    let wanted = true;
    const show = () => loadCatalogue(language).then((catalogue) => wanted && setLoaded({ language, catalogue }));
    void show();
    import.meta.hot?.on('vite:afterUpdate', show);
    return () => {
      wanted = false;
      import.meta.hot?.off('vite:afterUpdate', show);
    };
  }, [language]);

  useEffect(() => {
    document.documentElement.lang = loaded.language === 'es' ? (region === 'en' ? 'es' : region) : 'en';
    showTheme();
  }, [loaded.language, region]);

  const locale = useMemo(
    () => ({ language: loaded.language, region, t: translator(loaded.catalogue, loaded.language) }),
    [loaded, region],
  );
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

/** Texts by key, in the language of the person. */
export function useText(): Translate {
  return useContext(LocaleContext).t;
}

/** Numbers, money and dates as the person's region writes them, at the company's time. */
export function useFormats(): Formats {
  const { language, region: accountRegion, t } = useContext(LocaleContext);
  const settings = useSettings();
  const place = useContext(PlaceContext);
  const region = settings.region ?? asRegion(place?.region) ?? accountRegion;
  return useMemo(() => formats({ language, region, timeZone: place?.timeZone, t }), [language, region, place, t]);
}
