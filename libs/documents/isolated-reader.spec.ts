import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { LedgerReading } from '#domain/ledger';

import { readLedgerIsolated } from './isolated-reader';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-worker-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Stands in for the compiled worker, to see what the reader does with one that misbehaves. */
async function withWorker(script: string): Promise<LedgerReading> {
  const workerFile = join(folder, `${script.length}.cjs`);
  await writeFile(workerFile, script);
  const source = { fileName: 'a.csv', content: Buffer.from('隐患描述\n漏电\n') };
  return readLedgerIsolated(
    source,
    { today: '2026-06-01' },
    { workerFile, timeoutMs: 1500, heapMegabytes: 16 },
  );
}

describe('the isolated reader', () => {
  it('hands the worker what it needs and passes its answer on', async () => {
    const reading = await withWorker(
      `const { parentPort, workerData } = require('node:worker_threads');
       parentPort.postMessage({ fileName: workerData.fileName, bytes: workerData.content.length });`,
    );
    expect(reading).toEqual({ fileName: 'a.csv', bytes: 20 });
  });

  it('gives up on a worker that does not come to an end', async () => {
    expect((await withWorker('for (;;) {}')).refusal?.code).toBe('TOO_SLOW');
  });

  it('refuses the file when the heap of the worker is not enough', async () => {
    const reading = await withWorker('const all = []; for (;;) all.push(new Array(1000).fill(all.length));');
    expect(reading.refusal?.code).toBe('TOO_HEAVY');
  });

  it('does not hide a fault of ours', async () => {
    await expect(withWorker(`throw new Error('a fault');`)).rejects.toThrow('a fault');
    await expect(withWorker('process.exit(3);')).rejects.toThrow('no answer');
  });
});
