import { type ReactNode, useEffect, useRef } from 'react';
import type { Trouble, TroubleKind } from '../graph/trouble';
import { useText } from '../i18n/i18n';
import { Button, LinkButton } from './button';
import { Icon, type IconName } from './icon';
import './trouble-page.css';

/** What may be gone a moment later. */
const passing: readonly TroubleKind[] = ['offline', 'busy', 'broken'];
const icons: Readonly<Record<TroubleKind, IconName>> = {
  offline: 'offline',
  forbidden: 'lock',
  notFound: 'search',
  conflict: 'swap',
  suspended: 'pause',
  busy: 'pause',
  broken: 'warn',
};

interface TroublePageProps {
  readonly trouble: Trouble;
  readonly onRetry?: () => void;
  /** Where the way out leads. */
  readonly home?: string;
}

/** Says in the middle of a screen why it cannot be shown and what can be done; tries again by itself once there is a network. */
export function TroublePage({ trouble: { kind, requestId }, onRetry, home = '/welcome' }: TroublePageProps) {
  const t = useText();
  const retry = useRef(onRetry);
  retry.current = onRetry;
  useEffect(() => {
    const again = () => retry.current?.();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);
  return (
    <Message whole icon={icons[kind]} title={t(`trouble.${kind}.title`)} text={t(`trouble.${kind}.text`)}>
      {onRetry !== undefined && passing.includes(kind) && (
        <Button main onClick={onRetry}>
          {t('common.retry')}
        </Button>
      )}
      {kind !== 'offline' && (
        <LinkButton to={kind === 'conflict' ? '/welcome' : home}>
          {t(kind === 'conflict' ? 'trouble.conflict.act' : 'trouble.home')}
        </LinkButton>
      )}
      {requestId !== undefined && (
        <p className="tiny faint message-note">{t('trouble.reference', { id: requestId })}</p>
      )}
    </Message>
  );
}

interface MessageProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  /** Whether it stands for the page, and not within one that has a title. */
  readonly whole?: boolean;
  readonly children?: ReactNode;
}

/** An icon, a sentence and the acts that help: for troubles and for what is still empty. */
export function Message({ icon, title, text, whole = false, children }: MessageProps) {
  const Title = whole ? 'h1' : 'h2';
  return (
    <div className="message">
      <span className="message-icon">
        <Icon name={icon} />
      </span>
      <Title>{title}</Title>
      <p className="soft message-text">{text}</p>
      <div className="message-acts">{children}</div>
    </div>
  );
}
