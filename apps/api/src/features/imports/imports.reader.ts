import { Injectable } from '@nestjs/common';
import { type LedgerImportRow, LedgerImports, type RowOutcome } from '#persistence';

const ROWS_AT_ONCE = 500;

/** Reads the rows of an import. */
@Injectable()
export class ImportsReader {
  constructor(private readonly imports: LedgerImports) {}

  /** One page and where the next begins. */
  async page(
    id: string,
    { after = 0, limit = 100, status }: { after?: number; limit?: number; status?: RowOutcome },
  ): Promise<{ readonly rows: readonly LedgerImportRow[]; readonly next?: number }> {
    const found = await this.imports.rows(id, {
      after,
      limit: limit + 1,
      ...(status === undefined ? {} : { status }),
    });
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return found.length > limit && last !== undefined ? { rows, next: last.position } : { rows };
  }

  /** Every row in order, some at a time. */
  async *all(id: string): AsyncGenerator<LedgerImportRow> {
    for (let after = 0; ;) {
      const rows = await this.imports.rows(id, { after, limit: ROWS_AT_ONCE });
      yield* rows;
      const last = rows.at(-1);
      if (last === undefined || rows.length < ROWS_AT_ONCE) return;
      after = last.position;
    }
  }
}
