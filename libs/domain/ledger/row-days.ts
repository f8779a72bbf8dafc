import type { IsoDay } from '../case/json';
import type { DayReading } from './day';
import { addDays, addMonths, daysBetween, readDay } from './day';
import type { LedgerField } from './fields';
import type { SeenCell } from './grid';
import type { HeaderColumn } from './header';
import type { LedgerProblemCode } from './problems';
import type { RowCells } from './row-cells';
import { isStatusWord } from './status';
import { readTerm } from './term';
import { plain } from './text';

const FAULTS: Readonly<Record<string, readonly [LedgerProblemCode, string]>> = {
  withoutYear: ['DAY_WITHOUT_YEAR', '缺年份，不补今年'],
  impossible: ['DAY_UNREADABLE', '不是存在的日期'],
  incomplete: ['DAY_UNREADABLE', '不是完整的日期'],
  unreadable: ['DAY_UNREADABLE', '不是日期'],
};

const FORMS: Readonly<Record<string, readonly [LedgerProblemCode, string]>> = {
  digits: ['DAY_AS_DIGITS', '是 8 位数字'],
  serial: ['DAY_AS_SERIAL', '是未设日期格式的序列数'],
  monthEnd: ['DEADLINE_COMPUTED', '按当月最后一日'],
};

/** Reads one day of a row, reports how it stood there; `pick` chooses the end of a span. */
export function readRowDay(
  cells: RowCells,
  field: LedgerField,
  pick: 'start' | 'end' = 'start',
): IsoDay | null {
  const found = cells.cell(field);
  return found ? dayOfCell(cells, found.cell, found.column, pick) : null;
}

function dayOfCell(
  cells: RowCells,
  cell: SeenCell,
  column: HeaderColumn,
  pick: 'start' | 'end',
): IsoDay | null {
  const reading = readDay(cell);
  if (reading.day !== null) {
    noteForm(cells, reading, cell, column);
    return pick === 'end' ? reading.end : reading.day;
  }
  const [code, detail] = FAULTS[reading.fault] ?? FAULTS['unreadable'] ?? ['DAY_UNREADABLE', ''];
  if (isStatusWord(cell.text))
    cells.note('CELL_SHIFTED', `“${plain(cell.text)}”不是日期，疑似串列`, column.leaf);
  else if (!/^[/—-]+$|^无$/u.test(plain(cell.text)))
    cells.note(code, `“${plain(cell.text)}”${detail}`, column.leaf);
  return null;
}

function noteForm(
  cells: RowCells,
  reading: DayReading & { day: IsoDay },
  cell: SeenCell,
  column: HeaderColumn,
): void {
  const words = plain(cell.text);
  const form = FORMS[reading.form];
  if (form) cells.note(form[0], `“${words}”${form[1]}，读作 ${reading.day}`, column.leaf);
  if (reading.form === 'range')
    cells.note('DAY_RANGE', `“${words}”是一段时间（${reading.day} 至 ${reading.end}）`, column.leaf);
  if (reading.form === 'text' && cells.facts.dateColumns.has(column.column))
    cells.note('DAY_AS_TEXT', `日期“${words}”是文本，读作 ${reading.day}`, column.leaf);
}

/** The day of finding: from its column, from a pair above the table, or from the day of reporting. */
export function readFound(cells: RowCells): IsoDay | null {
  const { around, today } = cells.facts;
  const found = readRowDay(cells, 'found');
  if (found) {
    if (found > today) cells.note('FOUND_IN_FUTURE', `发现日期 ${found} 在今天之后`, cells.heading('found'));
    return found;
  }
  const pair = cells.row.fields.found;
  const written = pair === undefined ? null : readDay({ text: pair.replace(/\s+/gu, ''), kind: 'text' }).day;
  const stated = written ?? around.found ?? null;
  if (stated && cells.cell('found') === null) return stated;
  const reported = cells.cell('found') === null ? readRowDay(cells, 'reported') : null;
  if (reported) {
    cells.note(
      'FOUND_FROM_REPORTED',
      `没有发现日期，取${cells.heading('reported')} ${reported}`,
      cells.heading('reported'),
    );
    return reported;
  }
  cells.note(
    'FOUND_MISSING',
    cells.has('found') ? '没有可用的发现日期' : '本表没有发现日期',
    cells.heading('found'),
  );
  return null;
}

/** The deadline, with terms in words computed from the day of finding and an extension that is later. */
export function readDeadline(cells: RowCells, found: IsoDay | null): IsoDay | null {
  const days = cells.filled('deadline').flatMap(({ cell, column }) => {
    const day = deadlineOf(cells, cell, column, found);
    return day ? [day] : [];
  });
  const original = days[0] ?? null;
  const extension = readRowDay(cells, 'extendedDeadline', 'end');
  const deadline = extend(cells, original, extension);
  const differing = days.find((day) => day !== original && day !== deadline);
  if (differing)
    cells.note(
      'DEADLINES_DIFFER',
      `两个期限列不一致（${original ?? ''}、${differing}），取 ${deadline ?? ''}`,
    );
  if (deadline === null) noteNoDeadline(cells);
  if (deadline && found && deadline < found)
    cells.note(
      'DEADLINE_BEFORE_FOUND',
      `整改期限 ${deadline} 早于发现日期 ${found}`,
      cells.heading('deadline'),
    );
  noteDeadlinesInText(cells, deadline);
  return deadline;
}

function extend(cells: RowCells, original: IsoDay | null, extension: IsoDay | null): IsoDay | null {
  if (extension === null) return original;
  const heading = cells.heading('extendedDeadline');
  if (original !== null && extension <= original) {
    cells.note('EXTENSION_IGNORED', `延期至 ${extension} 不晚于原期限 ${original}，未采用`, heading);
    return original;
  }
  cells.note('EXTENSION_APPLIED', `原期限 ${original ?? '空'}，按延期后的 ${extension}`, heading);
  return extension;
}

function noteNoDeadline(cells: RowCells): void {
  if (cells.cell('deadline')) return;
  const detail = cells.has('deadline') ? '整改期限为空' : '本表没有整改期限';
  cells.note('DEADLINE_MISSING', detail, cells.heading('deadline'));
}

function deadlineOf(
  cells: RowCells,
  cell: SeenCell,
  column: HeaderColumn,
  found: IsoDay | null,
): IsoDay | null {
  const words = plain(cell.text);
  const term = cell.kind === 'day' ? null : readTerm(words);
  if (!term) return dayOfCell(cells, cell, column, 'end');
  if (term.kind === 'open' || term.kind === 'workingDays' || found === null) {
    const why =
      term.kind === 'open'
        ? '没有写明期限'
        : term.kind === 'workingDays'
          ? '须按工作日历换算'
          : '没有发现日期';
    cells.note('DEADLINE_NOT_COMPUTABLE', `“${words}”${why}，期限待定`, column.leaf);
    return null;
  }
  const day =
    term.kind === 'immediate'
      ? found
      : term.kind === 'days'
        ? addDays(found, term.days)
        : addMonths(found, term.months);
  cells.note('DEADLINE_COMPUTED', `“${words}”按发现日期 ${found} 换算为 ${day}`, column.leaf);
  return day;
}

const DAY_IN_TEXT = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]\s?(?:之?前|以前|内完成|完成)/gu;

/** 「6月22日前完成」 inside the measures, when it is not the deadline of the row. */
function noteDeadlinesInText(cells: RowCells, deadline: IsoDay | null): void {
  for (const field of ['measure', 'description'] as const) {
    const text = plain(cells.raw(field));
    const days = new Set(
      [...text.matchAll(DAY_IN_TEXT)].map((match) => `${Number(match[2])}-${Number(match[3])}`),
    );
    const own = deadline === null ? '' : `${Number(deadline.slice(5, 7))}-${Number(deadline.slice(8))}`;
    if (days.size === 0 || (days.size === 1 && days.has(own))) continue;
    cells.note('DEADLINES_IN_TEXT', `正文内另有期限（${[...days].join('、')}）`, cells.heading(field));
  }
}

/** Whole days that `done` is later than `deadline`; null when it is not, or one of them is missing. */
export function daysLate(done: IsoDay | null, deadline: IsoDay | null): number | null {
  return done && deadline && done > deadline ? daysBetween(deadline, done) : null;
}
