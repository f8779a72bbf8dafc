import type { DataSource } from 'typeorm';
import { Checklists, HazardCatalogue, migrate, openDataSource, seedDistrict } from '#persistence';
import { createDatabase, type TestDatabase } from '../support/postgres';

const DAY = '2026-11-24';
const options = { demo: false, calendarRows: () => [], now: new Date('2026-11-24T02:00:00.000Z') };

describe('the catalogue of hazards and the checklists', () => {
  let database: TestDatabase;
  let source: DataSource;
  let catalogue: HazardCatalogue;
  let checklists: Checklists;

  beforeAll(async () => {
    database = await createDatabase();
    await migrate(database.url);
    await seedDistrict(database.url, options);
    source = await openDataSource(database.url);
    catalogue = new HazardCatalogue(source);
    checklists = new Checklists(source);
  }, 60_000);
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const codes = async (filter = {}, day = DAY): Promise<readonly string[]> =>
    (await catalogue.list(day, filter)).map(({ code }) => code);

  it('come with 51 rows and three sheets, once', async () => {
    await seedDistrict(database.url, options);
    expect(await codes()).toHaveLength(51);
    expect((await checklists.list(DAY)).map(({ id, items }) => [id, items.length])).toEqual([
      ['CL-GM', 15],
      ['CL-RM', 12],
      ['CL-WH', 10],
    ]);
  });

  it('are found by two Chinese characters, by code and by clause', async () => {
    expect(await codes({ text: '气瓶' })).toEqual(['GM-12']);
    expect(await codes({ text: 'wh-04' })).toEqual(['WH-04']);
    expect(await codes({ text: '报警 加油站' })).toEqual(['WH-04']);
    expect(await codes({ text: "气'瓶%" })).toEqual([]);
  });

  it('show an industry its own rows first, then those that apply everywhere', async () => {
    const found = await catalogue.list(DAY, { industry: '危化' });
    const industries = [...new Set(found.map(({ industry }) => industry))];
    expect(industries[0]).toBe('危化');
    expect([...industries].sort()).toEqual(['危化', '消防', '特种设备'].sort());
    expect((await checklists.list(DAY, '危化')).map(({ id }) => id)).toEqual(['CL-WH']);
  });

  it('keep what a row says and leave out what it does not say', async () => {
    expect(await catalogue.entry('WL-02', DAY)).toMatchObject({ offence: true, version: 1, atOnce: '立即' });
    expect(await catalogue.entry('WL-02', DAY)).not.toHaveProperty('level');
    expect(await catalogue.entry('XX-01', DAY)).toBeUndefined();
  });

  it('change from a day on: before it the earlier version counts, and both stay readable', async () => {
    await source.query(
      `insert into catalogue_row (code, version, from_day, industry, field, category, hazard, level, basis, days, search)
       select code, 2, '2027-01-01', industry, field, category, hazard, 'major', basis, 3, search
       from catalogue_row where code = 'WH-04'`,
    );
    expect(await catalogue.entry('WH-04', '2026-12-31')).toMatchObject({ version: 1, level: 'general' });
    expect(await catalogue.entry('WH-04', '2027-01-01')).toMatchObject({
      version: 2,
      level: 'major',
      days: 3,
    });
    expect((await catalogue.versions('WH-04')).map(({ version }) => version)).toEqual([2, 1]);
  });

  it('leave out from a day on what was taken out', async () => {
    await source.query(
      `insert into checklist_version (id, version, from_day, title, industries, items, retired)
       select id, 2, '2027-01-01', title, industries, items, true from checklist_version where id = 'CL-WH'`,
    );
    expect(await checklists.list('2026-12-31', '危化')).toHaveLength(1);
    expect(await checklists.list('2027-01-01', '危化')).toEqual([]);
    expect(await checklists.sheet('CL-WH', '2027-01-01')).toMatchObject({ retired: true });
    expect((await checklists.versions('CL-WH')).map(({ version }) => version)).toEqual([2, 1]);
  });
});
