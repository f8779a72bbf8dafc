import type { IsoDay } from '../case/json';
import { readDay } from './day';
import type { RowCells } from './row-cells';
import type { LedgerStatus } from './status';
import { plain } from './text';

/** The responsible person; a changed one outranks the first. */
export function readOwner(cells: RowCells, status: LedgerStatus | null): string {
  const changed = personOf(cells, 'changedOwner');
  const first = personOf(cells, 'owner');
  if (changed !== '') {
    if (first !== '' && first !== changed)
      cells.note('OWNER_CHANGED', `责任人由“${first}”变更为“${changed}”`, cells.heading('changedOwner'));
    return changed;
  }
  const open = status !== 'closed' && status !== 'claimedDone';
  if (first === '' && cells.has('owner') && open && !cells.problems.has('OWNER_IS_UNIT'))
    cells.note('OWNER_MISSING', '未办结的隐患没有责任人', cells.heading('owner'));
  return first;
}

const PHONE = /[\s,;(:]*(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\d{7,8})[\s)]*/gu;

function personOf(cells: RowCells, field: 'owner' | 'changedOwner'): string {
  const found = cells.cell(field);
  if (!found) return '';
  const { cell, column } = found;
  if (
    cell.kind === 'day' ||
    (/\d{4}/u.test(cell.text) && readDay({ text: cell.text, kind: 'text' }).day !== null)
  ) {
    cells.note('CELL_SHIFTED', `责任人列里是日期“${plain(cell.text)}”，疑似串列`, column.leaf);
    return '';
  }
  const raw = cell.text;
  if (/[\r\n]/u.test(raw)) cells.note('OWNER_WITH_LINE_BREAK', '姓名含换行，已去除', column.leaf);
  else if (raw !== raw.trim() || /[.。,，]$/u.test(raw.trim()))
    cells.note('OWNER_TRIMMED', '姓名前后有空格或标点，已去除', column.leaf);
  const name = plain(raw)
    .replace(PHONE, '')
    .replace(/[.。,;(:]+$/u, '')
    .trim();
  return unitAndPerson(cells, name, column.leaf);
}

/** 「甲餐馆/周甲」 in a column that asks for both. */
function unitAndPerson(cells: RowCells, name: string, heading: string): string {
  if (!/部门|单位/u.test(heading)) return name;
  const parts = name.split(/[/\\、]/u).map((part) => part.trim());
  if (parts.length > 1) return parts.at(-1) ?? '';
  cells.note('OWNER_IS_UNIT', `只写了“${name}”，没有责任人`, heading);
  return '';
}

/** The inspector; a project's name in this column is reported. */
export function readChecker(cells: RowCells): string {
  const checker =
    cells.text('checker') || (cells.row.fields.checker ?? cells.facts.around.fields.checker ?? '');
  if (/^(新建|改建|扩建)|(标段?|项目|工程|隧道|铁路|公路|线路|[甲-癸\w]线|工区|站房)$/u.test(checker))
    cells.note('CHECKER_LOOKS_LIKE_PROJECT', `“${checker}”像是项目名，不是人名`, cells.heading('checker'));
  return checker;
}

export function noteHandlers(cells: RowCells): void {
  const handlers = cells
    .text('handler')
    .split(/[、,;/\s]+/u)
    .filter((name) => name !== '');
  if (handlers.length > 1)
    cells.note(
      'HANDLERS_SEVERAL',
      `当前处理人有 ${handlers.length} 人（${handlers.join('、')}）`,
      cells.heading('handler'),
    );
}

/** A day that slipped one column to the left of a status word belongs to the column of completion. */
export function shiftedDone(cells: RowCells): IsoDay | null {
  const done = cells.cell('done');
  if (!done || readDay(done.cell).day !== null) return null;
  const left = cells.facts.allColumns.filter((column) => column.right < done.column.column).at(-1);
  const cell = left ? cells.resolved(left) : null;
  return cell ? readDay(cell).day : null;
}
