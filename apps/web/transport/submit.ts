import type { PendingView, ReceiptView } from '../api';
import { ApiProblem, isPassing } from './problem';

/** Pauses before an act that got no answer, or is on its way, is asked for again under the same key. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const isPending = (answer: ReceiptView | PendingView): answer is PendingView => 'pending' in answer;

/**
 * Keys of acts: a new one for every new content, the same one for the same content sent again, so that a double click
 * or a lost answer never acts twice.
 */
export class SubmissionKeys {
  private content = '';
  private key = '';

  constructor(private readonly newKey: () => string = randomKey) {}

  of(content: unknown): string {
    const text = JSON.stringify(content);
    if (text !== this.content) {
      this.content = text;
      this.key = this.newKey();
    }
    return this.key;
  }

  /** After a refusal or a success the next sending is a new act. */
  forget(): void {
    this.content = '';
  }
}

/** A key for one act; crypto.randomUUID exists on secure pages only, and an office network may have none. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Sends an act until its receipt is there: the same key again after a lost connection and while it is on its way.
 * @throws ApiProblem
 */
export async function untilReceipt(
  send: () => Promise<ReceiptView | PendingView>,
  wait: (ms: number) => Promise<void> = pause,
): Promise<ReceiptView> {
  for (const ms of PAUSES_MS) {
    const answer = await send().catch((error: unknown) => {
      if (error instanceof ApiProblem && isPassing(error)) return undefined;
      throw error;
    });
    if (answer !== undefined && !isPending(answer)) return answer;
    await wait(ms);
  }
  const last = await send();
  if (!isPending(last)) return last;
  throw new ApiProblem({ code: 'UNAVAILABLE', status: 503, title: '' });
}
