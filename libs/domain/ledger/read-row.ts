import type { IsoDay } from '../case/json';
import type { LedgerRow } from './reading';
import type { RowCells } from './row-cells';
import { daysLate, readDeadline, readFound, readRowDay } from './row-days';
import { readRowLevel } from './row-level';
import { noteHandlers, readChecker, readOwner, shiftedDone } from './row-people';
import { readRowStatus } from './row-status';
import { readCategory, readTexts } from './row-text';
import { readUnits } from './row-unit';
import type { LedgerStatus } from './status';
import { plain } from './text';

/** A row that has been read but not yet compared with the others; its problems may still grow. */
export type DraftRow = Omit<
  LedgerRow,
  'problems' | 'importable' | 'rowDigest' | 'likenessDigest' | 'twinOf'
> & {
  readonly source: RowCells;
  twinOf?: { readonly sheet: string; readonly row: number };
};

/** Reads one data row. Nothing is refused here except what makes the row no hazard: see the problems with `fail`. */
export function readRow(cells: RowCells): DraftRow {
  const texts = readTexts(cells);
  const category = readCategory(cells);
  const level = readRowLevel(cells, texts.description);
  const found = readFound(cells);
  const deadline = readDeadline(cells, found);
  const dates = readCompletion(cells, found, deadline);
  const status = dates.status;
  noteOpen(cells, status, deadline);
  const units = readUnits(cells);
  noteHandlers(cells);
  return {
    source: cells,
    sheet: cells.facts.view.sheet.name,
    row: cells.row.number,
    cells: cells.ownWords(),
    documentNumber: documentNumber(cells),
    ...units,
    place: cells.text('place'),
    category,
    ...texts,
    level: level.level,
    ledgerLevel: level.ledgerLevel,
    found,
    deadline,
    ...dates,
    owner: readOwner(cells, status),
    checker: readChecker(cells),
    measure: plain(cells.raw('measure')),
    photos: readPhotos(cells),
  };
}

/** 「单据编号：YH-01」 repeats its heading in the cell. */
function documentNumber(cells: RowCells): string {
  return cells.text('documentNumber').replace(/^[^:]{1,8}:\s*/u, '');
}

interface Completion {
  readonly status: LedgerStatus | null;
  readonly done: IsoDay | null;
  readonly recheck: IsoDay | null;
  readonly closedOn: IsoDay | null;
}

function readCompletion(cells: RowCells, found: IsoDay | null, deadline: IsoDay | null): Completion {
  const written = readRowDay(cells, 'done', 'end') ?? shiftedDone(cells);
  const recheck = readRowDay(cells, 'recheckDate', 'end');
  const closedOn = readRowDay(cells, 'closedOn', 'end');
  const status = readRowStatus(cells, written !== null);
  const open = status === 'notRectified' || status === 'rectifying';
  if (written && open)
    cells.note(
      'DONE_WITHOUT_RECTIFICATION',
      `状态不是已整改，却有完成日期 ${written}，未采用`,
      cells.heading('done'),
    );
  const done = open ? null : written;
  const late = daysLate(done, deadline);
  if (late !== null)
    cells.note('DONE_AFTER_DEADLINE', `完成 ${done ?? ''} 晚于期限 ${late} 天`, cells.heading('done'));
  if (done && found && done < found)
    cells.note('DONE_BEFORE_FOUND', `完成 ${done} 早于发现 ${found}`, cells.heading('done'));
  noteRecheck(cells, status);
  return { status, done, recheck, closedOn };
}

function noteRecheck(cells: RowCells, status: LedgerStatus | null): void {
  const fields = (['recheckResult', 'recheckDate', 'rechecker'] as const).filter((field) => cells.has(field));
  if (status === 'closed' && fields.length > 0 && fields.every((field) => cells.cell(field) === null))
    cells.note(
      'RECHECK_MISSING',
      '已关闭，但复查结果、复查日期、复查人全空',
      cells.heading(fields[0] ?? 'recheckResult'),
    );
}

function noteOpen(cells: RowCells, status: LedgerStatus | null, deadline: IsoDay | null): void {
  const open = status === 'notRectified' || status === 'rectifying';
  if (open && deadline && deadline < cells.facts.today)
    cells.note('DEADLINE_PASSED', `未整改，期限 ${deadline} 已过`, cells.heading('deadline'));
  if (cells.has('disposal') && cells.cell('disposal') === null)
    cells.note('DISPOSAL_MISSING', '处置措施为空', cells.heading('disposal'));
}

function readPhotos(cells: RowCells): { before: number; after: number } {
  const before = countPhotos(cells, 'photoBefore');
  const after = countPhotos(cells, 'photoAfter');
  if (cells.has('photoBefore') && before === 0)
    cells.note('PHOTO_BEFORE_MISSING', '缺整改前照片', cells.heading('photoBefore'));
  return { before, after };
}

function countPhotos(cells: RowCells, field: 'photoBefore' | 'photoAfter'): number {
  const { view } = cells.facts;
  let photos = 0;
  for (const column of cells.columnsOf(field)) {
    for (let at = column.column; at <= column.right; at += 1) {
      if (view.hasPicture(cells.row.number, at)) photos += 1;
      if (view.at(cells.row.number, at)?.kind === 'picture')
        cells.note('PHOTO_IN_CELL', '照片是嵌入单元格的图片', column.leaf);
    }
  }
  return photos;
}
