import { useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import type { Upload } from './use-uploads';

interface UploadLineProps {
  readonly upload: Upload;
  readonly onAgain: () => void;
  readonly onDrop: () => void;
}

/** A file on its way, or why it did not arrive. */
export function UploadLine({ upload: { file, share, problem }, onAgain, onDrop }: UploadLineProps) {
  const t = useText();
  return (
    <div className="file-upload" role="status">
      <span className="small strong cut">{file.name}</span>
      {problem === undefined ? (
        <progress className="file-progress" max={1} value={share} aria-label={t('files.sending', { name: file.name })} />
      ) : (
        <>
          <span className="small file-problem">{problem}</span>
          <span className="row">
            <Button quiet onClick={onAgain}>
              {t('common.retry')}
            </Button>
            <Button quiet onClick={onDrop}>
              {t('common.clear')}
            </Button>
          </span>
        </>
      )}
    </div>
  );
}
