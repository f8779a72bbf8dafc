import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { LedgerContext, LedgerReading, LedgerRefusal } from '#domain/ledger';
import { refusedReading } from '#domain/ledger';

import type { LedgerSource } from './file-gate';
import { readLedger } from './ledger-reader';
import type { LedgerJob } from './ledger.worker';
import type { LedgerLimits } from './limits';
import { LEDGER_LIMITS } from './limits';

export interface IsolationOptions {
  readonly limits?: LedgerLimits;
  /** Heap of the worker in megabytes. */
  readonly heapMegabytes?: number;
  readonly timeoutMs?: number;
  /** The compiled worker; found beside this file when the program runs from its compiled form. */
  readonly workerFile?: string;
}

const HEAP_MEGABYTES = 384;
const TIMEOUT_MS = 10_000;

const TOO_SLOW: LedgerRefusal = {
  code: 'TOO_SLOW',
  message: '文件太复杂，在规定时间内没有读完，请拆分后再上传。',
};
const TOO_HEAVY: LedgerRefusal = {
  code: 'TOO_HEAVY',
  message: '文件太大，读取所需内存超过上限，请拆分后再上传。',
};

/**
 * Reads a ledger in a thread of its own, with a cap on its heap and its time, so that no file can hold up people's
 * acts. Where there is no compiled worker (unit tests) it reads in the calling thread.
 */
export async function readLedgerIsolated(
  source: LedgerSource,
  context: LedgerContext,
  options: IsolationOptions = {},
): Promise<LedgerReading> {
  const limits = options.limits ?? LEDGER_LIMITS;
  const workerFile = options.workerFile ?? join(__dirname, 'ledger.worker.js');
  if (!existsSync(workerFile)) return readLedger(source, context, limits);
  const job: LedgerJob = { ...source, context, limits };
  const worker = new Worker(workerFile, {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: options.heapMegabytes ?? HEAP_MEGABYTES },
  });
  try {
    return await answerOf(worker, source.fileName, options.timeoutMs ?? TIMEOUT_MS);
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker, fileName: string, timeoutMs: number): Promise<LedgerReading> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(refusedReading(fileName, TOO_SLOW)), timeoutMs);
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      act();
    };
    worker.once('message', (reading: LedgerReading) => settle(() => resolve(reading)));
    worker.once('error', (error: Error & { code?: string }) =>
      settle(() => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(refusedReading(fileName, TOO_HEAVY));
        else reject(error);
      }),
    );
    worker.once('exit', (code) =>
      settle(() => reject(new Error(`ledger worker ended with ${code} and no answer`))),
    );
  });
}
