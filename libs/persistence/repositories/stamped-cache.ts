import type { EntityManager } from 'typeorm';
import { rows, sql } from '../sql/sql';

/** Entries kept before the oldest is dropped; one entry is a policy snapshot or a calendar. */
const MAX_ENTRIES = 64;

/**
 * Values read from register tables and kept until a row of those tables changes. The database counts changes by
 * trigger, so that a change made anywhere is seen by the next read, not after a time-out.
 */
export class StampedCache<Value> {
  private stamp = '';
  private readonly kept = new Map<string, Value>();

  constructor(private readonly tables: readonly string[]) {}

  async get(manager: EntityManager, key: string, read: () => Promise<Value>): Promise<Value> {
    const stamp = await this.stampOf(manager);
    if (stamp !== this.stamp) {
      this.kept.clear();
      this.stamp = stamp;
    }
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const value = await read();
    const oldest = this.kept.keys().next().value;
    if (this.kept.size >= MAX_ENTRIES && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(key, value);
    return value;
  }

  private async stampOf(manager: EntityManager): Promise<string> {
    const stamps = await rows<{ name: string; version: string }>(
      manager,
      sql`select "name", "version" from register_stamp where "name" = any(${[...this.tables]}) order by "name"`,
    );
    return stamps.map(({ name, version }) => `${name}=${version}`).join(' ');
  }
}
