import { type Sent, sendFile } from '../../shared/session/send-file';

/** Uploads a file to be imported. */
export function upload(slug: string, file: File, onProgress: (share: number) => void): Promise<Sent> {
  return sendFile(`/t/${encodeURIComponent(slug)}/api/imports`, file, onProgress);
}

/** A table that was copied somewhere, as the file that it would have been. */
export function fileOfText(text: string, name: string): File {
  const isTabbed = text.split('\n', 1)[0]?.includes('\t') ?? false;
  return new File([text], `${name}.${isTabbed ? 'tsv' : 'csv'}`, { type: 'text/csv' });
}
