import { loadSession } from '../../shared/session/me';
import { sessionRenewed } from '../../shared/session/renewal';
import { xsrfToken } from '../../shared/session/xsrf';

export type Uploaded =
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'offline' };

interface Answer {
  readonly status: number;
  readonly body: { readonly id?: string; readonly message?: string };
}

function parse(text: string): Answer['body'] {
  try {
    return JSON.parse(text) as Answer['body'];
  } catch {
    return {};
  }
}

/** One try; only the old kind of request tells how much was sent. Null when there was no way to the server. */
function send(url: string, file: File, onProgress: (share: number) => void): Promise<Answer | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, file.name);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve({ status: request.status, body: parse(request.responseText) });
    request.onerror = () => resolve(null);
    request.open('POST', url);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.setRequestHeader('X-XSRF-TOKEN', xsrfToken() ?? '');
    request.send(form);
  });
}

/** Uploads a file to be imported; an expired session is renewed and the file sent again. */
export async function upload(slug: string, file: File, onProgress: (share: number) => void): Promise<Uploaded> {
  for (;;) {
    if (xsrfToken() === undefined) {
      await loadSession();
    }
    const answer = await send(`/t/${encodeURIComponent(slug)}/api/imports`, file, onProgress);
    if (answer === null) {
      return { kind: 'offline' };
    }
    if (answer.status !== 401) {
      const { id, message = '' } = answer.body;
      return id === undefined ? { kind: 'refused', message } : { kind: 'done', id };
    }
    await sessionRenewed();
  }
}

/** A table that was copied somewhere, as the file that it would have been. */
export function fileOfText(text: string, name: string): File {
  const isTabbed = text.split('\n', 1)[0]?.includes('\t') ?? false;
  return new File([text], `${name}.${isTabbed ? 'tsv' : 'csv'}`, { type: 'text/csv' });
}
