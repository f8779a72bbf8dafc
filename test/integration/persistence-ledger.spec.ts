import type { Batch, JsonObject, RecordReply } from '#domain/case';
import type { HazardFacts } from '#domain/hazard';
import { filterOfFigure, HazardLedger, Overview, type OverviewFigure, type Scope } from '#persistence';
import {
  createWorld,
  filingClock,
  firstBatch,
  hazardFacts,
  opened,
  personOf,
  recorder,
  SECOND_AT,
  secondBatch,
  task,
  type World,
} from './persistence-world';

const DISTRICT: Scope = { kind: 'district' };
const NOW = '2026-03-20T01:00:00.000Z';
const at = { at: NOW };

let world: World;
let ledger: HazardLedger;
let record: (batch: Batch) => Promise<RecordReply>;

beforeAll(async () => {
  world = await createWorld();
  record = recorder(world.source);
  ledger = new HazardLedger(world.source);
  await report('h1', {});
  await report('h2', { description: '电线私拉乱接，一闸多机', foundOn: '2026-03-06' }, 'unit-mill');
  await report('h3', { description: '灭火器失压', category: '消防', level: 'major' }, 'unit-mill');
  await report('h4', { description: '疏散通道堆物', category: '消防', finders: ['someone-else'] });
  await rectify('h2', '2026-03-10');
  await rectify('h3', '2026-03-31');
  await close('h4');
}, 60_000);
afterAll(() => world.close());

async function report(id: string, over: Partial<HazardFacts>, enterprise = 'unit-oil'): Promise<void> {
  const units = { ...hazardFacts().units, enterprise };
  const mill = enterprise === 'unit-mill' ? { subdistrict: 'unit-jinguyuan' } : {};
  const facts = hazardFacts({ ...over, units: { ...units, ...mill } }) as unknown as JsonObject;
  await record(firstBatch(id, { facts }));
}

async function rectify(id: string, dueOn: string): Promise<void> {
  const seat = { unitId: 'unit-mill', role: 'enterpriseHead' } as const;
  const one = task('rectify', seat, { clock: { ...filingClock, dueOn, startAt: SECOND_AT } });
  const { facts } = await factsOf(id);
  const events = [opened(one, SECOND_AT)];
  await record(
    secondBatch(id, { facts, stage: 'rectifying', events, tasks: [one], resolve: [one.id], commands: [] }),
  );
}

async function close(id: string): Promise<void> {
  const { facts } = await factsOf(id);
  const end = { outcome: 'closed', at: SECOND_AT };
  await record(
    secondBatch(id, { facts, stage: 'closed', events: [], tasks: [], resolve: [], commands: [], end }),
  );
}

/** The facts of the first batch, as the ledger row shows them. */
async function factsOf(id: string): Promise<{ facts: JsonObject }> {
  const [row] = await world.source.query<Record<string, string>[]>(
    'select description, category, level, found_on, enterprise_id, subdistrict_id, finders from hazard where case_id = $1',
    [id],
  );
  const units = {
    ...hazardFacts().units,
    enterprise: row?.['enterprise_id'],
    subdistrict: row?.['subdistrict_id'],
  };
  const { description, category, level, finders } = row ?? {};
  const facts = { ...hazardFacts(), description, category, finders, foundOn: row?.['found_on'], units };
  return { facts: { ...facts, ...(level ? { level } : {}) } as unknown as JsonObject };
}

const ids = async (scope: Scope, filter = {}): Promise<string[]> =>
  (await ledger.list(scope, { ...at, ...filter }, { limit: 50 })).items.map((item) => item.caseId).sort();

describe('the ledger shows', () => {
  it.each([
    { who: 'the district', scope: DISTRICT, sees: ['h1', 'h2', 'h3', 'h4'] },
    { who: 'a subdistrict', scope: { kind: 'units', subdistrict: ['unit-jinguyuan'] }, sees: ['h2', 'h3'] },
    { who: 'an enterprise', scope: { kind: 'units', enterprise: ['unit-oil'] }, sees: ['h1', 'h4'] },
    {
      who: 'a department',
      scope: { kind: 'units', department: ['unit-emergency'] },
      sees: ['h1', 'h2', 'h3', 'h4'],
    },
    { who: 'units that have no part', scope: { kind: 'units', agency: ['unit-oil'] }, sees: [] },
    { who: 'a scope without units', scope: { kind: 'units' }, sees: [] },
    {
      who: 'the expert who found it',
      scope: { kind: 'finder', personId: personOf('unit-agency', 'expert') },
      sees: ['h1', 'h2', 'h3'],
    },
    { who: 'an administrator', scope: { kind: 'none' }, sees: [] },
  ] as { who: string; scope: Scope; sees: string[] }[])('$who what is theirs', async ({ scope, sees }) => {
    expect(await ids(scope)).toEqual(sees);
    expect(await ledger.count(scope, at)).toEqual({ value: sees.length, more: false });
    for (const id of ['h1', 'h2', 'h3', 'h4']) {
      expect((await ledger.byId(scope, id, NOW)) !== undefined).toBe(sees.includes(id));
    }
  });

  it.each([
    { what: 'a word of two characters', filter: { text: '电线' }, sees: ['h2'] },
    { what: 'a single character', filter: { text: '电' }, sees: ['h1', 'h2'] },
    { what: 'several words, all of them', filter: { text: '加油站 通道' }, sees: ['h4'] },
    {
      what: 'full-width and upper-case digits and letters',
      filter: { text: 'ＸＧ－２０２６' },
      sees: ['h1', 'h2', 'h3', 'h4'],
    },
    { what: 'signs that a pattern would read otherwise', filter: { text: '%_' }, sees: [] },
    { what: 'a level', filter: { levels: ['major'] }, sees: ['h3'] },
    { what: 'found days', filter: { foundFrom: '2026-03-06', foundTo: '2026-03-06' }, sees: ['h2'] },
    { what: 'what is overdue now', filter: { overdue: true }, sees: ['h2'] },
    { what: 'what is not overdue', filter: { overdue: false }, sees: ['h1', 'h3', 'h4'] },
    { what: 'what is open', filter: { open: true }, sees: ['h1', 'h2', 'h3'] },
    { what: 'nothing for an empty list', filter: { stages: [] }, sees: [] },
  ])('by $what', async ({ filter, sees }) => {
    expect(await ids(DISTRICT, filter)).toEqual(sees);
    const exported: string[] = [];
    for await (const row of ledger.stream(DISTRICT, { ...at, ...filter })) exported.push(row.caseId);
    expect(exported.sort()).toEqual(sees);
  });

  it('nothing twice and nothing less when paged, in both orders', async () => {
    for (const sort of ['newest', 'due'] as const) {
      const whole = await ledger.list(DISTRICT, at, { limit: 10 }, sort);
      const paged: string[] = [];
      let page = await ledger.list(DISTRICT, at, { limit: 1 }, sort);
      for (;;) {
        paged.push(...page.items.map((item) => item.caseId));
        if (page.next === undefined) break;
        page = await ledger.list(DISTRICT, at, { limit: 1, after: page.next }, sort);
      }
      expect(paged).toEqual(whole.items.map((item) => item.caseId));
    }
    const due = await ledger.list(DISTRICT, at, { limit: 2 }, 'due');
    expect(due.items.map((item) => item.caseId)).toEqual(['h2', 'h3']);
  });

  it('due today as not overdue until 24:00 in Shanghai', async () => {
    const last = await ledger.byId(DISTRICT, 'h3', '2026-03-31T15:59:59.999Z');
    const after = await ledger.byId(DISTRICT, 'h3', '2026-03-31T16:00:00.000Z');
    expect([last?.overdue, after?.overdue]).toEqual([false, true]);
  });
});

describe('the board', () => {
  const FIGURES: OverviewFigure[] = [
    'all',
    'open',
    'overdue',
    'majorOpen',
    'listedOpen',
    'majorOverdue',
    'reviewing',
    'closed',
  ];
  const SCOPES: Scope[] = [DISTRICT, { kind: 'units', subdistrict: ['unit-jinguyuan'] }, { kind: 'none' }];
  const BASES = [
    {},
    { levels: ['general', 'major'] },
    { open: false },
    { text: '电线' },
    { stages: ['rectifying'] },
  ];

  it('counts what the ledger shows under the same filter, in every scope', async () => {
    const overview = new Overview(world.source);
    for (const scope of SCOPES) {
      for (const base of BASES.map((one) => ({ ...at, ...one }))) {
        const counts = await overview.counts(
          scope,
          FIGURES.map((figure) => filterOfFigure(base, figure)),
        );
        for (const [index, figure] of FIGURES.entries()) {
          const shown = await ledger.list(scope, filterOfFigure(base, figure), { limit: 50 });
          expect({ figure, base, counted: counts[index] }).toEqual({
            figure,
            base,
            counted: shown.items.length,
          });
        }
      }
    }
  });

  it('breaks down by several axes at once as by one, in every scope', async () => {
    const overview = new Overview(world.source);
    for (const scope of SCOPES) {
      const found = await overview.facets(scope, at, ['subdistrict', 'level', 'stage', 'source']);
      for (const { axis, facets } of found) {
        const lines = await overview.by(scope, at, axis);
        expect(facets.map(({ id, all, open, overdue }) => [id, all, open, overdue])).toEqual(
          lines.map(({ id, counts }) => [id, counts.all, counts.open, counts.overdue]),
        );
      }
    }
  });

  it('breaks the figures down by subdistrict, most overdue first', async () => {
    const lines = await new Overview(world.source).by(DISTRICT, at, 'subdistrict');
    expect(lines.map(({ id, name, counts }) => [id, name, counts.overdue, counts.open])).toEqual([
      ['unit-jinguyuan', '金谷园街道办事处', 1, 2],
      ['unit-wangcheng', '王城路街道办事处', 0, 1],
    ]);
  });
});

describe('a count', () => {
  it('is told up to a thousand, then with a plus', async () => {
    await world.source.query(
      `insert into hazard select (jsonb_populate_record(h, jsonb_build_object('case_id', 'many-' || n))).*
       from hazard h, generate_series(1, 1001) n where h.case_id = 'h1'`,
    );
    expect(await ledger.count(DISTRICT, at)).toEqual({ value: 1_000, more: true });
    let exported = 0;
    for await (const row of ledger.stream(DISTRICT, at)) exported += row.caseId.startsWith('many-') ? 1 : 0;
    expect(exported).toBe(1_001);
    await world.source.query(`delete from hazard where case_id like 'many-%'`);
  });
});
