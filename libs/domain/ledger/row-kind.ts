import type { SheetView } from './grid';
import { isMetaText, labelsOf } from './header';
import { plain, squeeze } from './text';

/** What a row below a heading is, before its cells are read. */
export type RowKind =
  | 'data'
  | 'title'
  | 'section'
  | 'meta'
  | 'footer'
  | 'total'
  | 'numberOnly'
  | 'noHazard'
  | 'repeatedHeading'
  | 'continuation'
  | 'empty';

const FOOTER =
  /^(填写?要求|填写说明|填表说明|填报说明|填报要求|说明|备注|注|附注|注释|注意事项|注意|填表人|制表人?|审核人?|审批人?|负责人签字|签字|填报人|填报单位|统计人|复核人|单位负责人|联系人|检查人员签字|被检查单位签字|报送|抄送)\d?(:|$|\d?[.、])/u;
const SIGNATURE = /^.{0,10}(签字|签名|盖章|签章|签收)(\([^()]*\))?:/u;
const SAMPLE = /^(填写|填报)?(示例|样例|范例|举例|例)\d?:?$/u;
const PAGE = /本页共\d+页|第\d+页,?共\d+页|共\d+页,?第\d+页|^第\d+页$|^\d+\/\d+页$/u;
const TOTAL =
  /^(本页|本月|本周|本次)?(合计|小计|总计|累计|共计|汇总|总数|合计数|平均)(:|\(|$|\d|.{0,6}[条项处起个家]?$)/u;
const NO_HAZARD =
  /^(?:经|(?:本|该)(?:次|月|周|单位|企业|项目|日|季度|站|区域)|现场|当月|今日)?(?:现场)?(?:检查|排查|巡查|自查)?(?:中|后|时)?[,、]?(?:均|暂)?(?:未|没有?|无)(?:发现|查出|检查出|排查出|检出|见)?[^,。;]{0,8}(?:隐患|问题|异常|情况)(?:情况|现象|存在)?(?:[,。;].{0,12}(?:合格|良好|正常))?[。.!]?$/u;
const NOTHING =
  /^(无|暂无|没有|未发现|零隐患|0|零|正常|合格|良好|符合要求?|符合|安全|无异常|\/|-+|—+|\\)[。.]?$/u;

/** 「无」, 「未发现隐患」, 「/」: the words of a row that reports no hazard. 「无警示标志」 is a hazard. */
export function saysNoHazard(text: string): boolean {
  const words = squeeze(text);
  return NOTHING.test(words) || NO_HAZARD.test(words);
}

function isFooterText(text: string): boolean {
  // The colon is kept: 「说明：」 is a footer, 「说明书缺失」 is a hazard.
  const words = plain(text).replace(/[^\S:]+/gu, '');
  return FOOTER.test(words) || PAGE.test(words) || SIGNATURE.test(words) || SAMPLE.test(words);
}

export interface DataColumns {
  readonly sequence: number | null;
  readonly description: number | null;
  /** All columns of the table. */
  readonly all: readonly number[];
}

/** Classifies one row of a table. `isRepeat` tells whether its words are the table's own headings. */
export function rowKind(view: SheetView, row: number, columns: DataColumns, isRepeat: boolean): RowKind {
  if (isRepeat) return 'repeatedHeading';
  const inTable = new Set(columns.all);
  const own = view
    .own(row)
    .filter((cell) => (cell.text !== '' || cell.kind === 'picture') && inTable.has(cell.column));
  if (own.length === 0) return 'empty';
  const words = labelsOf(view, row).filter((label) => inTable.has(label.column));
  const first = words[0];
  if (!first) return 'data';
  const leading = words.slice(0, 2).map((label) => squeeze(label.text));
  if (leading.some((text) => TOTAL.test(text)) && !hasSentence(view, row, columns)) return 'total';
  if (!startsWithNumber(view, row, columns) && isFooterText(first.text)) return 'footer';
  if (own.length > 0 && own.every((cell) => isMetaText(cell.text)) && !describes(view, row, columns))
    return 'meta';
  if (own.every((cell) => cell.column === columns.sequence)) {
    if (own.every((cell) => /^[\d.]+$/u.test(squeeze(cell.text)))) return 'numberOnly';
  }
  return banner(view, row, columns, words.length) ?? contentKind(view, row, columns);
}

function describes(view: SheetView, row: number, columns: DataColumns): boolean {
  const cell = columns.description === null ? null : view.at(row, columns.description);
  return cell !== null && !cell.inherited && startsWithNumber(view, row, columns);
}

function startsWithNumber(view: SheetView, row: number, columns: DataColumns): boolean {
  const cell = columns.sequence === null ? null : view.at(row, columns.sequence);
  return cell !== null && /^\d+$/u.test(squeeze(cell.text));
}

function hasSentence(view: SheetView, row: number, columns: DataColumns): boolean {
  const cell = columns.description === null ? null : view.at(row, columns.description);
  return (
    cell !== null &&
    cell.kind === 'text' &&
    plain(cell.text).length > 6 &&
    startsWithNumber(view, row, columns)
  );
}

/** One text across the table is a title or the heading of a section. */
function banner(view: SheetView, row: number, columns: DataColumns, words: number): RowKind | null {
  if (words !== 1 || columns.all.length < 3) return null;
  const own = view.own(row).filter((cell) => cell.text !== '');
  const cell = own[0];
  if (!cell || own.length !== 1) return null;
  const merge = view.mergeAt(row, cell.column);
  const wide = merge !== null && merge.right - merge.left + 1 >= Math.max(3, columns.all.length * 0.6);
  const leftmost = cell.column <= (columns.all[0] ?? 1);
  if (saysNoHazard(cell.text)) return 'noHazard';
  if (wide) return 'section';
  return leftmost && cell.column !== columns.description && cell.kind === 'text' ? 'section' : null;
}

function contentKind(view: SheetView, row: number, columns: DataColumns): RowKind {
  if (columns.description === null) return 'data';
  const cell = view.at(row, columns.description);
  const counted = columns.sequence !== null && view.at(row, columns.sequence)?.inherited === false;
  if (cell?.inherited && cell.merge && cell.merge.top < row && !counted) return 'continuation';
  if (cell && saysNoHazard(cell.text)) return 'noHazard';
  return 'data';
}
