import type { IsoDay } from '../case/json';
import { readDay } from './day';
import type { LedgerField } from './fields';
import type { SheetView } from './grid';
import { isMetaText, labelsOf } from './header';
import { readHeading } from './headings';
import type { SheetMeta } from './reading';
import { plain, squeeze } from './text';

/** What stands around a table: its title and its 「label：value」 pairs. */
export interface TableSurroundings extends SheetMeta {
  readonly fields: Readonly<Partial<Record<LedgerField, string>>>;
}

const PAIR = /([^\s:;,，；]{2,14}):\s*([^:]*?)(?=\s+[^\s:;,]{2,14}:|$)/gu;

/** Reads the pairs of some rows; outside of headings a label whose value stands in the next cell counts as well. */
export function readPairs(
  view: SheetView,
  rows: readonly number[],
  heading: readonly number[] = [],
): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const row of [...rows, ...heading]) {
    const labels = labelsOf(view, row);
    labels.forEach((label, at) => {
      const text = plain(label.text);
      if (isMetaText(text)) {
        for (const match of text.matchAll(PAIR)) pairs.set(squeeze(match[1] ?? ''), (match[2] ?? '').trim());
        return;
      }
      const next = heading.includes(row) ? undefined : labels[at + 1];
      if (/^[^:]{2,14}:$/u.test(text) && next && !/:/u.test(plain(next.text)))
        pairs.set(squeeze(text), plain(next.text));
    });
  }
  return pairs;
}

const FILLED_BY = /^(填报人|填表人|制表人?|统计人|录入人|编制人?)$/u;
const FILLED_ON = /(填报|填表|制表|上报|统计|编制|报送)(时间|日期)$/u;
const PROJECT = /^(项目名称|工程名称|项目|标段|工程项目)$/u;
const UNIT =
  /^(单位名称|企业名称|公司名称|被?检查单位|受检(查)?单位|被检(查)?单位|被查单位|企业|单位|场所名称|被检查单位名称|受检企业|生产经营单位)$/u;
const FILLING_UNIT = /^(填报单位|上报单位|编制单位|填报部门)(盖章)?$/u;
/** Names that end like this are enterprises; a 填报单位 may as well be an authority. */
export const ENTERPRISE_NAME =
  /(公司|厂|店|场|站|馆|酒店|宾馆|超市|集团|中心|医院|学校|幼儿园|项目部|合作社|加油站|市场)$/u;

function dayOf(text: string | undefined): IsoDay | null {
  if (text === undefined) return null;
  return readDay({ text: text.replace(/\s+/gu, ''), kind: 'text' }).day;
}

/** Gives the pairs their meaning. `earlier` are those of a table above on the same sheet. */
export function surroundings(
  title: string,
  pairs: ReadonlyMap<string, string>,
  earlier?: TableSurroundings,
): TableSurroundings {
  const fields: Partial<Record<LedgerField, string>> = { ...earlier?.fields };
  const known: { -readonly [key in keyof SheetMeta]: SheetMeta[key] } = { pairs: Object.fromEntries(pairs) };
  for (const [label, value] of pairs) {
    if (value === '') continue;
    const field = readHeading(label)?.field;
    if (field && !FILLED_ON.test(label)) fields[field] = value;
    if (PROJECT.test(label)) known.project = value;
    if (FILLED_BY.test(label)) known.filledBy = value;
    if (UNIT.test(label)) known.unit = value;
    if (FILLING_UNIT.test(label) && ENTERPRISE_NAME.test(value)) known.unit ??= value;
    const day = dayOf(value);
    if (day && FILLED_ON.test(label)) known.filledOn = day;
    if (day && field === 'found') known.found = day;
  }
  const unit = known.unit ?? earlier?.unit;
  const found = known.found ?? earlier?.found;
  return {
    ...known,
    ...(title === '' ? {} : { title }),
    ...(unit === undefined ? {} : { unit }),
    ...(found === undefined ? {} : { found }),
    fields,
  };
}

const TITLE_TAIL =
  /(?:19|20)?\d{0,4}年?(?:度)?(?:第?.{1,2}季度|\d{1,2}月份?|上半年|下半年)?(?:安全生产|生产安全|消防安全|安全|消防|事故|重大|一般|现场|项目|日常|各类|问题)*(?:隐患|问题|检查|排查).*$/u;

/** 「甲包装有限公司2024年安全隐患台账」 names its unit; 「区域工程系统安全隐患问题库」 does not. */
export function unitOfTitle(title: string): string {
  if (title.length > 80) return '';
  const name = plain(title)
    .replace(/^(附件|表)\s?\d*[:：、.]?\s?/u, '')
    .replace(/^关于/u, '')
    .replace(/^(?:19|20)\d{2}年?(?:度)?/u, '')
    .replace(TITLE_TAIL, '')
    .trim();
  return name.length >= 3 && name.length <= 40 && ENTERPRISE_NAME.test(name) ? name : '';
}

/** 「一、甲公司」 or 「乙厂（3项）」: the unit that the rows below belong to. */
export function unitOfSection(text: string): string {
  const name = plain(text)
    .replace(/^[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]?\s?[、.．]?\s?/u, '')
    .replace(/[(（][^()（）]*[)）]$/u, '')
    .replace(/(共?\d+[条项处个起])$/u, '')
    .replace(/[:：]$/u, '')
    .trim();
  return ENTERPRISE_NAME.test(name) && name.length <= 40 ? name : '';
}
