import { setTimeout as pause } from 'node:timers/promises';

export interface WaitOptions {
  readonly timeoutMs: number;
  readonly everyMs: number;
}

/** Asks again and again until the answer is yes; says whether it came in time. */
export async function waitUntil(
  ask: () => boolean | Promise<boolean>,
  { timeoutMs, everyMs }: WaitOptions,
): Promise<boolean> {
  const attempts = Math.max(1, Math.ceil(timeoutMs / everyMs));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await ask()) return true;
    await pause(everyMs);
  }
  return ask();
}
