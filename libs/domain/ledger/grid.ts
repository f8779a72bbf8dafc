import type { IsoDay } from '../case/json';

/** What a cell holds, before anyone asks what it means. */
export type CellKind = 'text' | 'number' | 'day' | 'picture' | 'error';

export interface GridCell {
  /** 1 = column A. */
  readonly column: number;
  /** The words as shown; a true date is written `YYYY-MM-DD`, a picture formula is empty. */
  readonly text: string;
  readonly kind: CellKind;
  /** The number behind a number or a true date (serial day of the 1900 system). */
  readonly value?: number;
}

export interface GridRow {
  /** The row number that Excel shows. */
  readonly number: number;
  readonly hidden: boolean;
  /** Cells with content only, by column. */
  readonly cells: readonly GridCell[];
}

export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A floating drawing, by the cell its top left corner stands in. */
export interface GridPicture {
  readonly row: number;
  readonly column: number;
}

export interface GridSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows with content only, ascending. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly Merge[];
  readonly pictures: readonly GridPicture[];
}

/** A cell as a reader of the paper sees it: the content of a merged block belongs to each of its cells. */
export interface SeenCell extends GridCell {
  /** True when the words stand in another cell of a merged block. */
  readonly inherited: boolean;
  readonly merge: Merge | null;
}

/** More merged cells than this are not looked at: a sheet of people has hundreds, an attack has millions. */
const MERGED_ROWS_LOOKED_AT = 200_000;

/** Looks cells up by row and column, through merged blocks. */
export class SheetView {
  readonly sheet: GridSheet;
  /** Rows with content, ascending. */
  readonly rowNumbers: readonly number[];
  private readonly byRow = new Map<number, Map<number, SeenCell>>();
  private readonly mergesByRow = new Map<number, Merge[]>();
  private readonly hiddenRows = new Set<number>();
  private readonly picturesByRow = new Map<number, Set<number>>();

  constructor(sheet: GridSheet) {
    this.sheet = sheet;
    this.rowNumbers = sheet.rows.map((row) => row.number);
    this.indexMerges();
    for (const row of sheet.rows) {
      // Made once: every rule looks at the same cell again.
      const seen = row.cells.map((cell) => this.seenIn(row.number, cell));
      this.byRow.set(row.number, new Map(seen.map((cell) => [cell.column, cell])));
      if (row.hidden) this.hiddenRows.add(row.number);
    }
    for (const picture of sheet.pictures) {
      const columns = this.picturesByRow.get(picture.row) ?? new Set<number>();
      columns.add(picture.column);
      this.picturesByRow.set(picture.row, columns);
    }
  }

  own(row: number): readonly GridCell[] {
    return [...(this.byRow.get(row)?.values() ?? [])];
  }

  isHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  mergeAt(row: number, column: number): Merge | null {
    const merges = this.mergesByRow.get(row);
    if (merges === undefined) return null;
    return merges.find((merge) => column >= merge.left && column <= merge.right) ?? null;
  }

  at(row: number, column: number): SeenCell | null {
    const own = this.byRow.get(row)?.get(column);
    if (own) return own;
    const merge = this.mergeAt(row, column);
    if (!merge) return null;
    const master = this.byRow.get(merge.top)?.get(merge.left);
    return master ? { ...master, column, inherited: true, merge } : null;
  }

  hasPicture(row: number, column: number): boolean {
    if (this.picturesByRow.get(row)?.has(column)) return true;
    return this.byRow.get(row)?.get(column)?.kind === 'picture';
  }

  private seenIn(row: number, cell: GridCell): SeenCell {
    return { ...cell, inherited: false, merge: this.mergeAt(row, cell.column) };
  }

  private indexMerges(): void {
    const last = this.sheet.rows.at(-1)?.number ?? 0;
    let looked = 0;
    for (const merge of this.sheet.merges) {
      for (let row = merge.top; row <= Math.min(merge.bottom, last); row += 1) {
        looked += 1;
        if (looked > MERGED_ROWS_LOOKED_AT) return;
        const merges = this.mergesByRow.get(row) ?? [];
        merges.push(merge);
        this.mergesByRow.set(row, merges);
      }
    }
  }
}

const DAY_MS = 86_400_000;
/** Day 25,569 of Excel's 1900 system is 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25_569;
/** Serial days from 2000-01-01 to 2099-12-31: what a hazard ledger can hold. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** A serial day of Excel's 1900 system; null outside this century. */
export function dayFromSerial(serial: number): IsoDay | null {
  const whole = Math.floor(serial + 1e-9);
  if (whole < FIRST_SERIAL || whole > LAST_SERIAL) return null;
  return new Date((whole - UNIX_EPOCH_SERIAL) * DAY_MS).toISOString().slice(0, 10);
}
