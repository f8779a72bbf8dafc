import type { GridCell, GridRow, Merge } from '#domain/ledger';
import { columnNumber, dayFromSerial } from '#domain/ledger';

import { FileRefused } from './file-refused';
import type { LedgerLimits } from './limits';
import type { NumberLook } from './xlsx-parts';
import type { XmlListener } from './xml-scanner';
import { attribute, decodeXml } from './xml-scanner';

/** Counted over all sheets of a file. */
export interface Budget {
  rows: number;
  cells: number;
}

export interface SheetSource {
  readonly name: string;
  readonly strings: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly date1904: boolean;
  readonly limits: LedgerLimits;
  readonly budget: Budget;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly look: NumberLook;
  readonly rich: boolean;
  value: string;
  formula: string;
}

/** Days by which the 1904 calendar of old Macintosh files is behind. */
const SHIFT_1904 = 1462;

/** Collects the rows of one worksheet part as it is scanned; formats are looked at only for what numbers mean. */
export class SheetListener implements XmlListener {
  readonly rows: GridRow[] = [];
  readonly merges: Merge[] = [];
  /** True when content follows after so many empty rows that it was left out. */
  cutOff = false;
  private row = 0;
  private hidden = false;
  private cells: GridCell[] = [];
  private cell: OpenCell | null = null;
  private lastColumn = 0;
  private lastFilled = 0;
  private collecting: 'value' | 'formula' | null = null;
  private phonetic = false;

  constructor(private readonly source: SheetSource) {}

  open(name: string, attributes: string): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'v' || name === 't') this.collecting = this.phonetic ? null : 'value';
    else if (name === 'f') this.collecting = 'formula';
    else if (name === 'rPh') this.phonetic = true;
    else if (name === 'dimension') this.checkClaim(lastRowOf(attribute(attributes, 'ref') ?? ''));
    else if (name === 'mergeCell') this.addMerge(attribute(attributes, 'ref') ?? '');
  }

  text(text: string): void {
    if (!this.cell || this.collecting === null) return;
    if (this.collecting === 'value') this.cell.value += text;
    else this.cell.formula += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.collecting = null;
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  }

  private openRow(attributes: string): void {
    this.row = Number(attribute(attributes, 'r') ?? this.row + 1);
    this.checkClaim(this.row);
    this.hidden = /^(1|true)$/u.test(attribute(attributes, 'hidden') ?? '');
    this.cells = [];
    this.lastColumn = 0;
  }

  private openCell(attributes: string): void {
    const letters = /^[A-Z]+/u.exec(attribute(attributes, 'r') ?? '')?.[0];
    const column = letters ? columnNumber(letters) : this.lastColumn + 1;
    this.lastColumn = column;
    this.cell = {
      column,
      type: attribute(attributes, 't') ?? 'n',
      look: this.source.looks[Number(attribute(attributes, 's') ?? 0)] ?? 'plain',
      rich: attribute(attributes, 'vm') !== null,
      value: '',
      formula: '',
    };
  }

  private closeCell(): void {
    const open = this.cell;
    this.cell = null;
    if (!open || open.column > this.source.limits.maxColumns) return;
    const cell = readCell(open, this.source);
    if (!cell) return;
    this.source.budget.cells += 1;
    if (this.source.budget.cells > this.source.limits.maxCells)
      throw new FileRefused(
        'TOO_MANY_CELLS',
        `单元格超过 ${this.source.limits.maxCells} 个，请拆分后再上传。`,
      );
    this.cells.push(cell);
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    const { limits, budget, name } = this.source;
    if (this.row - this.lastFilled > limits.emptyRowsInARow) this.cutOff = true;
    if (this.cutOff) return;
    this.lastFilled = this.row;
    budget.rows += 1;
    if (budget.rows > limits.maxRows)
      throw new FileRefused(
        'TOO_MANY_ROWS',
        `工作表“${name}”使文件超过 ${limits.maxRows} 行，请拆分后再上传。`,
      );
    const sorted = [...this.cells].sort((a, b) => a.column - b.column);
    this.rows.push({ number: this.row, hidden: this.hidden, cells: sorted });
  }

  private checkClaim(row: number): void {
    if (row < this.source.limits.claimedRows) return;
    const message = `工作表“${this.source.name}”的使用区域到了第 ${row} 行，请选中表格下方的全部空行删除，保存后再上传。`;
    throw new FileRefused('CLAIMS_TOO_MANY_ROWS', message);
  }

  private addMerge(ref: string): void {
    const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/u.exec(ref);
    if (!match || this.merges.length >= this.source.limits.maxCells) return;
    const [, left = '', top = '', right = '', bottom = ''] = match;
    this.merges.push({
      top: Number(top),
      left: columnNumber(left),
      bottom: Number(bottom),
      right: columnNumber(right),
    });
  }
}

function lastRowOf(ref: string): number {
  return Number(/(\d+)$/u.exec(ref)?.[1] ?? 0);
}

function readCell(open: OpenCell, source: SheetSource): GridCell | null {
  const { column } = open;
  const formula = decodeXml(open.formula);
  const value = decodeXml(open.value);
  // WPS keeps a picture as a formula, Excel as an error value with rich data behind it.
  if (
    /DISPIMG\(/iu.test(formula) ||
    /^=?(_xlfn\.)?DISPIMG\(/iu.test(value) ||
    (open.type === 'e' && open.rich)
  )
    return { column, text: '', kind: 'picture' };
  if (value === '') return null;
  if (open.type === 'e') return { column, text: value, kind: 'error' };
  if (open.type === 's') return textCell(column, source.strings[Number(value)] ?? '', source.limits);
  if (open.type === 'd') return textCell(column, value, source.limits);
  if (open.type === 'b') return { column, text: value === '1' ? 'TRUE' : 'FALSE', kind: 'text' };
  if (open.type !== 'n') return textCell(column, value, source.limits);
  return numberCell(open, value, source.date1904);
}

function textCell(column: number, text: string, limits: LedgerLimits): GridCell | null {
  return text.trim() === '' ? null : { column, text: text.slice(0, limits.maxCellLength), kind: 'text' };
}

/** A number by the look of its cell; `written` is its text in the file. */
function numberCell({ column, look }: OpenCell, written: string, date1904: boolean): GridCell {
  const value = Number(written);
  if (!Number.isFinite(value)) return { column, text: written, kind: 'text' };
  if (look === 'day') {
    const serial = date1904 ? value + SHIFT_1904 : value;
    return { column, text: dayFromSerial(serial) ?? String(value), kind: 'day', value: serial };
  }
  if (look === 'percent') return { column, text: `${Math.round(value * 10_000) / 100}%`, kind: 'text' };
  return { column, text: String(value), kind: 'number', value };
}
