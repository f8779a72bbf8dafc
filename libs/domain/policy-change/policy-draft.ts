import type { IsoDay, Json } from '../case/json';
import { type PolicySnapshot, type PolicyValue, snapshotOn, validatePolicyValue } from '../policy';
import type { PolicyBefore, PolicyRowChange } from './content';
import { readingFaults } from './value-reading';

/** A fault of a draft, with the key or row it belongs to. */
export interface DraftFault {
  /** Key of a policy row, code of a catalogue row, id of a sheet, or the number of the row of a notice. */
  readonly at: string;
  readonly message: string;
}

/** The row a change makes of the one in effect. */
export const changedRow = (
  { key, value, unit, source, mark }: PolicyRowChange,
  title: string,
  from: IsoDay,
): PolicyValue => ({ key, title, value, source, mark, from, ...(unit === undefined ? {} : { unit }) });

export const beforeOf = ({ value, unit, source, mark }: PolicyValue): PolicyBefore => ({
  value,
  source,
  mark,
  ...(unit === undefined ? {} : { unit }),
});

/** The rows in effect on a day, each key once. */
export function rowsOn(values: readonly PolicyValue[], day: IsoDay): ReadonlyMap<string, PolicyValue> {
  const found = new Map<string, PolicyValue>();
  for (const row of values) {
    if (row.from > day || (row.to !== undefined && row.to < day)) continue;
    const other = found.get(row.key);
    if (other === undefined || other.from < row.from) found.set(row.key, row);
  }
  return found;
}

/** One text for one value, so that values can be compared. */
function textOfValue(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(textOfValue).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value as { readonly [key: string]: Json }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return `{${members.map(([name, one]) => `${JSON.stringify(name)}:${textOfValue(one)}`).join()}}`;
}

const sameRow = (a: PolicyBefore, b: PolicyBefore): boolean =>
  textOfValue(a.value) === textOfValue(b.value) &&
  a.unit === b.unit &&
  a.source === b.source &&
  a.mark === b.mark;

/**
 * Everything wrong with changed rows against those in effect on the day they begin, all faults at once.
 * @param present rows of the version in effect on that day
 */
export function policyFaults(
  rows: readonly PolicyRowChange[],
  present: ReadonlyMap<string, PolicyValue>,
  effectOn: IsoDay,
): readonly DraftFault[] {
  if (rows.length === 0) return [{ at: '', message: '没有要变更的参数' }];
  const keys = rows.map(({ key }) => key);
  const single = rows.flatMap((row, index) => [
    ...(keys.indexOf(row.key) === index ? [] : [{ at: row.key, message: '同一参数在草案中重复' }]),
    ...rowFaults(row, present.get(row.key), effectOn),
  ]);
  return single.length > 0 ? single : pairFaults(rows, present, effectOn);
}

function rowFaults(
  row: PolicyRowChange,
  present: PolicyValue | undefined,
  effectOn: IsoDay,
): readonly DraftFault[] {
  const at = row.key;
  if (present === undefined) return [{ at, message: `没有这一项政策参数：${row.key}` }];
  const next = changedRow(row, present.title, effectOn);
  const faults = [
    ...(row.reason.trim() === '' ? ['请写明变更理由'] : []),
    ...(sameRow(beforeOf(present), beforeOf(next)) ? ['与现行值相同，无须变更'] : []),
    ...validatePolicyValue(next),
  ];
  const all = faults.length > 0 ? faults : readingFaults(present, next);
  return all.map((message) => ({ at, message }));
}

/** A usual term may not be longer than its longest one: `….default` and `….max` of one unit. */
function pairFaults(
  rows: readonly PolicyRowChange[],
  present: ReadonlyMap<string, PolicyValue>,
  effectOn: IsoDay,
): readonly DraftFault[] {
  const merged = new Map(present);
  for (const row of rows) {
    const { title = row.key } = present.get(row.key) ?? {};
    merged.set(row.key, changedRow(row, title, effectOn));
  }
  return rows.flatMap(({ key }) => {
    const stem = /^(.+)\.(default|max)$/.exec(key)?.[1];
    const [usual, longest] = [merged.get(`${stem}.default`), merged.get(`${stem}.max`)];
    if (stem === undefined || usual === undefined || longest === undefined || usual.unit !== longest.unit)
      return [];
    return typeof usual.value === 'number' && typeof longest.value === 'number' && usual.value > longest.value
      ? [{ at: key, message: `${usual.title}（${usual.value}）不得长于${longest.title}（${longest.value}）` }]
      : [];
  });
}

/** Rows whose present value is no longer the one the draft was made against. */
export const movedRows = (
  rows: readonly PolicyRowChange[],
  present: ReadonlyMap<string, PolicyValue>,
): readonly DraftFault[] =>
  rows.flatMap(({ key, before }) => {
    const now = present.get(key);
    return now !== undefined && sameRow(before, beforeOf(now))
      ? []
      : [{ at: key, message: '起草之后现行值已变更，请退回起草人按新的现行值修改' }];
  });

/** Policy as it will be with the changed rows, on the day they begin. */
export const changedSnapshot = (
  rows: readonly PolicyRowChange[],
  present: ReadonlyMap<string, PolicyValue>,
  effectOn: IsoDay,
): PolicySnapshot => {
  const merged = new Map(present);
  for (const row of rows)
    merged.set(row.key, changedRow(row, present.get(row.key)?.title ?? row.key, effectOn));
  return snapshotOn([...merged.values()], effectOn, 'draft');
};
