import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import {
  HazardLedger,
  migrate,
  openDataSource,
  Overview,
  seedDistrict,
  seedLarge,
  SupervisionDesk,
} from '#persistence';
import { HazardQuery } from '../../apps/api/src/features/hazards/dto/hazard-query.dto';
import { filterOf as ledgerFilterOf } from '../../apps/api/src/features/hazards/hazard-filter';
import {
  SupervisionListQuery,
  type SupervisionFiguresView,
} from '../../apps/api/src/features/supervision/dto/supervision.dto';
import { SupervisionService } from '../../apps/api/src/features/supervision/supervision.service';
import { aPost } from '../../apps/api/src/http/ports.fixture';
import type { Identity } from '../../apps/api/src/http/request';
import { createDatabase, type TestDatabase } from '../support/postgres';

const NOW = new Date('2026-11-25T02:00:00.000Z');
const at = NOW.toISOString();
const DIRECTOR: Identity = {
  ...{ sessionHash: 's', accountId: 'a', personId: 'p', personName: '主任', login: 'z' },
  ...{ mustChangePassword: false, csrfToken: 't', namesLostPost: false },
  posts: [aPost('committeeDirector', { unitId: 'unit-committee-office' })],
};

let database: TestDatabase;
let source: Awaited<ReturnType<typeof openDataSource>>;
let service: SupervisionService;

beforeAll(async () => {
  database = await createDatabase();
  await migrate(database.url);
  await seedDistrict(database.url, { demo: true, now: NOW, hashPassword: () => Promise.resolve('none') });
  await seedLarge(database.url, { hazards: 3_000, now: NOW });
  source = await openDataSource(database.url);
  service = new SupervisionService(new SupervisionDesk(source), new Overview(source), { now: () => NOW });
}, 120_000);
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const queryIn = (filter: string): SupervisionListQuery => {
  const query = plainToInstance(SupervisionListQuery, {
    limit: 7,
    ...Object.fromEntries(new URLSearchParams(filter)),
  });
  const faults = validateSync(query, { whitelist: true, forbidNonWhitelisted: true });
  if (faults.length > 0) throw new Error(`the desk does not understand ${filter}`);
  return query;
};

/** Ids that the desk lists under an address, page by page. */
async function listed(filter: string): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await service.list(DIRECTOR, { ...queryIn(filter), ...(cursor ? { cursor } : {}) });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== undefined);
  return ids;
}

const figuresOf = ({ units, persons, steps, levels, processes }: SupervisionFiguresView) =>
  Object.entries({ units, persons, steps, levels, processes }).flatMap(([of, some]) =>
    some.map((figure) => ({ of, ...figure })),
  );

describe('the supervision desk', () => {
  it('lists what is late, longest first, each once', async () => {
    const ids = await listed('');
    expect(new Set(ids).size).toBe(ids.length);
    const [count] = await source.query<readonly { n: number }[]>(
      `select count(*)::int as n from task where status in ('ready', 'reserved') and due_at <= $1`,
      [at],
    );
    expect(ids).toHaveLength(count?.n ?? 0);
    const { items, count: told } = await service.list(DIRECTOR, queryIn(''));
    expect(told).toBe(ids.length);
    const days = items.map(({ daysOverdue }) => daysOverdue);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(days.at(-1)).toBeGreaterThan(0);
  });

  it.each(['', 'level=general', 'step=agendaItem', 'person=none'])(
    'counts under “%s” exactly what the figure’s own link lists',
    async (filter) => {
      const view = await service.figures(DIRECTOR, queryIn(filter));
      const figures = figuresOf(view);
      expect(figures.length).toBeGreaterThan(3);
      for (const { of, id, tasks, filter: link } of figures) {
        expect({ of, id, tasks: (await listed(link)).length }).toEqual({ of, id, tasks });
      }
      expect(view.units.reduce((sum, { tasks }) => sum + tasks, 0)).toBe(view.total);
    },
  );

  it('counts the overdue hazards of a unit exactly as the ledger lists them', async () => {
    const { units } = await service.figures(DIRECTOR, queryIn(''));
    const ledger = new HazardLedger(source);
    const counted = units.flatMap(({ hazards }) => (hazards === undefined ? [] : [hazards]));
    expect(counted.some(({ value }) => value > 0)).toBe(true);
    for (const { value, filter } of counted) {
      const query = plainToInstance(HazardQuery, Object.fromEntries(new URLSearchParams(filter)));
      const page = await ledger.list({ kind: 'district' }, ledgerFilterOf(query, at), { limit: 1_000 });
      expect({ filter, value }).toEqual({ filter, value: page.items.length });
    }
  });

  it('tells the step the ladder has reached and the next one with its instant', async () => {
    const { items } = await service.list(DIRECTOR, {
      ...queryIn('step=remind,overdue,chooseMeasure'),
      limit: 100,
    });
    expect(items.length).toBeGreaterThan(0);
    for (const { lastStep, nextStep } of items) {
      expect(['提醒', '标记逾期', '须选择执法或延期']).toContain(lastStep?.title);
      if (nextStep !== undefined) expect(nextStep.at > at).toBe(true);
    }
  });

  it('knows what was done by hand about a matter, and about that matter alone', async () => {
    const { items } = await service.list(DIRECTOR, queryIn('process=hazard'));
    const [one, other] = items;
    if (one === undefined || other === undefined) throw new Error('two late matters');
    await source.query(
      `insert into rectification (case_id, kind, "position", "at", data)
       values ($1, 'oversight', 0, $2, $3), ($1, 'oversight', 1, $2, $4)`,
      [
        one.caseId,
        at,
        JSON.stringify({ kind: 'issueSupervisionLetter', taskId: one.taskId, at }),
        JSON.stringify({ kind: 'holdInterview', taskId: 'another.1', at }),
      ],
    );
    const page = await service.list(DIRECTOR, queryIn('process=hazard'));
    expect(page.items.find(({ id }) => id === one.id)).toMatchObject({
      byHand: 1,
      byHandLast: { title: '发督办函', at },
    });
    expect(page.items.find(({ id }) => id === other.id)).toMatchObject({ byHand: 0 });
  });

  it('shows a unit its own matters only', async () => {
    const [line] = (await service.figures(DIRECTOR, queryIn(''))).units.filter(
      ({ hazards }) => hazards !== undefined,
    );
    const desk = new SupervisionDesk(source);
    expect(await desk.count({ kind: 'none' }, { at })).toBe(0);
    expect(await desk.count({ kind: 'finder', personId: 'p' }, { at })).toBe(0);
    expect(await desk.count({ kind: 'units', enterprise: [line?.id ?? ''] }, { at })).toBeLessThan(
      await desk.count({ kind: 'district' }, { at }),
    );
  });
});
