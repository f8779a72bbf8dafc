import { randomUUID } from 'node:crypto';
import type { Role } from '#domain/authority';
import type { Batch } from '#domain/case';
import { Directory, Inbox, type InboxFilter, type InboxOf, SavedViews } from '#persistence';
import {
  actor,
  createWorld,
  firstBatch,
  hazardFacts,
  personOf,
  recorder,
  SECOND_AT,
  subdistrictSeat,
  task,
  type World,
} from './persistence-world';

/** Monday 2026-03-09, 11:00 in Shanghai; three working days on is Thursday the 12th. */
const AT = SECOND_AT;
const DAYS = { today: '2026-03-09', soonUpTo: '2026-03-12' };

let world: World;
let inbox: Inbox;
let me: InboxOf;
const ids = new Map<string, string>();

/** A receipt due one working day after the clock starts, on a day (10:00 in Shanghai). */
const opens = (day: string, over: Partial<Batch> = {}, node = 'acknowledge.subdistrict'): Batch => {
  const at = `${day}T02:00:00.000Z`;
  const clock = { term: 'filing.ack', ladder: 'ladder.filing', startAt: at };
  return firstBatch(randomUUID(), over, [task(node, subdistrictSeat, { openedAt: at, clock })]);
};

const facts = (description: string, level: 'general' | 'major') => ({
  facts: hazardFacts({ description, level }),
});

beforeAll(async () => {
  world = await createWorld();
  inbox = new Inbox(world.source);
  const record = recorder(world.source);
  const personId = personOf('unit-wangcheng', 'subdistrictOfficer' satisfies Role);
  const held = await new Directory(world.source).actorsFor(personId, DAYS.today);
  me = { personId, actors: held.map((one) => one.actor) };
  const add = async (name: string, batch: Batch): Promise<void> => {
    ids.set(batch.caseId, name);
    await record(batch);
  };
  await add('past', opens('2026-03-04', facts('卸油口静电接地失效', 'major')));
  await add('today', opens('2026-03-06', facts('配电箱无接地', 'general')));
  await add('wednesday', opens('2026-03-10', facts('灭火器ＡＢＣ过期', 'general')));
  await add('friday', opens('2026-03-12', facts('配电箱门损坏', 'general'), 'reclassify'));
  const stopped = opens('2026-03-03', facts('暂停的', 'general'));
  await add('stopped', { ...stopped, tasks: stopped.tasks.map((one) => ({ ...one, status: 'suspended' })) });
}, 60_000);
afterAll(() => world.close());

const names = (items: readonly { readonly caseId: string }[]): string[] =>
  items.map(({ caseId }) => ids.get(caseId) ?? caseId).sort();

const todo = async (filter: Omit<InboxFilter, 'at'>, limit = 50) =>
  names((await inbox.todo(me, { limit }, { at: AT, ...filter })).items);

describe('a filter of the inbox', () => {
  it.each<{ why: string; filter: Omit<InboxFilter, 'at'>; shown: string[] }>([
    {
      why: 'nothing asked: everything open',
      filter: {},
      shown: ['friday', 'past', 'stopped', 'today', 'wednesday'],
    },
    { why: '逾期: past its instant, a stopped clock never', filter: { due: 'overdue' }, shown: ['past'] },
    { why: '今日到期: today and not overdue', filter: { due: { upTo: DAYS.today } }, shown: ['today'] },
    {
      why: '三日内: up to the last day, today with it',
      filter: { due: { upTo: DAYS.soonUpTo } },
      shown: ['today', 'wednesday'],
    },
    { why: 'a level', filter: { level: 'major' }, shown: ['past'] },
    { why: 'a node by its family', filter: { node: 'acknowledge', due: 'overdue' }, shown: ['past'] },
    { why: 'a node by its own name', filter: { node: 'reclassify' }, shown: ['friday'] },
    { why: 'words, every one of them', filter: { text: '王城加油站 配电箱' }, shown: ['friday', 'today'] },
    { why: 'words in full width as in half', filter: { text: 'abc' }, shown: ['wednesday'] },
    { why: 'a percent sign as itself', filter: { text: '%' }, shown: [] },
  ])('shows $why', async ({ filter, shown }) => {
    expect(await todo(filter)).toEqual(shown);
  });

  it('fills a page, and pages to every match once, however few there are among many', async () => {
    const filter = { at: AT, text: '配电箱' };
    const first = await inbox.todo(me, { limit: 1 }, filter);
    expect(first.items).toHaveLength(1);
    if (first.next === undefined) throw new Error('there is a second match');
    const second = await inbox.todo(me, { limit: 1, after: first.next }, filter);
    expect(names([...first.items, ...second.items])).toEqual(['friday', 'today']);
    expect(second.next).toBeUndefined();
  });

  it('counts what it lists, view by view', async () => {
    const counts = await inbox.counts(me, DAYS, { at: AT });
    expect(counts).toMatchObject({
      todo: { value: 5 },
      overdue: { value: 1 },
      today: { value: 1 },
      soon: { value: 2 },
      done: { value: 0 },
    });
    const narrowed = await inbox.counts(me, DAYS, { at: AT, text: '配电箱' });
    expect(narrowed).toMatchObject({
      todo: { value: 2 },
      overdue: { value: 0 },
      today: { value: 1 },
      soon: { value: 1 },
    });
  });

  it('of 我发起 asks for an open task of the case', async () => {
    const { personId } = actor('unit-agency', 'agencyAdmin');
    const agency: InboxOf = { personId, actors: [] };
    const started = async (filter: Omit<InboxFilter, 'at'>) =>
      names((await inbox.started(agency, { limit: 50 }, { at: AT, ...filter })).items);
    expect(await started({ due: 'overdue' })).toEqual(['past']);
    expect(await started({ node: 'reclassify', text: '损坏' })).toEqual(['friday']);
    expect((await inbox.counts(agency, DAYS, { at: AT, level: 'major' })).started).toEqual({
      value: 1,
      more: false,
    });
  });

  it('of 已办 asks for the node of the act', async () => {
    expect((await inbox.done(me, { limit: 5 }, { at: AT, node: 'classify', due: 'overdue' })).items).toEqual(
      [],
    );
    expect((await inbox.copies(me, { limit: 5 }, { at: AT, node: 'classify' })).items).toEqual([]);
  });
});

describe('a saved view', () => {
  const aView = { list: 'inbox', name: '逾期', search: 'view=overdue', unitId: null, personName: '张三' };

  it('is its owner’s, or the unit’s it is shared with, and takes a new filter under the same name', async () => {
    const views = new SavedViews(world.source);
    const id = await views.keep({ ...aView, personId: 'p1' }, AT);
    await views.keep({ ...aView, personId: 'p2', name: '共享', unitId: 'unit-wangcheng' }, AT);
    expect(await views.keep({ ...aView, personId: 'p1', search: 'view=soon' }, AT)).toBe(id);
    const seen = async (person: string, units: string[]) =>
      (await views.of(person, units, 'inbox')).map(({ name, search }) => `${name} ${search}`);
    expect(await seen('p1', ['unit-wangcheng'])).toEqual(['逾期 view=soon', '共享 view=overdue']);
    expect(await seen('p1', [])).toEqual(['逾期 view=soon']);
    expect(await seen('p3', ['unit-jinguyuan'])).toEqual([]);
    expect(await views.of('p1', ['unit-wangcheng'], 'hazards')).toEqual([]);
    expect(await views.remove('p3', id)).toBe(false);
    expect(await views.remove('p1', id)).toBe(true);
    expect(await views.count('p1')).toBe(0);
  });
});
