import type { BenchCase, Side } from './side';

/** What one round of one side showed. */
export interface Round {
  /** Milliseconds from act to reply, one entry an act. */
  readonly latencies: readonly number[];
  readonly actsPerSecond: number;
  readonly lifecyclesPerSecond: number;
  readonly cases: readonly BenchCase[];
}

/** Runs `count` jobs with so many at once; the first failure ends it. */
async function withClients(
  clients: number,
  count: number,
  job: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const client = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await job(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(clients, count) }, client));
}

/**
 * Opens cases, drives all their acts with so many clients at once, and waits until they have closed. A lifecycle counts
 * all of it; acts count from the moment when every opening is committed, as people meet cases that lie there already.
 */
export async function runRound(side: Side, clients: number, count: number): Promise<Round> {
  const cases: BenchCase[] = [];
  const latencies: number[] = [];
  const begun = performance.now();
  await withClients(clients, count, async () => void cases.push(await side.open()));
  await side.readable(cases.map((one) => one.id));
  const opened = performance.now();
  await withClients(clients, count, async (index) => {
    for (const act of cases[index]?.acts ?? []) {
      const sent = performance.now();
      await act();
      latencies.push(performance.now() - sent);
    }
  });
  const acted = performance.now();
  await Promise.all(cases.map((one) => one.closed()));
  const ended = performance.now();
  return {
    latencies,
    actsPerSecond: (latencies.length / (acted - opened)) * 1_000,
    lifecyclesPerSecond: (count / (ended - begun)) * 1_000,
    cases,
  };
}
