import { dayOf, soonUpTo } from '#domain/deadline';
import {
  CalendarStore,
  demoPersonas,
  Directory,
  HazardLedger,
  Inbox,
  type InboxOf,
  type Keyset,
  migrate,
  openDataSource,
  Overview,
  type Scope,
  seedDistrict,
  seedLarge,
  StageStays,
  TaskReader,
} from '#persistence';
import { systemClock } from '#platform';
import { LongestOverdue } from '../../apps/api/src/features/overview/longest-overdue';
import { StageMedians } from '../../apps/api/src/features/overview/stage-medians';
import { OverviewService } from '../../apps/api/src/features/overview/overview.service';
import type { Identity } from '../../apps/api/src/http/request';
import { createDatabase } from '../support/postgres';
import { quantile } from './figures';

const HAZARDS = 100_000;
const TIMES = 30;
/** What a list may take on the server. */
const BUDGET_MS = 300;
const DEEP_PAGES = 150;
const PAGE = 50;
const DISTRICT: Scope = { kind: 'district' };

type Question = readonly [title: string, ask: () => Promise<unknown>];
type Source = Awaited<ReturnType<typeof openDataSource>>;

async function inboxOf(source: Source, role: string, today: string): Promise<InboxOf> {
  const persona = demoPersonas().find((one) => one.role === role);
  if (persona === undefined) throw new Error(`the demo district has no ${role}`);
  const held = await new Directory(source).actorsFor(persona.personId, today);
  return { personId: persona.personId, actors: held.map(({ actor }) => actor) };
}

const asLeader: Identity = {
  ...{ sessionHash: 's', accountId: 'a', personId: 'p', personName: '主任', login: 'z' },
  ...{ mustChangePassword: false, csrfToken: 't', namesLostPost: false },
  posts: [
    {
      actor: {
        ...{ personId: 'p', postId: 'post', unitId: 'unit-committee-office' },
        ...{ role: 'committeeDirector', via: 'direct' },
      },
      ...{ postTitle: '主任', unitName: '区安委办' },
    },
  ],
};

/** A board counted anew every time: its clock goes on further than the service keeps one. */
function boardOf(source: Source): () => Promise<unknown> {
  const longest = new LongestOverdue(new HazardLedger(source), new TaskReader(source));
  let now = systemClock.now().getTime();
  const clock = { now: () => new Date((now += 10_000)) };
  const medians = new StageMedians(new StageStays(source));
  const service = new OverviewService(new Overview(source), longest, medians, clock);
  return () => service.read(asLeader);
}

async function questions(source: Source): Promise<readonly Question[]> {
  const at = systemClock.now().toISOString();
  const today = dayOf(at);
  const [inbox, ledger, overview] = [new Inbox(source), new HazardLedger(source), new Overview(source)];
  const clerk = await inboxOf(source, 'committeeClerk', today);
  const officer = await inboxOf(source, 'subdistrictOfficer', today);
  const unit = officer.actors[0]?.unitId ?? '';
  const days = { today, soonUpTo: soonUpTo(today, await new CalendarStore(source).calendar()) };
  const page = { limit: PAGE };
  const list = (filter: object, after?: Keyset) =>
    Promise.all([
      ledger.list(DISTRICT, { at, ...filter }, { ...page, ...(after ? { after } : {}) }),
      ledger.count(DISTRICT, { at, ...filter }),
    ]);
  const deep = await placeAfter(ledger, at, DEEP_PAGES);
  return [
    ['待办首页（安委办经办人）', () => inbox.todo(clerk, page, { at })],
    ['待办首页（办事处）', () => inbox.todo(officer, page, { at })],
    ['待办：逾期并检索两字', () => inbox.todo(clerk, page, { at, due: 'overdue', text: '燃气' })],
    ['待办：已办首页', () => inbox.done(clerk, page, { at })],
    ['待办：已办并检索两字', () => inbox.done(clerk, page, { at, text: '燃气' })],
    ['待办：我发起首页', () => inbox.started(clerk, page, { at })],
    ['待办：各视图件数', () => inbox.counts(clerk, days, { at })],
    ['台账首页', () => list({})],
    ['台账：一个办事处', () => list({ subdistricts: [unit] })],
    ['台账：逾期', () => list({ overdue: true })],
    ['台账：重大未销号', () => list({ open: true, levels: ['major', 'listed'] })],
    ['台账：已销号、一个行业', () => list({ outcomes: ['closed'], industries: ['危化'] })],
    ['台账：检索两字', () => list({ text: '燃气' })],
    ['台账：检索罕见的词', () => list({ text: '示例第 1001 号' })],
    ['台账：检索单字', () => list({ text: '梯' })],
    ['台账：一个办事处检索两字', () => list({ subdistricts: [unit], text: '燃气' })],
    [`台账：第 ${DEEP_PAGES} 页之后`, () => list({}, deep)],
    ['台账：按到期排序', () => ledger.list(DISTRICT, { at, open: true }, page, 'due')],
    ['台账：按到期排序，全部', () => ledger.list(DISTRICT, { at }, page, 'due')],
    ['台账：各条件取值统计（一项）', () => overview.by(DISTRICT, { at }, 'subdistrict')],
    ['台账：各条件取值统计（七项）', () => facets(overview, at, DISTRICT)],
    ['台账：一个办事处的取值统计', () => facets(overview, at, { kind: 'units', subdistrict: [unit] })],
    ['大屏', boardOf(source)],
    [
      '大屏：各段停留天数（后台每 10 分钟一次）',
      () => new StageMedians(new StageStays(source)).read(DISTRICT, at),
    ],
  ];
}

const AXES = ['subdistrict', 'department', 'agency', 'industry', 'level', 'stage', 'source'] as const;

const facets = (overview: Overview, at: string, scope: Scope): Promise<unknown> =>
  overview.facets(scope, { at }, AXES);

async function placeAfter(ledger: HazardLedger, at: string, pages: number): Promise<Keyset | undefined> {
  let after: Keyset | undefined;
  for (let turn = 0; turn < pages; turn += 1) {
    const { next } = await ledger.list(DISTRICT, { at }, { limit: PAGE, ...(after ? { after } : {}) });
    after = next;
  }
  return after;
}

async function measure([title, ask]: Question): Promise<{ title: string; p50: number; p95: number }> {
  await ask();
  const samples: number[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    const begun = performance.now();
    await ask();
    samples.push(performance.now() - begun);
  }
  return { title, p50: quantile(samples, 0.5), p95: quantile(samples, 0.95) };
}

/** Lays a large ledger into a fresh database, or takes the one DATABASE_URL names as it is, and asks the lists. */
async function main(): Promise<void> {
  const given = process.env['DATABASE_URL'];
  const fresh = given === undefined ? await createDatabase() : undefined;
  const url = given ?? fresh?.url ?? '';
  try {
    if (fresh !== undefined) await fill(url);
    const source = await openDataSource(url, { poolSize: 8, applicationName: 'bench' });
    try {
      const found = [];
      for (const question of await questions(source)) {
        const line = await measure(question);
        found.push(line);
        const sign = line.p95 < BUDGET_MS ? '✓' : '✗';
        process.stdout.write(`${sign} p50 ${msOf(line.p50)}  p95 ${msOf(line.p95)}  ${line.title}\n`);
      }
      process.stdout.write(`${JSON.stringify({ bench: 'ledger', budgetMs: BUDGET_MS, found })}\n`);
    } finally {
      await source.destroy();
    }
  } finally {
    await fresh?.drop();
  }
}

async function fill(url: string): Promise<void> {
  const begun = performance.now();
  await migrate(url);
  await seedDistrict(url, { demo: true, hashPassword: () => Promise.resolve('none') });
  const hazards = Number(process.env['BENCH_HAZARDS'] ?? HAZARDS);
  await seedLarge(url, { hazards });
  const seconds = ((performance.now() - begun) / 1_000).toFixed(0);
  process.stdout.write(`已写入 ${hazards} 条隐患，用时 ${seconds} 秒；每项 ${TIMES} 次，单位毫秒\n`);
}

const msOf = (value: number): string => value.toFixed(1).padStart(7);

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
