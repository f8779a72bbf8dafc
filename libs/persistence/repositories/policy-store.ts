import type { DataSource } from 'typeorm';
import type { IsoDay } from '#domain/case';
import {
  hasPolicy,
  type PolicySnapshot,
  type PolicyValue,
  snapshotOn,
  sourceOf,
  valueOf,
} from '#domain/policy';
import { PolicySetEntity } from '../entities/policy-set.entity';
import { PolicyValueEntity } from '../entities/policy-value.entity';
import { asJson } from '../ledger/canonical';
import { row, rows, sql } from '../sql/sql';
import { keep, readStamps, StampedCache, type Stamps } from './stamped-cache';

export interface PolicySetView {
  readonly id: string;
  readonly title: string;
  /** First day on which new cases are pinned to it. */
  readonly fromDay: IsoDay;
  /** Number of the document it rests on. */
  readonly note: string | null;
  /** Case of the change that brought it; null for what the system began with. */
  readonly changeCaseId: string | null;
}

/** Cases whose pin is kept; a case that acts rarely is asked for again. */
const MAX_PINS = 5_000;

interface Pin {
  readonly setId: string;
  readonly day: IsoDay;
}

/** A term that a case follows from a later set than the one it is pinned to. */
interface OrderedTerm {
  readonly key: string;
  readonly setId: string;
  readonly day: IsoDay;
}

/** Policy as data: sets of rows with their sources. */
export class PolicyStore {
  private readonly cache = new StampedCache<PolicySnapshot>(['policy_set', 'policy_value']);

  /** A case keeps the set and the day it opened with for good, so a pin once read needs no stamp. */
  private readonly pins = new Map<string, Pin>();

  /** Terms that open cases follow from a later version by order; few, and read whole when one is added. */
  private readonly orders = new StampedCache<ReadonlyMap<string, readonly OrderedTerm[]>>([
    'case_policy_override',
  ]);

  constructor(private readonly source: DataSource) {}

  /** Stamps of all registers that are kept, to be handed to the reads of one piece of work: one query for all of them. */
  stamps(): Promise<Stamps> {
    return readStamps(this.source.manager);
  }

  /**
   * The rows of a set in effect on a day; a set that does not exist gives an empty snapshot.
   * @param stamps of now, when they are at hand
   * @throws PolicyFormatError when two rows of one key begin on the same day
   */
  async snapshot(setId: string, day: IsoDay, stamps?: Stamps): Promise<PolicySnapshot> {
    return this.cache.get(stamps ?? (await this.stamps()), `${setId} ${day}`, async () =>
      snapshotOn(await this.values(setId), day, setId),
    );
  }

  /** What a case that opens on this day is pinned to; undefined before the first set. */
  async effectiveOn(day: IsoDay): Promise<PolicySnapshot | undefined> {
    const set = await row<{ id: string }>(
      this.source.manager,
      sql`select id from policy_set where from_day <= ${day} order by from_day desc, id desc limit 1`,
    );
    return set === undefined ? undefined : this.snapshot(set.id, day);
  }

  /**
   * The pinned policy of a case: its set on the day it opened, and of a later set the terms it was ordered to follow;
   * undefined for a case that is not there yet.
   */
  async pinnedTo(caseId: string, stamps?: Stamps): Promise<PolicySnapshot | undefined> {
    const pin = this.pins.get(caseId) ?? (await this.readPin(caseId));
    if (pin === undefined) return undefined;
    const now = stamps ?? (await this.stamps());
    const [pinned, orders] = await Promise.all([
      this.snapshot(pin.setId, pin.day, now),
      this.orders.get(now, 'all', () => this.readOrders()),
    ]);
    let snapshot = pinned;
    for (const { key, setId, day } of orders.get(caseId) ?? []) {
      snapshot = withTerm(snapshot, await this.snapshot(setId, day, now), key);
    }
    return snapshot;
  }

  private async readOrders(): Promise<ReadonlyMap<string, readonly OrderedTerm[]>> {
    const found = await rows<OrderedTerm & { readonly caseId: string }>(
      this.source.manager,
      sql`select o.case_id as "caseId", o."key", o.policy_set_id as "setId", o.from_day as day
          from case_policy_override o join case_file f on f.id = o.case_id where f.status = 'open'`,
    );
    const orders = new Map<string, OrderedTerm[]>();
    for (const { caseId, ...term } of found) orders.set(caseId, [...(orders.get(caseId) ?? []), term]);
    return orders;
  }

  private async readPin(caseId: string): Promise<Pin | undefined> {
    const pin = await row<Pin>(
      this.source.manager,
      sql`select policy_set_id as "setId", policy_day as day from case_file where id = ${caseId}`,
    );
    if (pin !== undefined) keep(this.pins, caseId, pin, MAX_PINS);
    return pin;
  }

  sets(): Promise<readonly PolicySetView[]> {
    return rows<PolicySetView>(
      this.source.manager,
      sql`select id, title, from_day as "fromDay", note, change_case_id as "changeCaseId" from policy_set
          order by from_day desc, id desc`,
    );
  }

  /** All rows of a set with their sources, in the order of their keys. */
  async values(setId: string): Promise<readonly PolicyValue[]> {
    const found = await rows<PolicyValue & { unit: PolicyValue['unit'] | null; to: IsoDay | null }>(
      this.source.manager,
      sql`select "key", title, "value", "unit", source, mark, from_day as "from", to_day as "to"
          from policy_value where policy_set_id = ${setId} order by "key", from_day`,
    );
    return found.map(({ unit, to, ...rest }) => ({
      ...rest,
      ...(unit === null ? {} : { unit }),
      ...(to === null ? {} : { to }),
    }));
  }

  /** The sets in which a row of this key began, with the row, latest first. */
  async historyOf(
    key: string,
  ): Promise<readonly { readonly set: PolicySetView; readonly value: PolicyValue }[]> {
    const sets = await this.sets();
    const found = await Promise.all(
      sets.map(async (set) => {
        const own = (await this.values(set.id)).filter((value) => value.key === key);
        // A set takes over the rows of the one before it: those that began earlier are told there.
        return own
          .filter(({ from }) => from === set.fromDay || isFirst(sets, set))
          .map((value) => ({ set, value }));
      }),
    );
    return found.flat();
  }

  /** Adds a set with its rows; an existing set of the same id is left as it is. Returns whether it was added. */
  addSet(set: Omit<PolicySetView, 'changeCaseId'>, values: readonly PolicyValue[]): Promise<boolean> {
    return this.source.transaction(async (manager) => {
      const { raw } = await manager
        .createQueryBuilder()
        .insert()
        .into(PolicySetEntity)
        .values({ id: set.id, title: set.title, fromDay: set.fromDay, note: set.note })
        .orIgnore()
        .returning('id')
        .execute();
      if ((raw as readonly unknown[]).length === 0) return false;
      await manager.insert(
        PolicyValueEntity,
        values.map((value) => rowOf(set.id, value)),
      );
      return true;
    });
  }

  /** Adds a row that takes effect later; a row in effect is never edited. */
  async addValue(setId: string, value: PolicyValue): Promise<void> {
    await this.source.manager.insert(PolicyValueEntity, rowOf(setId, value));
  }
}

const isFirst = (sets: readonly PolicySetView[], set: PolicySetView): boolean => sets.at(-1) === set;

/** The snapshot with one value, and its source, as another one has it. */
function withTerm(snapshot: PolicySnapshot, later: PolicySnapshot, key: string): PolicySnapshot {
  if (!hasPolicy(later, key)) return snapshot;
  return {
    ...snapshot,
    values: { ...snapshot.values, [key]: valueOf(later, key) },
    sources: { ...snapshot.sources, [key]: sourceOf(later, key) },
  };
}

const rowOf = (policySetId: string, value: PolicyValue) => ({
  policySetId,
  key: value.key,
  fromDay: value.from,
  toDay: value.to ?? null,
  title: value.title,
  value: asJson(value.value),
  unit: value.unit ?? null,
  source: value.source,
  mark: value.mark,
});
