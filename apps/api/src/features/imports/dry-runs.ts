import { Injectable } from '@nestjs/common';
import { dayOf } from '#domain/deadline';
import type { LedgerReading } from '#domain/ledger';
import {
  type DryRun,
  LedgerImports,
  type LedgerRowCounts,
  type PlannedRow,
  type ReadingChoices,
} from '#persistence';
import type { Clock } from '#platform';
import { InjectClock } from '../../http/tokens';
import { LedgerReadings } from './ledger-reading';
import type { Importer } from './plan/import-reach';
import { planLedger } from './plan/plan-ledger';
import { RegisterLoader } from './register-loader';

/** A file as it lies on disk, with what it is called. */
export interface LedgerFile {
  readonly path: string;
  readonly fileName: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Reads a file and plans its rows for the one who imports it. */
@Injectable()
export class DryRuns {
  constructor(
    private readonly readings: LedgerReadings,
    private readonly registers: RegisterLoader,
    private readonly imports: LedgerImports,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async read(id: string, file: LedgerFile, importer: Importer, choices: ReadingChoices): Promise<DryRun> {
    const at = this.clock.now().toISOString();
    const today = dayOf(at);
    const { register, responsible } = await this.registers.load(today);
    const reading = await this.readings.read(file, { today, enterprises: register.enterprises }, choices);
    const planned = planLedger(reading, { importId: id, today, now: at, importer, register, responsible });
    const rows = await this.withKnown(planned);
    const { rows: _rows, skipped: _skipped, ...kept } = reading;
    const { fileName, sha256, size } = file;
    return {
      ...{ id, fileName, sha256, size, at, rows },
      uploadedBy: importer.actor.personId,
      unitId: importer.actor.unitId,
      status: reading.verdict === 'refused' ? 'refused' : 'dryRun',
      counts: countsOf(reading, rows),
      reading: { ...kept, choices },
    };
  }

  /** A hazard that is in the ledger already is told now, not only when somebody commits. */
  private async withKnown(rows: readonly PlannedRow[]): Promise<readonly PlannedRow[]> {
    const known = await this.imports.known(rows.flatMap(({ digest }) => digest ?? []));
    return rows.map((row) =>
      row.digest !== null && known.has(row.digest) ? { ...row, status: 'alreadyThere' } : row,
    );
  }
}

/**
 * Counts rows of the ledger, not hazards: a cell with four hazards is one row. A row whose hazards are all there
 * already is skipped.
 */
function countsOf(reading: LedgerReading, rows: readonly PlannedRow[]): LedgerRowCounts {
  const byRow = new Map<string, PlannedRow['status']>();
  for (const { sheet, row, status } of rows) {
    const key = `${row} ${sheet}`;
    if (byRow.get(key) !== 'importable') byRow.set(key, status);
  }
  const failed = [...byRow.values()].filter((status) => status === 'failed').length;
  const there = [...byRow.values()].filter((status) => status === 'alreadyThere').length;
  const { recognised } = reading.counts;
  const skipped = reading.counts.skipped + there;
  return { recognised, importable: recognised - skipped - failed, failed, skipped };
}
