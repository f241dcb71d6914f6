import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../shared/session/viewer';
import { Button } from '../../shared/ui/button';
import { Icon } from '../../shared/ui/icon';
import '../../shared/ui/page.css';
import { WizardStep } from '../../shared/ui/wizard/wizard';
import { fileOfText, upload } from './upload';
import './upload-step.css';

const accepted =
  '.csv,.tsv,.txt,.xlsx,.xlsm,.vcf,text/csv,text/plain,text/tab-separated-values,text/vcard,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is being sent and how much of it is there. */
interface Sending {
  readonly file: File;
  readonly share: number;
}

/** Takes a file: dropped, picked, or pasted as cells of a spreadsheet. */
export function UploadStep() {
  const t = useText();
  const navigate = useNavigate();
  const path = useTenantPath();
  const { tenant } = useViewer();
  const [sending, setSending] = useState<Sending>();
  const [notice, setNotice] = useState<string | null>(null);
  const [failed, setFailed] = useState<File>();

  const take = async (file: File) => {
    setNotice(null);
    setFailed(undefined);
    setSending({ file, share: 0 });
    const reply = await upload(tenant.slug, file, (share) => setSending({ file, share }));
    setSending(undefined);
    switch (reply.kind) {
      case 'done':
        void navigate(path(`/imports/${reply.id}`));
        return;
      case 'refused':
        setNotice(`${file.name}: ${reply.message === '' ? t('trouble.broken.text') : reply.message}`);
        return;
      case 'offline':
        setNotice(t('imports.upload.offline'));
        setFailed(file);
    }
  };

  return (
    <WizardStep title={t('imports.upload.title')} lead={t('imports.upload.lead')} notice={notice}>
      {failed !== undefined && (
        <div>
          <Button main onClick={() => void take(failed)}>
            {t('imports.upload.again', { file: failed.name })}
          </Button>
        </div>
      )}
      {sending === undefined ? <DropZone onFile={(file) => void take(file)} /> : <Progress {...sending} />}
      <ul className="upload-hints small soft">
        <li>{t('imports.upload.hint.formats')}</li>
        <li>{t('imports.upload.hint.trial')}</li>
        <li>{t('imports.upload.hint.again')}</li>
      </ul>
    </WizardStep>
  );
}

function DropZone({ onFile }: { readonly onFile: (file: File) => void }) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;

  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => {
      const file = clipboardData?.files[0];
      const text = clipboardData?.getData('text/plain') ?? '';
      if (file !== undefined) {
        latest.current(file);
      } else if (text.includes('\n')) {
        latest.current(fileOfText(text, t('imports.upload.pasted')));
      }
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [t]);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) {
      onFile(file);
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way, the button inside is the first
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className="drop-icon">
        <Icon name="import" />
      </span>
      <p className="strong wide-only">{t('imports.upload.drop')}</p>
      <Button main data-first onClick={() => input.current?.click()}>
        {t('imports.upload.pick')}
      </Button>
      <p className="small faint wide-only">{t('imports.upload.paste')}</p>
      <input
        ref={input}
        type="file"
        className="hidden"
        tabIndex={-1}
        aria-label={t('imports.upload.pick')}
        accept={accepted}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file !== undefined) {
            onFile(file);
          }
        }}
      />
    </div>
  );
}

function Progress({ file, share }: Sending) {
  const t = useText();
  const sent = share >= 1;
  return (
    <div className="drop" role="status">
      <p className="strong upload-name">{file.name}</p>
      <progress
        className="upload-bar"
        max={1}
        {...(sent ? {} : { value: share })}
        aria-label={t(sent ? 'imports.upload.reading' : 'imports.upload.sending')}
      />
      <p className="small soft">{t(sent ? 'imports.upload.reading' : 'imports.upload.sending')}</p>
    </div>
  );
}
