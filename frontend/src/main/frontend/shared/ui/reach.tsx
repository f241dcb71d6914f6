import { formatPhone, whatsAppLink } from '../format/phone';
import { useText } from '../i18n/i18n';
import { useViewer } from '../session/viewer';
import { Icon } from './icon';
import './reach.css';

interface ReachProps {
  readonly name: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

/** How to reach somebody: each way one touch away. */
export function Reach({ name, phones, emails }: ReachProps) {
  const t = useText();
  const { phonePrefix } = useViewer().tenant;
  if (phones.length === 0 && emails.length === 0) {
    return <p className="small faint">{t('reach.none')}</p>;
  }
  return (
    <ul className="reach">
      {phones.map((phone) => {
        const chat = whatsAppLink(phone);
        return (
          <li key={phone} className="row">
            <a className="reach-way grow" href={`tel:${phone}`}>
              <Icon name="phone" />
              <span className="hidden">{t('reach.call', { name })}</span>
              <span className="cut">{formatPhone(phone, phonePrefix)}</span>
            </a>
            {chat !== null && (
              <a
                className="reach-way"
                href={chat}
                target="_blank"
                rel="noreferrer"
                aria-label={t('reach.whatsapp', { name })}
              >
                <Icon name="chat" />
              </a>
            )}
          </li>
        );
      })}
      {emails.map((email) => (
        <li key={email}>
          <a className="reach-way" href={`mailto:${email}`}>
            <Icon name="mail" />
            <span className="hidden">{t('reach.mail', { name })}</span>
            <span className="cut">{email}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
