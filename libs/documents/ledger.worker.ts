import { parentPort, workerData } from 'node:worker_threads';

import type { LedgerContext } from '#domain/ledger';

import { readLedger } from './ledger-reader';
import type { LedgerLimits } from './limits';

/** What the isolated reader hands to its worker. */
export interface LedgerJob {
  readonly fileName: string;
  readonly content: Uint8Array | string;
  readonly context: LedgerContext;
  readonly limits: LedgerLimits;
}

async function run(job: LedgerJob): Promise<void> {
  const content = typeof job.content === 'string' ? job.content : Buffer.from(job.content);
  const reading = await readLedger({ fileName: job.fileName, content }, job.context, job.limits);
  parentPort?.postMessage(reading);
}

// A failure here is a fault of ours; the rejection reaches the parent as the worker's `error`.
void run(workerData as LedgerJob);
