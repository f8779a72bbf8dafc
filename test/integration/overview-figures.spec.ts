import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { HazardLedger, Overview, type Scope, StageStays, TaskReader } from '#persistence';
import { HazardQuery } from '../../apps/api/src/features/hazards/dto/hazard-query.dto';
import { filterOf } from '../../apps/api/src/features/hazards/hazard-filter';
import { STRETCHES } from '../../apps/api/src/features/overview/board-filter';
import type { FigureView, OverviewView } from '../../apps/api/src/features/overview/dto/overview.view';
import { LongestOverdue } from '../../apps/api/src/features/overview/longest-overdue';
import { OverviewService } from '../../apps/api/src/features/overview/overview.service';
import { aPost } from '../../apps/api/src/http/ports.fixture';
import type { Identity } from '../../apps/api/src/http/request';
import { createWorld, firstBatch, recorder, type World } from './persistence-world';

/** Monday, 2026-03-16, 10:00 in Shanghai. */
const NOW = '2026-03-16T02:00:00.000Z';
const HAZARDS = 420;

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
}

function board(identity: Identity): Promise<OverviewView> {
  const service = new OverviewService(
    new Overview(world.source),
    new LongestOverdue(ledger, new TaskReader(world.source)),
    new StageStays(world.source),
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

const figuresOf = ({ headline, rate, funnel, today, ageing }: OverviewView): readonly FigureView[] => [
  ...[...headline, rate.numerator, rate.denominator, ...funnel, ...today, ...ageing],
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
    const empty = figuresOf(await board(DIRECTOR)).filter((figure) => figure.value === 0);
    expect(empty.map((figure) => figure.key)).toEqual([]);
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
