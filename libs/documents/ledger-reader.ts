import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse as parsePath } from 'node:path';

import type { LedgerContext, LedgerReading } from '#domain/ledger';
import { recogniseLedger, refusedReading } from '#domain/ledger';

import { readCsv } from './csv-grid';
import type { LedgerSource } from './file-gate';
import { admit } from './file-gate';
import { FileRefused } from './file-refused';
import type { LedgerLimits } from './limits';
import { LEDGER_LIMITS } from './limits';
import type { Grids } from './xlsx-grid';
import { readXlsx } from './xlsx-grid';

/** SHA-256 of a text, in hexadecimal. */
function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * Reads a hazard ledger. A file that cannot be read gives a reading with the verdict `refused` and a sentence for
 * the person; only a fault of ours throws. Runs in the calling thread: the server uses `readLedgerIsolated`.
 */
export async function readLedger(
  source: LedgerSource,
  context: LedgerContext,
  limits: LedgerLimits = LEDGER_LIMITS,
): Promise<LedgerReading> {
  try {
    const grids = await readGrids(source, limits);
    const reading = recogniseLedger(source.fileName, grids.sheets, context, sha256);
    return { ...reading, remarks: [...grids.remarks, ...reading.remarks] };
  } catch (error) {
    if (error instanceof FileRefused) return refusedReading(source.fileName, error.refusal);
    throw error;
  }
}

async function readGrids(source: LedgerSource, limits: LedgerLimits): Promise<Grids> {
  if ((await admit(source, limits)) === 'xlsx') return readXlsx(source.content, limits);
  const content = typeof source.content === 'string' ? await readFile(source.content) : source.content;
  return { sheets: [readCsv(content, parsePath(source.fileName).name, limits)], remarks: [] };
}
