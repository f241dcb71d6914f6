import { useState } from 'react';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import { Icon } from '../../shared/ui/icon';
import { useUndoableDelete } from '../../shared/ui/use-undoable-delete';
import { type AttachedFile, sizeInWords } from './files-query';
import { useDeleteFile } from './use-delete-file';
import { useRestoreFile } from './use-restore-file';

interface FileLineProps {
  readonly file: AttachedFile;
  readonly older: readonly AttachedFile[];
  readonly onChanged: () => void;
}

/** A file with its picture, and below it the versions before. */
export function FileLine({ file, older, onChanged }: FileLineProps) {
  const t = useText();
  return (
    <>
      <div className="file">
        <Thumb file={file} />
        <Words file={file} name={file.name} />
        <DeleteFile file={file} onChanged={onChanged} />
      </div>
      {older.length > 0 && (
        <details className="file-older">
          <summary className="tiny soft">{t('files.older', { count: older.length })}</summary>
          {older.map((each) => (
            <div key={each.id} className="file">
              <Words file={each} name={t('files.version', { number: each.number })} />
              <DeleteFile file={each} onChanged={onChanged} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}

function Thumb({ file: { previewPath } }: { readonly file: AttachedFile }) {
  const [broken, setBroken] = useState(false);
  return (
    <span className="file-thumb" aria-hidden="true">
      {previewPath === null || broken ? (
        <Icon name="file" />
      ) : (
        <img src={previewPath} alt="" loading="lazy" onError={() => setBroken(true)} />
      )}
    </span>
  );
}

function Words({ file, name }: { readonly file: AttachedFile; readonly name: string }) {
  const t = useText();
  const { number, moment } = useFormats();
  const facts = [
    file.number > 1 && name === file.name ? t('files.version', { number: file.number }) : undefined,
    sizeInWords(file.size, number),
    file.createdBy?.name,
    moment(file.createdAt),
  ];
  return (
    <span className="grow file-words">
      <a
        className="small strong file-link"
        href={file.downloadPath}
        download
        aria-label={t('files.download', { name: file.name, number: file.number })}
      >
        {name}
      </a>
      <span className="tiny soft">{facts.filter(Boolean).join(' · ')}</span>
    </span>
  );
}

function DeleteFile({ file, onChanged }: { readonly file: AttachedFile; readonly onChanged: () => void }) {
  const t = useText();
  const undoably = useUndoableDelete();
  const { act: remove, running } = useDeleteFile();
  const { act: restore } = useRestoreFile();
  const { id, name, viewerCanDelete } = file;
  if (!viewerCanDelete) {
    return null;
  }
  const again = async () => {
    const back = await restore({ id });
    onChanged();
    return back;
  };
  return (
    <Button
      quiet
      icon="trash"
      label={t('files.delete', { name })}
      disabled={running}
      onClick={() =>
        void undoably({ name, said: 'files.deleted', remove: () => remove({ id }), restore: again, onRemoved: onChanged })
      }
    />
  );
}
