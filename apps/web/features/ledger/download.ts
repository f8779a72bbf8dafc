import { credentials } from '../../transport/credentials';
import { problemOf } from '../../transport/problem';

/** How far a download is. */
export interface Arrived {
  readonly bytes: number;
}

const NAME = /filename\*=UTF-8''([^;]+)/;

/** The file's own name as the server says it. */
export function fileNameIn(disposition: string | null, otherwise: string): string {
  const encoded = disposition === null ? undefined : NAME.exec(disposition)?.[1];
  return encoded === undefined ? otherwise : decodeURIComponent(encoded);
}

/** Everything of an answer that comes bit by bit. */
export async function allOf(
  body: ReadableStream<Uint8Array>,
  tell: (arrived: Arrived) => void,
): Promise<Blob> {
  const parts: BlobPart[] = [];
  const reader = body.getReader();
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    parts.push(value.slice());
    bytes += value.byteLength;
    tell({ bytes });
  }
}

/**
 * Fetches a file with the rights of whoever is signed in and hands it to the browser to keep. A file that breaks off on
 * the way is not kept.
 * @throws ApiProblem; DOMException AbortError when stopped
 */
export async function download(
  url: string,
  otherwise: string,
  { signal, tell }: { readonly signal: AbortSignal; readonly tell: (arrived: Arrived) => void },
): Promise<void> {
  const { postId } = credentials();
  const headers: Record<string, string> = postId === undefined ? {} : { 'X-Acting-Post': postId };
  const response = await fetch(url, { headers, signal, cache: 'no-store', credentials: 'same-origin' });
  if (!response.ok || response.body === null) {
    throw problemOf(await response.json().catch(() => undefined), response.status);
  }
  const blob = await allOf(response.body, tell);
  keep(blob, fileNameIn(response.headers.get('content-disposition'), otherwise));
}

function keep(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
