import { type DragEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { readFragment } from '../../shared/graph/generated';
import { useGraph } from '../../shared/graph/use-graph';
import { usePages } from '../../shared/graph/use-pages';
import { useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import { LoadMore } from '../../shared/ui/list/load-more';
import { Skeleton } from '../../shared/ui/skeleton';
import { FileLine } from './file-line';
import { fileFragment, filesFragment, filesQuery, versions } from './files-query';
import { UploadLine } from './upload-line';
import { useUploads } from './use-uploads';
import './files.css';

const none = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** The files of a record: dropped, picked or photographed, with their versions. */
export function FilesCard({ record }: { readonly record: string }) {
  const t = useText();
  const variables = useMemo(() => ({ id: record }), [record]);
  const { data } = useGraph(filesQuery, variables);
  const pages = usePages({
    document: filesQuery,
    variables,
    connection: ({ node }) =>
      node !== null && 'attachments' in node ? readFragment(filesFragment, node.attachments) : none,
    idOf: ({ id }) => id,
    concerns: ['Attachment'],
  });
  const { uploads, add, again, drop } = useUploads(record, pages.refetch);
  const node = data?.node;
  const editable = node !== null && node !== undefined && 'viewerCanEdit' in node && node.viewerCanEdit;
  const found = versions(pages.items.map((item) => readFragment(fileFragment, item)));
  return (
    <DropCard enabled={editable} onFiles={(files) => void add(files)}>
      {uploads.map((upload) => (
        <UploadLine key={upload.key} upload={upload} onAgain={() => again(upload)} onDrop={() => drop(upload.key)} />
      ))}
      {pages.loading && pages.items.length === 0 && <Skeleton lines={2} />}
      {!pages.loading && found.length === 0 && uploads.length === 0 && (
        <p className="small soft">{t(editable ? 'files.empty' : 'files.none')}</p>
      )}
      <ul className="files" aria-label={t('files.title')}>
        {found.map(({ newest, older }) => (
          <li key={newest.id}>
            <FileLine file={newest} older={older} onChanged={pages.refetch} />
          </li>
        ))}
      </ul>
      <LoadMore pages={pages} />
    </DropCard>
  );
}

interface DropCardProps {
  readonly enabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

function DropCard({ enabled, onFiles, children }: DropCardProps) {
  const t = useText();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  const ways = enabled
    ? {
        onDragOver: (event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        },
        onDragLeave: () => setOver(false),
        onDrop: drop,
      }
    : {};
  return (
    <section className={over ? 'card pad files-card over' : 'card pad files-card'} {...ways}>
      <div className="row">
        <h2 className="label grow">{t('files.title')}</h2>
        {enabled && (
          <>
            <Picker label={t('files.photo')} camera onFiles={onFiles} />
            <Picker label={t('files.add')} onFiles={onFiles} />
          </>
        )}
      </div>
      {children}
    </section>
  );
}

interface PickerProps {
  readonly label: string;
  /** Takes a photograph instead, on a phone. */
  readonly camera?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function Picker({ label, camera = false, onFiles }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className={camera ? 'narrow-only' : undefined}>
      <Button quiet icon={camera ? 'camera' : 'plus'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        className="hidden"
        tabIndex={-1}
        aria-label={label}
        {...(camera ? { accept: 'image/*', capture: 'environment' as const } : { multiple: true })}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          onFiles(files);
        }}
      />
    </span>
  );
}
