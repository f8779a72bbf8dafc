import { randomUUID } from 'node:crypto';

/** A file shown as evidence, as the API stored it. */
export interface Evidence {
  readonly attachmentId: string;
  readonly sha256: string;
  readonly purpose: string;
}

export interface ActBody {
  readonly form?: object;
  readonly opinion?: string;
  readonly evidence?: readonly Evidence[];
}

export interface ImportView {
  readonly id: string;
  readonly status: string;
  readonly counts: {
    readonly recognised: number;
    readonly importable: number;
    readonly failed: number;
    readonly skipped: number;
  };
  readonly refusal?: { readonly message: string };
}

export interface ImportProgress {
  readonly status: string;
  readonly waiting: number;
  readonly imported: number;
  readonly errors: number;
}

export interface ImportRow {
  readonly row: number;
  readonly status: string;
  readonly caseId?: string;
}

/** What the API answered instead of what was asked for, in its own words. */
export class DistrictError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'DistrictError';
  }
}

interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
}

const WAIT_MS = 15_000;
const TRIES = 8;
/** Accepted and on its way; not there yet; too busy at the moment. */
const PASSING = [202, 404, 429, 503];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** One person signed in at the API. */
export class DistrictSession {
  private constructor(
    private readonly apiUrl: string,
    private readonly cookie: string,
    private readonly csrfToken: string,
  ) {}

  /** Enters as a persona; only a demo district opens this door. */
  static async enter(apiUrl: string, login: string): Promise<DistrictSession> {
    const response = await fetch(`${apiUrl}/api/session/persona`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login }),
      signal: AbortSignal.timeout(WAIT_MS),
    });
    const { csrfToken } = await read<{ csrfToken: string }>(response);
    const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
    return new DistrictSession(apiUrl, cookie.join('; '), csrfToken);
  }

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  /** Decides or handles a task; waits for an act that is on its way. */
  act(caseId: string, taskId: string, act: string, body: ActBody = {}): Promise<void> {
    const task = encodeURIComponent(`${caseId}:${taskId}`);
    return this.perform(`/api/tasks/${task}/acts/${act}`, body);
  }

  /** Puts in an act on the case itself. */
  move(caseId: string, motion: string, form: object): Promise<void> {
    return this.perform(`/api/cases/${encodeURIComponent(caseId)}/acts/${motion}`, { form });
  }

  async attach(name: string, bytes: Buffer, purpose: string): Promise<Evidence> {
    const stored = await this.send<{ id: string; sha256: string }>(
      'POST',
      '/api/attachments',
      fileForm(name, bytes, { purpose }),
    );
    return { attachmentId: stored.id, sha256: stored.sha256, purpose };
  }

  upload(name: string, bytes: Buffer): Promise<ImportView> {
    return this.send('POST', '/api/imports', fileForm(name, bytes));
  }

  commit(importId: string): Promise<ImportView> {
    return this.send('POST', `/api/imports/${importId}/commit`, undefined, randomUUID());
  }

  /** Sends an inspection report; answered when its hazards can be read. */
  report<T>(body: object): Promise<T> {
    return this.perform<T>('/api/reports', body);
  }

  /** One request under the key given, whatever it answers; for whoever wants to see the same key twice. */
  once<T>(path: string, body: object, key: string): Promise<T> {
    return this.send<T>('POST', path, JSON.stringify(body), key);
  }

  /**
   * One act under one key, asked again while it is on its way, and while a case just begun cannot be read yet: the
   * same key does it once.
   */
  private async perform<T = void>(path: string, body: object): Promise<T> {
    const key = randomUUID();
    for (let tries = 1; ; tries += 1) {
      const response = await this.request('POST', path, JSON.stringify(body), key);
      if (!PASSING.includes(response.status)) return await read<T>(response);
      if (tries === TRIES) {
        await read(response);
        throw new DistrictError(response.status, 'PENDING', '办理已受理，但长时间没有结果');
      }
      await response.text();
      await pause(Number(response.headers.get('retry-after') ?? '0.5') * 1_000);
    }
  }

  private async send<T>(method: string, path: string, body?: string | FormData, key?: string): Promise<T> {
    return read<T>(await this.request(method, path, body, key));
  }

  private request(method: string, path: string, body?: string | FormData, key?: string): Promise<Response> {
    return fetch(`${this.apiUrl}${path}`, {
      method,
      headers: {
        cookie: this.cookie,
        'x-csrf-token': this.csrfToken,
        ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(WAIT_MS),
    });
  }
}

function fileForm(name: string, bytes: Buffer, words: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  // Words first: a server that streams the file knows by then what it is for.
  for (const [field, text] of Object.entries(words)) form.append(field, text);
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  return form;
}

/** The answer's body. @throws DistrictError with the words of the problem */
async function read<T>(response: Response): Promise<T> {
  const text = await response.text();
  if (response.ok) return (text === '' ? undefined : JSON.parse(text)) as T;
  const { code = String(response.status), title = '', detail = '' } = problemOf(text);
  throw new DistrictError(
    response.status,
    code,
    [title, detail].filter((one) => one !== '').join('：') || code,
  );
}

function problemOf(text: string): Problem {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return {};
  }
}
