import { useFormats, useText } from '../i18n/i18n';
import { useViewer } from '../session/viewer';
import { useStore } from '../store';
import { converting, setConverting } from './converting';
import './convert-switch.css';

interface ConvertSwitchProps {
  /** The day whose rates count, null while sums stand by currency. */
  readonly on: string | null;
}

/** Sums by currency, or in the company's own at the rates of a day. */
export function ConvertSwitch({ on }: ConvertSwitchProps) {
  const t = useText();
  const { day } = useFormats();
  const { currency } = useViewer().tenant;
  const wanted = useStore(converting);
  return (
    <div className="convert-switch">
      <button type="button" aria-pressed={!wanted} onClick={() => setConverting(false)}>
        {t('money.byCurrency')}
      </button>
      <button type="button" aria-pressed={wanted} onClick={() => setConverting(true)}>
        {t('money.converted', { currency })}
      </button>
      {on !== null && <span className="small faint">{t('money.on', { day: day(on) })}</span>}
    </div>
  );
}
