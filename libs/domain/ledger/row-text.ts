import { splitItems } from './items';
import { levelOfHeading } from './level';
import type { RowCells } from './row-cells';
import { plain, squeeze } from './text';

export interface RowTexts {
  readonly description: string;
  readonly advice: string;
  readonly items: readonly string[];
}

const ADVICE = /[。；;,，\s]?\s*(?:整改建议|整改措施|整改要求|处理建议|建议|措施)\s*[:：]/u;
const PHENOMENON = /^\s*(?:现象|问题|隐患|隐患描述|问题描述|描述|存在问题)\s*[:：]\s*/u;

/** The description of a row, its parts, and the advice that some ledgers write behind it. */
export function readTexts(cells: RowCells): RowTexts {
  const field = cells.raw('description') === '' ? 'title' : 'description';
  const raw = cells.raw(field);
  const heading = cells.heading(field);
  if (raw === '') {
    cells.note('DESCRIPTION_MISSING', '没有隐患描述，整行不导入', cells.heading('description') || heading);
    return { description: '', advice: '', items: [] };
  }
  noteOddities(cells, raw, heading);
  const parts = splitAdvice(cells, raw, heading);
  const split = splitItems(parts.description);
  if (split.form === 'numbered')
    cells.note('SEVERAL_HAZARDS', `一格写了 ${split.items.length} 条隐患，已按编号分列`, heading);
  if (split.form === 'perhaps') cells.note('PERHAPS_SEVERAL', '可能不止一条（没有编号），未拆分', heading);
  if (split.residue) cells.note('RESIDUAL_NUMBER', '句中残留编号，未按编号拆分', heading);
  return { ...parts, items: split.items };
}

function noteOddities(cells: RowCells, raw: string, heading: string): void {
  if (raw.includes('\t')) cells.note('DESCRIPTION_WITH_TAB', '描述含制表符', heading);
  const column = cells.columnsOf('description')[0];
  const seen = column ? cells.seen(column) : null;
  if (seen && cells.isDitto(seen.text)) cells.note('REFERS_ABOVE', '描述写“同上”，取上一行的描述', heading);
}

function splitAdvice(cells: RowCells, raw: string, heading: string): { description: string; advice: string } {
  const own = cells.raw('advice');
  if (!/建议|整改|措施/u.test(heading)) return { description: tidy(raw), advice: plain(own) };
  const match = ADVICE.exec(raw);
  if (!match) {
    cells.note('ADVICE_MISSING', '只有现象，没有写整改建议', heading);
    return { description: tidy(raw.replace(PHENOMENON, '')), advice: plain(own) };
  }
  cells.note('DESCRIPTION_WITH_ADVICE', '描述与整改建议写在同一格，已分开', heading);
  return {
    description: tidy(raw.slice(0, match.index + 1).replace(PHENOMENON, '')),
    advice: plain(raw.slice(match.index + match[0].length)),
  };
}

/** Line breaks are kept (they separate items), other blanks at the ends go. */
function tidy(text: string): string {
  return text.replace(/\t/gu, ' ').trim();
}

/** The category of a row; a level word in it is reported, never taken as the level. */
export function readCategory(cells: RowCells): string {
  const category = cells.text('category');
  const heading = cells.heading('category');
  if (category === '') return '';
  const word = squeeze(category);
  if (/^(一般|重大|较大)(事故)?(隐患)?$|^[1-5一二三四五]级$/u.test(word))
    cells.note('CATEGORY_IS_LEVEL', `填的是级别词“${category}”，不是类型`, heading);
  else if (/[、,;/]/u.test(category) && levelOfHeading(category) === null)
    cells.note('CATEGORY_SEVERAL', `有多个类型“${category}”`, heading);
  return category;
}

/** Empty cells below filled ones that are not merged: what the table leaves out is not filled in. */
export function noteNotRepeated(cells: RowCells, aboveFilled: (column: number) => boolean): void {
  const empty = cells
    .columnsOf('category')
    .filter((column) => cells.seen(column) === null && aboveFilled(column.column))
    .map((column) => column.leaf);
  if (empty.length > 0) cells.note('NOT_REPEATED', `“${empty.join('”“')}”为空且未合并，没有沿用上一行`);
}
