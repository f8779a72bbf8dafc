import { addDays, dayOf } from '#domain/deadline';
import type { Conditions } from './board-filter';

const LISTS = {
  subdistricts: 'subdistrict',
  departments: 'department',
  agencies: 'agency',
  enterprises: 'enterprise',
  industries: 'industry',
  levels: 'level',
  stages: 'stage',
  outcomes: 'outcome',
  sources: 'source',
  overlays: 'overlay',
} as const satisfies Partial<Record<keyof Conditions, string>>;

/** The ledger's query string for a figure's conditions: what is counted here is listed there. */
export function ledgerLink(conditions: Conditions): string {
  const query = new URLSearchParams();
  for (const [key, name] of Object.entries(LISTS) as [keyof typeof LISTS, string][]) {
    const values = conditions[key];
    if (values !== undefined) query.set(name, values.join(','));
  }
  for (const name of ['open', 'overdue', 'onTime', 'history'] as const) {
    if (conditions[name] !== undefined) query.set(name, String(conditions[name]));
  }
  for (const name of ['foundFrom', 'foundTo', 'dueFrom', 'dueTo'] as const) {
    const day = conditions[name];
    if (day !== undefined) query.set(name, day);
  }
  if (conditions.closedFrom !== undefined) query.set('closedFrom', dayOf(conditions.closedFrom));
  // The board's end is exclusive, the ledger's last day is not.
  if (conditions.closedBefore !== undefined)
    query.set('closedTo', addDays(dayOf(conditions.closedBefore), -1));
  return query.toString();
}
