import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { toast } from '../../../shared/ui/toast';
import './lead-settings.css';

interface EmbedCardProps {
  readonly url: string;
  readonly code: string;
}

/** Where the form is, and how it comes into another page: both copied by one touch. */
export function EmbedCard({ url, code }: EmbedCardProps) {
  const t = useText();
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      toast({ tone: 'success', key: 'leads.form.copied' });
    } catch {
      toast({ tone: 'danger', key: 'leads.form.notCopied' });
    }
  };
  return (
    <section className="card pad">
      <h2 className="label">{t('leads.form.share')}</h2>
      <div className="row wrap copy-line">
        <a className="link grow cut" href={url} target="_blank" rel="noreferrer">
          {url}
        </a>
        <Button onClick={() => void copy(url)}>{t('leads.form.copyLink')}</Button>
      </div>
      <p className="small soft">{t('leads.form.embed')}</p>
      <div className="row wrap copy-line">
        <code className="grow embed-code">{code}</code>
        <Button onClick={() => void copy(code)}>{t('leads.form.copyCode')}</Button>
      </div>
    </section>
  );
}
