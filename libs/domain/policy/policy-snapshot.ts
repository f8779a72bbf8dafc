import type { IsoDay } from '../case/json';
import { PolicyFormatError } from './policy-error';
import type { PolicyJson, PolicySnapshot, PolicyValue } from './policy-value';
import { isTermUnit } from '../deadline/term';

const inEffect = (row: PolicyValue, day: IsoDay): boolean =>
  row.from <= day && (row.to === undefined || day <= row.to);

const snapshotValue = (row: PolicyValue): PolicyJson =>
  isTermUnit(row.unit) && typeof row.value === 'number' ? { amount: row.value, unit: row.unit } : row.value;

/**
 * The rows in effect on a day, as the snapshot a case is pinned to. Of two rows for one key the one that came into
 * effect later wins, so a change of policy never has to edit the row it replaces.
 * @throws PolicyFormatError when two rows of one key begin on the same day
 */
export function snapshotOn(values: readonly PolicyValue[], day: IsoDay, setId: string): PolicySnapshot {
  const chosen = new Map<string, PolicyValue>();
  for (const row of values) {
    if (!inEffect(row, day)) continue;
    const other = chosen.get(row.key);
    if (other?.from === row.from) throw new PolicyFormatError(row.key, `${row.from} 起只有一个值`);
    if (other === undefined || other.from < row.from) chosen.set(row.key, row);
  }
  const rows = [...chosen.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    setId,
    values: Object.fromEntries(rows.map((row) => [row.key, snapshotValue(row)])),
    sources: Object.fromEntries(rows.map((row) => [row.key, row.source])),
  };
}
