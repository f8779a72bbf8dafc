import { Client } from 'pg';
import { LargeSeedRefusedError, migrate, seedDistrict, seedLarge } from '#persistence';
import { createDatabase, type TestDatabase } from '../support/postgres';

const NOW = new Date('2026-11-25T02:00:00.000Z');
const SEED = { hazards: 600, now: NOW };

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await createDatabase();
  await migrate(database.url);
  client = new Client({ connectionString: database.url });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client.end();
  await database.drop();
});

const one = async (query: string): Promise<Record<string, number>> =>
  (await client.query<Record<string, number>>(query)).rows[0] ?? {};

describe('a large ledger', () => {
  it('is not laid where there is no demo district', async () => {
    await expect(seedLarge(database.url, SEED)).rejects.toThrow(LargeSeedRefusedError);
  });

  it('is written once, and goes on where it stopped', async () => {
    await seedDistrict(database.url, { demo: true, now: NOW, hashPassword: () => Promise.resolve('none') });
    expect(await seedLarge(database.url, { ...SEED, hazards: 400 })).toBe(400);
    expect(await seedLarge(database.url, SEED)).toBe(200);
    expect(await seedLarge(database.url, SEED)).toBe(0);
    expect(await one('select count(*)::int as n from hazard')).toEqual({ n: 600 });
  });

  it('gives every case its row, its timeline and, while it is open, its tasks', async () => {
    expect(
      await one(`select count(*) filter (where c.status <> case when h.open then 'open' else 'closed' end)::int as status,
                   count(*) filter (where h.open <> exists (select 1 from task t where t.case_id = c.id
                                    and t.status in ('ready', 'reserved')))::int as tasks,
                   count(*) filter (where c.event_seq <> (select count(*) from case_event e where e.case_id = c.id))::int as events,
                   count(*) filter (where h.due_at is not null and not exists (select 1 from task t where t.case_id = c.id
                                    and t.node = 'rectify' and t.due_at = h.due_at))::int as due
                 from hazard h join case_file c on c.id = h.case_id`),
    ).toEqual({ status: 0, tasks: 0, events: 0, due: 0 });
  });
});
