import type { EntityManager } from 'typeorm';
import { rows, sql } from '../sql/sql';

/** Entries kept before the oldest is dropped; one entry is a policy snapshot or a calendar. */
const MAX_ENTRIES = 64;

/** How often each register table had changed at the time of reading, by the table's name. */
export type Stamps = ReadonlyMap<string, string>;

/**
 * Reads the stamps of all register tables, of which there are a few. The database counts changes by trigger, so that a
 * change made anywhere is seen by the next read, not after a time-out.
 */
export async function readStamps(manager: EntityManager): Promise<Stamps> {
  const found = await rows<{ name: string; version: string }>(
    manager,
    sql`select "name", "version" from register_stamp`,
  );
  return new Map(found.map(({ name, version }) => [name, version]));
}

/** Values read from register tables and kept until a row of those tables changes. */
export class StampedCache<Value> {
  private stamp = '';
  private readonly kept = new Map<string, Value>();

  constructor(private readonly tables: readonly string[]) {}

  /** @param stamps read just now: older ones bring back what has changed since */
  async get(stamps: Stamps, key: string, read: () => Promise<Value>): Promise<Value> {
    const stamp = this.tables.map((table) => `${table}=${stamps.get(table) ?? ''}`).join(' ');
    if (stamp !== this.stamp) {
      this.kept.clear();
      this.stamp = stamp;
    }
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const value = await read();
    // A change that came while reading has moved the stamp: what was read before it is not kept under the new one.
    if (stamp === this.stamp) keep(this.kept, key, value, MAX_ENTRIES);
    return value;
  }
}

/** Keeps a value under its key; the oldest key goes when there are too many. */
export function keep<Key, Value>(kept: Map<Key, Value>, key: Key, value: Value, most: number): void {
  const oldest = kept.keys().next();
  if (kept.size >= most && !oldest.done) kept.delete(oldest.value);
  kept.set(key, value);
}
