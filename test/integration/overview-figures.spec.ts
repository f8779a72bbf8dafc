import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { HazardLedger, Overview, type Scope, StageStays, TaskReader } from '#persistence';
import { HazardQuery } from '../../apps/api/src/features/hazards/dto/hazard-query.dto';
import { filterOf } from '../../apps/api/src/features/hazards/hazard-filter';
import { STRETCHES } from '../../apps/api/src/features/overview/board-filter';
import type { FigureView, OverviewView } from '../../apps/api/src/features/overview/dto/overview.view';
import { LongestOverdue } from '../../apps/api/src/features/overview/longest-overdue';
import { StageMedians } from '../../apps/api/src/features/overview/stage-medians';
import { OverviewService } from '../../apps/api/src/features/overview/overview.service';
import { aPost } from '../../apps/api/src/http/ports.fixture';
import type { Identity } from '../../apps/api/src/http/request';
import { createWorld, firstBatch, recorder, type World } from './persistence-world';

/** Monday, 2026-03-16, 10:00 in Shanghai. */
const NOW = '2026-03-16T02:00:00.000Z';
const HAZARDS = 420;
const OPENED = '2026-01-05T02:00:00.000Z';

const identityOf = (...posts: Identity['posts']): Identity => ({
  ...{ sessionHash: 's', accountId: 'a', personId: 'p', personName: '张三', login: 'z' },
  ...{ mustChangePassword: false, csrfToken: 't', namesLostPost: false, posts },
});
const DIRECTOR = identityOf(aPost('committeeDirector', { unitId: 'unit-committee-office' }));
const WANGCHENG = identityOf(aPost('subdistrictLeader', { unitId: 'unit-wangcheng' }));
const FURNITURE = identityOf(aPost('departmentHead', { unitId: 'unit-industry' }));

let world: World;
let ledger: HazardLedger;

/** Hazards of every stage, level and age, spread by arithmetic so that no figure is empty. */
async function fill(): Promise<void> {
  await world.source.query(
    `insert into hazard (case_id, number, description, place, category, industry, level, stage, open, outcome,
       district_code, found_on, due_on, due_at, opened_at, closed_at, enterprise_id, enterprise_name, subdistrict_id,
       subdistrict_name, department_id, department_name, agency_id, agency_name, search, history, version)
     select 'h' || n, 'XG-' || n, '隐患' || n, '车间', '用电', '工贸',
       (array['general', 'major', 'listed', null])[1 + n % 4], s.stage, not s.final,
       case when s.final then s.stage end, '410303',
       date '2026-03-16' - n % 50, d.due,
       case when s.stage = 'rectifying' then (d.due + 1)::timestamp at time zone 'Asia/Shanghai' end,
       timestamptz '2026-01-05T02:00:00Z',
       case when s.final then timestamptz '2026-03-16T01:00:00Z' - make_interval(hours => (n % 41) * 12) end,
       'e' || n % 9, '企业' || n % 9, (array['unit-wangcheng', 'unit-jinguyuan'])[1 + n % 2], '属地' || n % 2,
       (array['unit-emergency', 'unit-industry', 'unit-housing'])[1 + n % 3], '部门' || n % 3, 'unit-agency', '机构',
       '隐患', n % 17 = 0 and s.stage = 'closed', 1
     from generate_series(1, $1) n
     cross join lateral (select x.stage, x.stage in ('closed', 'voided', 'merged') as final
       from unnest(array['reported', 'filed', 'classified', 'notified', 'ordered', 'rectifying', 'rectifying',
         'rectifying', 'claimed', 'reviewing', 'passed', 'reportIn', 'closed', 'closed', 'voided', 'merged'])
         with ordinality x(stage, o) where o = 1 + n % 16) s
     cross join lateral (select date '2026-03-16' + 5 - n % 45 as due) d`,
    [HAZARDS],
  );
  // Of those that were claimed, every third claim came a day late.
  await world.source.query(
    `insert into rectification (case_id, kind, "position", "at", round, data)
     select case_id, 'claim', 0, (due_on - 1 + 2 * (substr(case_id, 2)::int % 3 / 2))::timestamp
         at time zone 'Asia/Shanghai' + interval '10 hours', 1, '{}'
     from hazard where stage in ('claimed', 'reviewing', 'passed', 'reportIn', 'closed')`,
  );
}

function board(identity: Identity): Promise<OverviewView> {
  const service = new OverviewService(
    new Overview(world.source),
    new LongestOverdue(ledger, new TaskReader(world.source)),
    new StageMedians(new StageStays(world.source)),
    { now: () => new Date(NOW) },
  );
  return service.read(identity);
}

/** How many hazards the ledger lists when somebody follows a figure's link. */
async function listed(filter: string, scope: Scope): Promise<number> {
  const query = plainToInstance(HazardQuery, Object.fromEntries(new URLSearchParams(filter)));
  const faults = validateSync(query, { whitelist: true, forbidNonWhitelisted: true });
  if (faults.length > 0) throw new Error(`the ledger does not understand ${filter}`);
  let count = 0;
  for await (const _row of ledger.stream(scope, filterOf(query, NOW))) count += 1;
  return count;
}

const figuresOf = ({ headline, rate, trend, funnel, today, ageing }: OverviewView): readonly FigureView[] => [
  ...[...headline, rate.numerator, rate.denominator, ...funnel, ...today, ...ageing],
  ...trend.flatMap(({ numerator, denominator }) => [numerator, denominator]),
];

beforeAll(async () => {
  world = await createWorld();
  ledger = new HazardLedger(world.source);
  await fill();
}, 60_000);
afterAll(() => world.close());

describe('the board', () => {
  it.each<{ who: string; identity: Identity; scope: Scope }>([
    { who: 'the committee office', identity: DIRECTOR, scope: { kind: 'district' } },
    { who: 'a subdistrict', identity: WANGCHENG, scope: { kind: 'units', subdistrict: ['unit-wangcheng'] } },
    { who: 'a department', identity: FURNITURE, scope: { kind: 'units', department: ['unit-industry'] } },
  ])(
    'counts for $who exactly what the ledger lists under the figure’s filter',
    async ({ identity, scope }) => {
      const view = await board(identity);
      const differing = [];
      for (const { key, value, filter } of figuresOf(view)) {
        const there = await listed(filter, scope);
        if (there !== value) differing.push({ key, value, there });
      }
      for (const line of [...view.bySubdistrict, ...view.byDepartment]) {
        const there = [await listed(line.openFilter, scope), await listed(line.overdueFilter, scope)];
        if (there.join() !== [line.open, line.overdue].join()) differing.push({ line, there });
      }
      expect(differing).toEqual([]);
    },
  );

  it('has something behind every figure of this test, so that nothing agrees by being empty', async () => {
    const view = await board(DIRECTOR);
    // Hazards of this test come due within some weeks: of the trend the last months have something.
    const empty = figuresOf({ ...view, trend: view.trend.slice(-2) }).filter((figure) => figure.value === 0);
    expect(empty.map((figure) => figure.key)).toEqual([]);
  });

  it('shows the rate of twelve months, of which the last is this month’s', async () => {
    const { trend, rate } = await board(DIRECTOR);
    expect(trend.map(({ month }) => month)).toHaveLength(12);
    expect(trend[0]?.month).toBe('2025-04');
    expect(trend[0]).not.toHaveProperty('percent');
    expect(trend.at(-1)).toMatchObject({ month: '2026-03', percent: rate.percent });
    expect(trend.at(-1)?.denominator.filter).toBe(rate.denominator.filter);
  });

  it('splits what is overdue into ages without losing one', async () => {
    const { headline, ageing } = await board(DIRECTOR);
    expect(ageing.reduce((sum, figure) => sum + figure.value, 0)).toBe(headline[0]?.value);
  });

  it('counts a hazard that is due today not as overdue', async () => {
    const [overdue] = await world.source.query<readonly { n: number }[]>(
      `select count(*)::int as n from hazard where stage = 'rectifying' and due_on < date '2026-03-16'`,
    );
    expect((await board(DIRECTOR)).headline[0]?.value).toBe(overdue?.n);
  });

  it('shows the longest overdue first', async () => {
    const { longest } = await board(DIRECTOR);
    const days = longest.map((line) => line.daysOverdue);
    expect(days).toHaveLength(10);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  it('says when its figures were counted', async () => {
    expect((await board(DIRECTOR)).asOf).toBe(NOW);
  });
});

describe('a hazard is rectified on time', () => {
  /** 24:00 in Shanghai of the due day of every hazard here, 2026-03-10. */
  const DUE_END = '2026-03-10T16:00:00.000Z';
  const LATE = '2026-03-10T16:00:00.001Z';
  const SCOPE: Scope = { kind: 'units', subdistrict: ['unit-on-time'] };

  interface Story {
    readonly id: string;
    readonly why: string;
    readonly stage: string;
    readonly reviewRound?: number;
    readonly closedAt?: string;
    /** Rounds with the instants of their claims. */
    readonly claims?: readonly (readonly [round: number, at: string])[];
    readonly dueOn?: string;
  }

  const JUST = '2026-03-10T15:59:59.999Z';
  const YES: readonly Story[] = [
    { id: 'y1', why: 'claimed in the last moment of the due day', stage: 'claimed', claims: [[1, JUST]] },
    { id: 'y2', why: 'in its review', stage: 'reviewing', reviewRound: 1, claims: [[1, JUST]] },
    {
      id: 'y3',
      why: 'closed late, claimed in time',
      stage: 'closed',
      reviewRound: 1,
      claims: [[1, JUST]],
      closedAt: LATE,
    },
    { id: 'y4', why: 'closed in time without a claim: fixed on site', stage: 'closed', closedAt: JUST },
    { id: 'y5', why: 'within an extension', stage: 'claimed', claims: [[1, LATE]], dueOn: '2026-03-11' },
    {
      id: 'y6',
      why: 'claimed again in time after a failed review',
      stage: 'claimed',
      reviewRound: 1,
      claims: [
        [1, OPENED],
        [2, JUST],
      ],
    },
  ];
  const NO: readonly Story[] = [
    { id: 'n1', why: 'nobody claimed', stage: 'rectifying' },
    { id: 'n2', why: 'claimed at 24:00', stage: 'claimed', claims: [[1, DUE_END]] },
    { id: 'n3', why: 'sent back by the review', stage: 'rectifying', reviewRound: 1, claims: [[1, JUST]] },
    {
      id: 'n4',
      why: 'sent back, then claimed late',
      stage: 'claimed',
      reviewRound: 1,
      claims: [
        [1, JUST],
        [2, LATE],
      ],
    },
    {
      id: 'n5',
      why: 'sent back, the next review began by itself',
      stage: 'reviewing',
      reviewRound: 2,
      claims: [[1, JUST]],
    },
    { id: 'n6', why: 'closed late without a claim', stage: 'closed', closedAt: LATE },
  ];

  beforeAll(async () => {
    for (const { id, stage, reviewRound, closedAt, claims, dueOn } of [...YES, ...NO]) {
      await world.source.query(
        `insert into hazard (case_id, description, place, category, industry, stage, "open", outcome, district_code,
           found_on, due_on, opened_at, closed_at, enterprise_id, enterprise_name, subdistrict_id, subdistrict_name,
           department_id, department_name, agency_id, agency_name, search, review_round, version)
         values ($1, '', '', '', '', $2, $3::timestamptz is null, case when $3::timestamptz is null then null else $2 end,
           '410303', '2026-01-05', $4, $5, $3, '', '', 'unit-on-time', '', '', '', '', '', '', $6, 1)`,
        [id, stage, closedAt ?? null, dueOn ?? '2026-03-10', OPENED, reviewRound ?? 0],
      );
      for (const [at, claim] of (claims ?? []).entries()) {
        await world.source.query(
          `insert into rectification (case_id, kind, "position", round, "at", data) values ($1, 'claim', $2, $3, $4, '{}')`,
          [id, at, ...claim],
        );
      }
    }
  });
  afterAll(async () => {
    await world.source.query(`delete from hazard where subdistrict_id = 'unit-on-time'`);
  });

  const found = async (onTime: boolean): Promise<readonly string[]> => {
    const { items } = await ledger.list(SCOPE, { at: NOW, onTime }, { limit: 50 });
    return items.map((row) => row.caseId);
  };

  it.each(YES)('$why', async ({ id }) => {
    expect(await found(true)).toContain(id);
    expect(await found(false)).not.toContain(id);
  });

  it.each(NO)('not when $why', async ({ id }) => {
    expect(await found(true)).not.toContain(id);
    expect(await found(false)).toContain(id);
  });

  it('and the board’s numerator is what the ledger lists under its link', async () => {
    const { rate } = await board(identityOf(aPost('subdistrictLeader', { unitId: 'unit-on-time' })));
    expect(rate).toMatchObject({ title: '本月按期整改率', percent: 50 });
    expect([rate.numerator.value, rate.denominator.value]).toEqual([6, 12]);
    expect(await listed(rate.numerator.filter, SCOPE)).toBe(6);
  });
});

describe('where hazards came from', () => {
  it('is one condition: an inspection, an imported ledger, or history', async () => {
    await world.source.query(
      `update hazard set origin_import_id = 'i1' where substr(case_id, 2)::int % 5 = 0 and subdistrict_id <> 'unit-on-time'`,
    );
    const district: Scope = { kind: 'district' };
    const lines = await new Overview(world.source).by(district, { at: NOW }, 'source');
    expect(lines.map((line) => line.id).toSorted()).toEqual(['history', 'import', 'report']);
    for (const { id, counts } of lines) expect(await listed(`source=${id}`, district)).toBe(counts.all);
    expect(await listed('source=import,history', district)).toBe(
      (await listed('source=import', district)) + (await listed('source=history', district)),
    );
    expect(await listed('source=history', district)).toBe(await listed('history=true', district));
  });
});

describe('how long hazards stay in a stretch of the way', () => {
  const stage = (caseId: string, moves: readonly (readonly [stage: string, at: string])[]) =>
    recorder(world.source)(
      firstBatch(caseId, {
        events: moves.map(([name, at]) => ({ kind: 'stage' as const, at, name })),
        tasks: [],
        resolve: [],
        commands: [],
      }),
    );

  it('is the median of the stays that have ended, within the reader’s scope', async () => {
    const day = (n: number): string => `2026-03-${String(n).padStart(2, '0')}T00:00:00.000Z`;
    await stage('s1', [
      ['reported', day(1)],
      ['notified', day(2)],
      ['rectifying', day(4)],
    ]);
    await stage('s2', [
      ['reported', day(1)],
      ['filed', day(3)],
      ['notified', day(4)],
    ]);
    const stays = new StageStays(world.source);
    const of = (scope: Scope) => stays.medians(scope, day(1), STRETCHES);
    expect(await of({ kind: 'district' })).toEqual({ found: 2, ordered: 2 });
    expect(await of({ kind: 'units', subdistrict: ['unit-wangcheng'] })).toEqual({ found: 2, ordered: 2 });
    expect(await of({ kind: 'units', subdistrict: ['unit-jinguyuan'] })).toEqual({});
    expect(await of({ kind: 'units', agency: ['unit-agency'] })).toEqual({ found: 2, ordered: 2 });
    expect(await of({ kind: 'finder', personId: 'nobody' })).toEqual({});
    expect(await of({ kind: 'none' })).toEqual({});
  });
});
