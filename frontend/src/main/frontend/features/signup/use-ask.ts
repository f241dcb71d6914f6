import { useRef, useState } from 'react';
import { useText } from '../../shared/i18n/i18n';
import type { Refusals, Reply } from './api';

interface Asked {
  readonly busy: boolean;
  readonly refusals: Refusals;
  readonly notice: string | null;
}

const untold: Asked = { busy: false, refusals: {}, notice: null };

/** Sends an answer and keeps what was said about it until the next try; one at a time. */
export function useAsk() {
  const t = useText();
  const [asked, setAsked] = useState(untold);
  const running = useRef(false);

  const ask = async <T>(send: () => Promise<Reply<T>>, done: (value: T) => void) => {
    if (running.current) {
      return;
    }
    running.current = true;
    setAsked({ ...untold, busy: true });
    const reply = await send();
    running.current = false;
    switch (reply.kind) {
      case 'done':
        setAsked(untold);
        done(reply.value);
        return;
      case 'refused': {
        const told = Object.keys(reply.fields).length > 0;
        const message = reply.message === '' ? t('trouble.broken.text') : reply.message;
        setAsked({ busy: false, refusals: reply.fields, notice: told ? null : message });
        return;
      }
      case 'signedOut':
        setAsked({ ...untold, notice: t('signup.signedOut') });
        return;
      case 'offline':
        setAsked({ ...untold, notice: t('signup.offline') });
        return;
    }
  };
  const refuse = (refusals: Refusals) => setAsked({ ...untold, refusals });
  return { ...asked, ask, refuse };
}
