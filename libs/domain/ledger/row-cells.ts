import type { IsoDay } from '../case/json';
import type { LedgerField } from './fields';
import type { SeenCell, SheetView } from './grid';
import type { HeaderColumn } from './header';
import type { LevelReading, LevelScale } from './level';
import type { TableSurroundings } from './meta';
import type { LedgerProblemCode } from './problems';
import { RowProblems } from './problems';
import type { LedgerCell } from './reading';
import type { EnterpriseRegister } from './register';
import type { TableRow } from './tables';
import { columnLetter, plain, squeeze } from './text';

/** What all rows of one table share. */
export interface TableFacts {
  readonly view: SheetView;
  readonly columns: ReadonlyMap<LedgerField, readonly HeaderColumn[]>;
  readonly allColumns: readonly HeaderColumn[];
  readonly around: TableSurroundings;
  readonly scale: LevelScale;
  /** The level that title or description heading states for every row. */
  readonly headingLevel: LevelReading | null;
  /** Columns in which true dates are the rule, so that a text is an exception. */
  readonly dateColumns: ReadonlySet<number>;
  readonly register: EnterpriseRegister | null;
  readonly today: IsoDay;
  readonly chosenUnit: string;
  readonly fallbackUnit: { readonly text: string; readonly source: 'title' | 'sheetName' | 'none' };
}

export interface FilledCell {
  readonly cell: SeenCell;
  readonly column: HeaderColumn;
}

const DITTO = /^(同上|同前|〃+|″+|"|''|’’|“|”|同上行|--?〃--?|〞)$/u;

/** The cells of one row by what they mean, with 「同上」 resolved from the row above. */
export class RowCells {
  readonly problems: RowProblems;

  constructor(
    readonly facts: TableFacts,
    readonly row: TableRow,
    private readonly above: ReadonlyMap<number, SeenCell>,
    /** The same hazard in another table of the sheet: what this row leaves out stands there. */
    private readonly partner: RowCells | null = null,
  ) {
    this.problems = new RowProblems(row.number);
  }

  has(field: LedgerField): boolean {
    return this.columnsOf(field).length > 0 || this.partner?.has(field) === true;
  }

  columnsOf(field: LedgerField): readonly HeaderColumn[] {
    return this.facts.columns.get(field) ?? [];
  }

  heading(field: LedgerField): string {
    return this.columnsOf(field)[0]?.leaf ?? this.partner?.heading(field) ?? '';
  }

  /** All filled cells of a field, this table's own first. */
  filled(field: LedgerField): FilledCell[] {
    const own = this.columnsOf(field).flatMap((column) => {
      const cell = this.resolved(column);
      return cell ? [{ cell, column }] : [];
    });
    return this.partner ? [...own, ...this.partner.filled(field)] : own;
  }

  /** The first filled cell among the columns of a field. */
  cell(field: LedgerField): FilledCell | null {
    return this.filled(field)[0] ?? null;
  }

  /** The words of a field with their own blanks and line breaks; empty when there are none. */
  raw(field: LedgerField): string {
    return this.cell(field)?.cell.text ?? '';
  }

  text(field: LedgerField): string {
    return plain(this.raw(field));
  }

  /** A cell of the table, through a heading merged over several columns and through 「同上」. */
  resolved(column: HeaderColumn): SeenCell | null {
    const cell = this.seen(column);
    if (!cell) return null;
    return this.isDitto(cell.text) ? (this.above.get(column.column) ?? null) : cell;
  }

  isDitto(text: string): boolean {
    return DITTO.test(text.trim()) || DITTO.test(squeeze(text));
  }

  /** All filled cells in the ledger's own words. */
  ownWords(): LedgerCell[] {
    return this.facts.allColumns.flatMap((column) => {
      const cell = this.seen(column);
      return cell ? [{ column: columnLetter(column.column), heading: column.heading, text: cell.text }] : [];
    });
  }

  /** What the next row's 「同上」 refers to. */
  remembered(): Map<number, SeenCell> {
    const cells = new Map<number, SeenCell>();
    for (const column of this.facts.allColumns) {
      const cell = this.resolved(column);
      if (cell) cells.set(column.column, cell);
    }
    return cells;
  }

  note(code: LedgerProblemCode, detail: string, heading = ''): void {
    this.problems.add(code, detail, heading);
  }

  seen(column: HeaderColumn): SeenCell | null {
    for (let at = column.column; at <= column.right; at += 1) {
      const cell = this.facts.view.at(this.row.number, at);
      if (cell && cell.text.trim() !== '' && cell.kind !== 'error') return cell;
    }
    return null;
  }
}
