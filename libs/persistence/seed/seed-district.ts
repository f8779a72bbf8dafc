import type { EntityManager } from 'typeorm';
import type { IsoDay } from '#domain/case';
import { type CalendarDay, dayOf, yearOf } from '#domain/deadline';
import type { PolicyValue } from '#domain/policy';
import { hashPassword, systemClock, yearRows } from '#platform';
import { openDataSource } from '../data-source';
import { CalendarDayEntity } from '../entities/calendar-day.entity';
import { PolicySetEntity } from '../entities/policy-set.entity';
import { PolicyValueEntity } from '../entities/policy-value.entity';
import { asJson } from '../ledger/canonical';
import { row, rows, run, sql } from '../sql/sql';
import { writeAccounts, writeRegister } from './district/demo-writer';
import { demoRegister } from './district/demo-register';
import { INDUSTRY_POLICY } from './district/departments';
import { GOVERNMENT_ID } from './district/unit-ids';
import { SEED_POLICY, SEED_POLICY_SET } from './policy/seed-policy';
import { addRuleBooks } from './seed-rule-books';

export interface SeedOptions {
  /** Also the units, people, enterprises and accounts of the demo district. Never in production. */
  readonly demo: boolean;
  /** The calendar of a year; the platform's unless given. */
  readonly calendarRows?: (year: number) => readonly CalendarDay[];
  /** How passwords of demo accounts are kept; argon2id unless given. */
  readonly hashPassword?: (password: string) => Promise<string>;
  readonly now?: Date;
}

/** What a run of the seed added; all zero when everything was there. */
export interface SeedReport {
  readonly policyRows: number;
  readonly calendarYears: number;
  /** Rows of the catalogue of hazards, and checklists. */
  readonly ruleBooks: number;
  readonly units: number;
  readonly persons: number;
  readonly accounts: number;
}

/** The password of every demo account; shown to whoever starts the demo. */
export const DEMO_PASSWORD = 'Xigong-Demo-2026';

/** The first year for which hazards of old ledgers are counted, and how far ahead deadlines reach. */
const FIRST_YEAR = 2019;
const YEARS_AHEAD = 2;
/** Two starts at once seed one after the other; any number does, as long as it is always the same. */
const SEED_LOCK = 7_203_642;

/**
 * Puts in what a new installation needs and what an older one lacks, in one transaction: policy, working calendar,
 * and in demo mode a whole fictional district. What is there stays as people left it.
 */
export async function seedDistrict(databaseUrl: string, options: SeedOptions): Promise<SeedReport> {
  const source = await openDataSource(databaseUrl, { poolSize: 1, applicationName: 'seed' });
  try {
    return await source.transaction(async (manager) => {
      await run(manager, sql`select pg_advisory_xact_lock(${SEED_LOCK})`);
      return seed(manager, options);
    });
  } finally {
    await source.destroy();
  }
}

async function seed(manager: EntityManager, options: SeedOptions): Promise<SeedReport> {
  const today = dayOf((options.now ?? systemClock.now()).getTime());
  const policyRows = await addPolicy(manager, SEED_POLICY);
  const calendarYears = await addCalendar(manager, today, options.calendarRows ?? yearRows);
  const ruleBooks = await addRuleBooks(manager);
  const none = { policyRows, calendarYears, ruleBooks, units: 0, persons: 0, accounts: 0 };
  if (!options.demo) return none;
  const industryRows = await addPolicy(manager, INDUSTRY_POLICY);
  const known = await row(manager, sql`select 1 from unit where id = ${GOVERNMENT_ID}`);
  // All or nothing: a register that was begun is people's, whatever they removed from it.
  if (known !== undefined) return { ...none, policyRows: policyRows + industryRows };
  const register = demoRegister(today);
  const persons = await writeRegister(manager, register, today);
  const hash = await (options.hashPassword ?? hashPassword)(DEMO_PASSWORD);
  const accounts = await writeAccounts(manager, register, hash);
  return {
    policyRows: policyRows + industryRows,
    calendarYears,
    ruleBooks,
    units: register.units.length,
    persons,
    accounts,
  };
}

/** Adds rows of policy that a version lacks, to every version. A row people ended or followed by another is left alone. */
async function addPolicy(manager: EntityManager, values: readonly PolicyValue[]): Promise<number> {
  const set = await row(manager, sql`select 1 from policy_set where id = ${SEED_POLICY_SET.id}`);
  if (set === undefined) await manager.insert(PolicySetEntity, { ...SEED_POLICY_SET, note: null });
  const sets = await rows<{ id: string }>(manager, sql`select id from policy_set order by from_day, id`);
  let added = 0;
  for (const { id } of sets) {
    const found = await rows<{ key: string }>(
      manager,
      sql`select distinct "key" from policy_value where policy_set_id = ${id}`,
    );
    const known = new Set(found.map((one) => one.key));
    const missing = values.filter((value) => !known.has(value.key)).map((value) => policyRow(id, value));
    if (missing.length > 0) await manager.insert(PolicyValueEntity, missing);
    added += missing.length;
  }
  return added;
}

const policyRow = (policySetId: string, value: PolicyValue) => ({
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

/** Adds years of the working calendar that have no row yet. @returns how many */
async function addCalendar(
  manager: EntityManager,
  today: IsoDay,
  calendarRows: (year: number) => readonly CalendarDay[],
): Promise<number> {
  const found = await rows<{ year: number }>(
    manager,
    sql`select distinct extract(year from "day")::int as year from calendar_day`,
  );
  const known = new Set(found.map((one) => one.year));
  let added = 0;
  for (let year = FIRST_YEAR; year <= yearOf(today) + YEARS_AHEAD; year += 1) {
    if (known.has(year)) continue;
    const days = calendarRows(year).map(({ day, working, name, status }) => ({
      ...{ day, working, status },
      name: name ?? null,
    }));
    await manager.insert(CalendarDayEntity, days);
    added += 1;
  }
  return added;
}
