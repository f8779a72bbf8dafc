import type { EntityManager } from 'typeorm';
import type { IsoDay } from '#domain/case';
import { changedRow, type PolicyRowChange } from '#domain/policy-change';
import { PolicySetEntity } from '../entities/policy-set.entity';
import { PolicyValueEntity } from '../entities/policy-value.entity';
import { asJson } from '../ledger/canonical';
import { row, rows, run, sql } from '../sql/sql';
import type { ApprovedChange } from './approved-change';

const COUNT_DIGITS = 3;

/** The set in effect on a day; of several from one day the one that was written last. */
const baseOf = (manager: EntityManager, day: IsoDay): Promise<{ id: string } | undefined> =>
  row(
    manager,
    sql`select id from policy_set where from_day <= ${day} order by from_day desc, id desc limit 1`,
  );

/**
 * Writes a new version: the one in effect on its day with the changed rows in place of theirs. Versions that begin
 * later and are known already take the rows over too, unless they change the same ones. No case is pinned to a version
 * whose day has not come, so nothing that runs is touched.
 * @returns id of the version
 */
export async function writePolicy(
  manager: EntityManager,
  { caseId, title, documentNo, effectOn }: ApprovedChange,
  changes: readonly PolicyRowChange[],
): Promise<string> {
  const base = await baseOf(manager, effectOn);
  if (base === undefined) throw new Error(`no policy set is in effect on ${effectOn}`);
  const id = await newId(manager, effectOn);
  await manager.insert(PolicySetEntity, {
    ...{ id, title, fromDay: effectOn, note: documentNo, changeCaseId: caseId },
  });
  const keys = changes.map(({ key }) => key);
  await run(
    manager,
    sql`insert into policy_value (policy_set_id, "key", from_day, to_day, title, "value", "unit", source, mark)
        select ${id}, "key", from_day, to_day, title, "value", "unit", source, mark from policy_value
        where policy_set_id = ${base.id} and not ("key" = any(${keys}) and from_day = ${effectOn})`,
  );
  const titles = await titlesOf(manager, base.id, keys);
  const later = await rows<{ id: string }>(
    manager,
    sql`select id from policy_set where from_day > ${effectOn}`,
  );
  for (const set of [id, ...later.map((one) => one.id)]) {
    const values = changes.map((change) => ({
      policySetId: set,
      ...valueRow(change, titles.get(change.key) ?? change.key, effectOn),
    }));
    await manager.createQueryBuilder().insert().into(PolicyValueEntity).values(values).orIgnore().execute();
  }
  return id;
}

/** `policy-2026-12-01-001`: versions of one day sort in the order in which they were written. */
async function newId(manager: EntityManager, day: IsoDay): Promise<string> {
  const counted = await row<{ n: number }>(
    manager,
    sql`select count(*)::int as n from policy_set where from_day = ${day}`,
  );
  return `policy-${day}-${String((counted?.n ?? 0) + 1).padStart(COUNT_DIGITS, '0')}`;
}

async function titlesOf(
  manager: EntityManager,
  setId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ key: string; title: string }>(
    manager,
    sql`select "key", title from policy_value where policy_set_id = ${setId} and "key" = any(${[...keys]})`,
  );
  return new Map(found.map(({ key, title }) => [key, title]));
}

const valueRow = (change: PolicyRowChange, title: string, from: IsoDay) => {
  const { key, value, unit, source, mark } = changedRow(change, title, from);
  return { key, fromDay: from, toDay: null, title, value: asJson(value), unit: unit ?? null, source, mark };
};
