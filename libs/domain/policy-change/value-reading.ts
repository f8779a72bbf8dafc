import { isRole } from '../authority';
import type { Json } from '../case/json';
import { isIsoDay } from '../deadline/day';
import { isTermUnit } from '../deadline/term';
import {
  flagOf,
  ladderOf,
  listOf,
  listsOf,
  numberOf,
  PolicyFormatError,
  type PolicySnapshot,
  snapshotOn,
  termOf,
  textOf,
  type PolicyValue,
} from '../policy';
import { voteRuleOf } from '../task';

/** How the code reads a value: the reader it calls, told from what the row holds now. */
export type ValueShape =
  'term' | 'number' | 'text' | 'day' | 'flag' | 'list' | 'lists' | 'ladder' | 'vote' | 'structure';

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: Json | undefined): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** The shape of a row: what the code reads from its key. */
export function shapeOf({ key, value, unit }: Pick<PolicyValue, 'key' | 'value' | 'unit'>): ValueShape {
  if (key.startsWith('ladder.')) return 'ladder';
  if (key.startsWith('vote.')) return 'vote';
  if (typeof value === 'number') return isTermUnit(unit) ? 'term' : 'number';
  if (typeof value === 'boolean') return 'flag';
  if (typeof value === 'string') return isIsoDay(value) ? 'day' : 'text';
  if (isTexts(value)) return 'list';
  return isObject(value) && Object.values(value).every(isTexts) ? 'lists' : 'structure';
}

const READERS: Readonly<Record<ValueShape, (snapshot: PolicySnapshot, key: string) => unknown>> = {
  term: termOf,
  number: numberOf,
  text: textOf,
  day: (snapshot, key) => {
    if (!isIsoDay(textOf(snapshot, key))) throw new PolicyFormatError(key, '日历上的日期');
  },
  flag: flagOf,
  list: listOf,
  lists: listsOf,
  ladder: ladderOf,
  vote: voteRuleOf,
  structure: () => undefined,
};

/**
 * What the reader of a row's key could not read of a value that takes its place, in Chinese, naming the key: the same
 * readers that the procedures call; for a value that they read as it stands, the same structure.
 */
export function readingFaults(present: PolicyValue, next: PolicyValue): readonly string[] {
  const shape = shapeOf(present);
  const snapshot = snapshotOn([next], next.from, 'draft');
  try {
    READERS[shape](snapshot, next.key);
  } catch (error) {
    if (error instanceof PolicyFormatError) return [error.message];
    throw error;
  }
  if (shape === 'structure' && !sameStructure(present.value, next.value)) {
    return [`政策参数格式不符：${next.key} 的结构应与现行值一致`];
  }
  return roleFaults(present, next);
}

/** A list of posts stays one of posts: a misspelt post would leave a task with nobody. */
function roleFaults(present: PolicyValue, next: PolicyValue): readonly string[] {
  const known = textsIn(present.value);
  if (shapeOf(present) === 'ladder' || known.length === 0 || !known.every(isRole)) return [];
  return textsIn(next.value)
    .filter((text) => !isRole(text))
    .map((text) => `${next.key}：${text} 不是已知岗位`);
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** The same kinds of values under the same names; a table whose values are alike may have other names. */
function sameStructure(present: Json, next: Json): boolean {
  if (Array.isArray(present)) {
    const [first] = present as readonly Json[];
    return (
      Array.isArray(next) &&
      (first === undefined ||
        isObject(first) ||
        (next as readonly Json[]).every((one) => sameStructure(first, one)))
    );
  }
  if (!isObject(present)) return typeof present === typeof next && (present === null) === (next === null);
  if (!isObject(next)) return false;
  const values = Object.values(present);
  const [sample] = values;
  if (
    sample !== undefined &&
    values.every((one) => kindOf(one) === kindOf(sample)) &&
    kindOf(sample) !== 'object'
  ) {
    return Object.values(next).every((one) => sameStructure(sample, one));
  }
  const names = Object.keys(present);
  return (
    Object.keys(next).length === names.length &&
    names.every((name) => {
      const [was, becomes] = [present[name], next[name]];
      return was !== undefined && becomes !== undefined && sameStructure(was, becomes);
    })
  );
}

const kindOf = (value: Json): string => (Array.isArray(value) ? 'array' : typeof value);
