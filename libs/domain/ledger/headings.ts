import type { LedgerField } from './fields';
import { HEADING_RULES } from './heading-rules';
import { bare, squeeze } from './text';

/** A reading of one heading: how sure we are is shown to the person who checks the mapping. */
export interface HeadingReading {
  readonly field: LedgerField;
  /** 1 = a known wording, 0.8 = matches the pattern, 0.6 = an ambiguous wording. */
  readonly confidence: number;
}

const KNOWN = new Map<string, LedgerField>();
for (const rule of HEADING_RULES) {
  for (const word of rule.words.split(' ')) if (!KNOWN.has(word)) KNOWN.set(word, rule.field);
}

/** The longest text that can be a heading: longer ones are sentences. */
const LONGEST_HEADING = 32;

/** What one heading says; null when it is no heading we know. */
export function readHeading(label: string): HeadingReading | null {
  const whole = squeeze(label);
  const core = bare(label);
  if (core === '' || core.length > LONGEST_HEADING) return null;
  if (/^[\d.,%/-]+$/u.test(core)) return null;
  for (const form of [whole, core]) {
    const field = KNOWN.get(form);
    if (field) return { field, confidence: weakness(field, form) };
  }
  const rule = HEADING_RULES.find(
    (candidate) => candidate.pattern?.test(core) === true && candidate.not?.test(core) !== true,
  );
  return rule ? { field: rule.field, confidence: rule.weak?.test(core) ? 0.6 : 0.8 } : null;
}

function weakness(field: LedgerField, form: string): number {
  return HEADING_RULES.find((rule) => rule.field === field)?.weak?.test(form) ? 0.6 : 1;
}

/** Words that say nothing without the heading above them: 「日期」 below 「复查情况」. */
const DEPENDENT =
  /^(日期|时间|人|人员|姓名|结果|情况|单位|部门|期限|时限|名称|内容|描述|要求|措施|类型|级别|等级|状态|照片|部位|位置|是|否|联系电话|电话|完成时间|完成日期|责任人|负责人|建设|设计|施工|监理|一般|重大)$/u;

/** A heading with the headings above it: the leaf decides unless it needs its group to mean anything. */
export function readHeadingPath(path: readonly string[]): HeadingReading | null {
  const leaf = path.at(-1) ?? '';
  const group = path.slice(0, -1).join('');
  const alone = readHeading(leaf);
  if (group === '') return alone;
  const subject = bare(group).replace(/(基本)?(情况|信息|内容|部分|栏)$/u, '');
  const together = readHeading(`${subject}${leaf}`);
  if (DEPENDENT.test(bare(leaf))) return together ?? alone ?? readHeading(group);
  return alone ?? together ?? readHeading(group);
}
