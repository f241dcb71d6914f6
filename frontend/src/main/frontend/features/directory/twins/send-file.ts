import { loadSession } from './me';
import { sessionRenewed } from './renewal';
import { xsrfToken } from './xsrf';

/** What became of a file that was sent. */
export type Sent =
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'offline' };

interface Answer {
  readonly status: number;
  readonly body: {
    readonly id?: string;
    readonly message?: string;
    readonly fields?: readonly { readonly message: string }[];
  };
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

/** Sends a file; an expired session is renewed and the file sent again. */
export async function sendFile(url: string, file: File, onProgress: (share: number) => void): Promise<Sent> {
  for (;;) {
    if (xsrfToken() === undefined) {
      await loadSession();
    }
    const answer = await send(url, file, onProgress);
    if (answer === null) {
      return { kind: 'offline' };
    }
    if (answer.status !== 401) {
      const { id, message = '', fields = [] } = answer.body;
      return id === undefined ? { kind: 'refused', message: fields[0]?.message ?? message } : { kind: 'done', id };
    }
    await sessionRenewed();
  }
}
