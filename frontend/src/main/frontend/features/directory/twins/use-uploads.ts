import { useRef, useState } from 'react';
import { useText } from '../../shared/i18n/i18n';
import { sendFile } from '../../shared/session/send-file';
import { useViewer } from '../../shared/session/viewer';

/** A file on its way. */
export interface Upload {
  readonly key: number;
  readonly file: File;
  readonly share: number;
  /** Why it did not arrive. */
  readonly problem?: string;
}

const atOnce = 3;
const most = 25 * 1024 * 1024;

/** Sends files to a record, some at once, and keeps those that did not arrive so that they can be sent again. */
export function useUploads(record: string, onSent: () => void) {
  const t = useText();
  const { tenant } = useViewer();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const last = useRef(0);
  const url = `/t/${encodeURIComponent(tenant.slug)}/api/files?record=${encodeURIComponent(record)}`;

  const change = (key: number, changes: Partial<Upload>) =>
    setUploads((before) => before.map((each) => (each.key === key ? { ...each, ...changes } : each)));
  const drop = (key: number) => setUploads((before) => before.filter((each) => each.key !== key));

  const send = async ({ key, file }: Upload) => {
    if (file.size > most) {
      change(key, { problem: t('files.tooLarge') });
      return;
    }
    const sent = await sendFile(url, file, (share) => change(key, { share }));
    if (sent.kind === 'done') {
      drop(key);
      onSent();
    } else {
      change(key, {
        problem: sent.kind === 'offline' ? t('files.offline') : sent.message || t('trouble.broken.text'),
      });
    }
  };

  const add = async (files: readonly File[]) => {
    const added = files.map((file) => {
      last.current += 1;
      return { key: last.current, file, share: 0 };
    });
    setUploads((before) => [...before, ...added]);
    const waiting = [...added];
    const work = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        await send(next);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  };

  const again = (upload: Upload) => {
    drop(upload.key);
    void add([upload.file]);
  };
  return { uploads, add, again, drop };
}
