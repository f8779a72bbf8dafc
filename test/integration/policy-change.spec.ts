import { PublishChangeHandler, RetimeChangeHandler } from '#activities';
import type { Batch } from '#domain/case';
import { addDays } from '#domain/deadline';
import { beforeOf, type ChangeContent, type PolicyChangeFacts, rowsOn } from '#domain/policy-change';
import { termOf } from '#domain/policy';
import {
  CalendarStore,
  Checklists,
  HazardCatalogue,
  Outbox,
  PolicyStore,
  RuleChanges,
  RuleDrafts,
  RulePublisher,
  TimedTasks,
} from '#persistence';
import { yearRows } from '#platform';
import {
  actor,
  createWorld,
  firstBatch,
  personOf,
  POLICY_SET,
  recorder,
  subdistrictSeat,
  task,
  type World,
} from './persistence-world';

const AT = '2026-03-06T02:00:00.000Z';
const OFFICE = 'unit-committee-office';
const clerk = actor(OFFICE, 'committeeClerk');

let world: World;
let record: (batch: Batch) => Promise<unknown>;
let policies: PolicyStore;
let outbox: Outbox;
let publish: PublishChangeHandler;
let retime: RetimeChangeHandler;

beforeAll(async () => {
  world = await createWorld();
  record = recorder(world.source);
  policies = new PolicyStore(world.source);
  outbox = new Outbox(world.source);
  const publisher = new RulePublisher(world.source);
  publish = new PublishChangeHandler(publisher, new TimedTasks(world.source), outbox);
  retime = new RetimeChangeHandler(publisher, outbox);
}, 60_000);
afterAll(() => world.close());

/** What waits under a topic, taken so that it waits no more. */
async function taken(topic: string) {
  const now = new Date().toISOString();
  const messages = await outbox.claim(topic, 100, now, new Date(Date.now() + 600_000).toISOString());
  return messages;
}

/** A change that its case has approved, with its draft. */
async function approved(
  caseId: string,
  content: ChangeContent,
  effectOn: string,
  keys: readonly string[] = [],
): Promise<void> {
  const draft = await new RuleDrafts(world.source).keep({
    ...{ id: `draft-${caseId}`, caseId, content, createdBy: clerk.personId, createdAt: AT },
  });
  const facts: PolicyChangeFacts = {
    ...{
      kind: content.kind,
      title: `变更 ${caseId}`,
      reason: '人手不足',
      documentNo: '区安委〔2026〕9号',
      effectOn,
    },
    ...{ draft, round: 1, drafter: clerk.personId, draftedAs: 'committeeClerk' },
    units: { committeeOffice: OFFICE, government: 'unit-government' },
    approval: { by: personOf(OFFICE, 'committeeDirector'), at: AT, retime: keys },
  };
  const first = firstBatch(caseId, {}, []);
  await record({
    ...first,
    ...{ process: 'policyChange', facts, stage: 'approved', commands: [] },
    events: [
      { kind: 'started', at: AT, actor: clerk },
      { kind: 'stage', at: AT, name: 'approved' },
    ],
    start: { openedBy: clerk, openedAt: AT },
  });
  for (const message of await taken('publishRuleChange')) await publish.handle(message);
}

async function ack(days: number): Promise<ChangeContent> {
  const present = rowsOn(await policies.values(POLICY_SET), '2026-03-06').get('filing.ack');
  if (present === undefined) throw new Error('the world has no filing.ack');
  return {
    kind: 'policy',
    rows: [
      {
        key: 'filing.ack',
        value: days,
        unit: 'WD',
        source: '区安委〔2026〕9号',
        mark: 'D',
        reason: '人手',
        before: beforeOf(present),
      },
    ],
  };
}

const ackOn = async (day: string): Promise<number> => {
  const policy = await policies.effectiveOn(day);
  return policy === undefined ? 0 : termOf(policy, 'filing.ack').amount;
};

describe('a change of policy that was approved', () => {
  it('is a new version from its day on, and its case hears of it once', async () => {
    await approved('change-1', await ack(3), '2026-04-01');
    expect([await ackOn('2026-03-31'), await ackOn('2026-04-01')]).toEqual([1, 3]);
    expect((await policies.effectiveOn('2026-04-01'))?.setId).toBe('policy-2026-04-01-001');
    const told = await taken('actOnCase');
    expect(told.map(({ payload }) => payload)).toEqual([
      {
        process: 'policyChange',
        caseId: 'change-1',
        act: 'published',
        form: { version: 'policy-2026-04-01-001' },
      },
    ]);
    const [row] = (await new RuleChanges(world.source).list({ kind: 'policy' }, { limit: 10 })).items;
    expect(row).toMatchObject({
      ...{ caseId: 'change-1', number: 'XG-2026-GZ-000001', drafterName: '周经办', approverName: '郑主任' },
      writtenVersion: 'policy-2026-04-01-001',
    });
  });

  it('is written once, however often the message comes', async () => {
    const message = {
      ...{ id: '0', key: 'change-1', topic: 'publishRuleChange', attempts: 2 },
      payload: { caseId: 'change-1' },
    };
    await publish.handle(message);
    expect((await policies.sets()).map(({ id }) => id)).toEqual(['policy-2026-04-01-001', POLICY_SET]);
    expect(await taken('actOnCase')).toEqual([]);
  });

  it('that begins before a version already known is taken over by that one, where it does not change the same row', async () => {
    const other: ChangeContent = {
      kind: 'policy',
      rows: [
        {
          ...{
            key: 'meeting.day',
            value: 12,
            unit: 'dayOfMonth',
            source: '区安委〔2026〕8号',
            mark: 'D',
            reason: '调整',
          },
          before: { value: 10, unit: 'dayOfMonth', source: '意见五（二）', mark: 'D' },
        },
      ],
    };
    await approved('change-2', other, '2026-03-20');
    await approved('change-3', await ack(5), '2026-03-25');
    expect([await ackOn('2026-03-24'), await ackOn('2026-03-25'), await ackOn('2026-04-02')]).toEqual([
      1, 5, 3,
    ]);
    expect((await policies.effectiveOn('2026-04-02'))?.values['meeting.day']).toBe(12);
    expect((await policies.effectiveOn('2026-03-19'))?.values['meeting.day']).toBe(10);
  });

  it('leaves cases that are open on the version they began with', async () => {
    await record(firstBatch('case-pinned'));
    await approved('change-4', await ack(7), '2026-05-01');
    const pinned = await policies.pinnedTo('case-pinned');
    expect(pinned && termOf(pinned, 'filing.ack').amount).toBe(1);
  });
});

describe('open cases that were ordered to follow a changed term', () => {
  it('follow it from its day on, that term alone, and resolve their clocks again', async () => {
    await record(firstBatch('case-followed'));
    await approved('change-5', await ack(9), '2026-06-01', ['filing.ack']);
    await taken('recomputeClocks');
    const before = await policies.pinnedTo('case-followed');
    expect(before && termOf(before, 'filing.ack').amount).toBe(1);
    await retime.handle({
      ...{
        id: '0',
        key: 'change-5',
        topic: 'retimeRuleChange',
        attempts: 1,
        payload: { caseId: 'change-5' },
      },
    });
    const after = await policies.pinnedTo('case-followed');
    expect(after && termOf(after, 'filing.ack').amount).toBe(9);
    expect(after?.sources?.['filing.ack']).toBe('区安委〔2026〕9号');
    expect(after?.values['rectify.general.default']).toEqual({ amount: 15, unit: 'ND' });
    const asked = (await taken('recomputeClocks')).map(({ payload }) => payload['caseId']);
    expect(asked).toContain('case-followed');
  });

  it('are found beforehand by the term or ladder that times them', async () => {
    const found = await new TimedTasks(world.source).under(['ladder.filing']);
    expect(found.find(({ caseId }) => caseId === 'case-followed')).toMatchObject({
      ...{ process: 'hazard', node: 'acknowledge', termKey: 'filing.ack', policySetId: POLICY_SET },
      clock: { term: 'filing.ack', ladder: 'ladder.filing' },
    });
    expect(await new TimedTasks(world.source).under(['review.limit'])).toEqual([]);
  });
});

describe('a calendar that was approved', () => {
  it('replaces the days of its year and has open cases over them resolve their clocks again', async () => {
    const calendars = new CalendarStore(world.source);
    await calendars.put(yearRows(2027));
    const clock = { term: 'filing.ack', ladder: 'ladder.filing', startAt: '2027-02-04T02:00:00.000Z' };
    await record(firstBatch('case-2027', {}, [task('acknowledge', subdistrictSeat, { clock })]));
    await taken('recomputeClocks');
    const days = Array.from({ length: 8 }, (_, n) => ({
      ...{ day: addDays('2027-02-05', n), kind: 'off' as const, name: '春节' },
    }));
    await approved(
      'change-6',
      { kind: 'calendar', notice: { year: 2027, status: 'arranged', days } },
      '2026-11-25',
    );
    expect((await calendars.calendar()).statusOf(2027)).toBe('arranged');
    expect((await calendars.calendar()).isWorking('2027-02-11')).toBe(false);
    expect((await taken('recomputeClocks')).map(({ payload }) => payload)).toEqual([
      { caseId: 'case-2027', process: 'hazard' },
    ]);
  });
});

describe('a rule book that was changed', () => {
  it('has new versions from the day of effect, and a row taken out is in it no more', async () => {
    const catalogue = new HazardCatalogue(world.source);
    const entry = {
      ...{ code: 'WH-90', industry: '危化', field: '监测', category: '危化储存', hazard: '新增', days: 7 },
      ...{ level: 'general' as const, basis: [{ text: '安全生产法36', mark: 'V' as const }] },
    };
    await approved(
      'change-7',
      { kind: 'catalogue', entries: [{ op: 'put', entry, basedOn: 0 }] },
      '2026-04-01',
    );
    expect(await catalogue.list('2026-03-31')).toEqual([]);
    expect(await catalogue.list('2026-04-01')).toMatchObject([{ code: 'WH-90', version: 1, days: 7 }]);
    await approved(
      'change-8',
      { kind: 'catalogue', entries: [{ op: 'retire', entry, basedOn: 1 }] },
      '2026-05-01',
    );
    expect(await catalogue.list('2026-05-01')).toEqual([]);
    expect((await catalogue.versions('WH-90')).map(({ version, retired }) => [version, retired])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('has a new version of a sheet', async () => {
    const sheet = { id: 'CL-XX', title: '检查表', industries: ['危化'], items: [] };
    await approved(
      'change-9',
      { kind: 'checklist', sheets: [{ op: 'put', sheet, basedOn: 0 }] },
      '2026-04-01',
    );
    expect(await new Checklists(world.source).list('2026-04-01', '危化')).toMatchObject([
      { id: 'CL-XX', version: 1 },
    ]);
  });
});

describe('a draft', () => {
  it('is never changed once it is written', async () => {
    await expect(world.source.query(`update rule_draft set rows = 9`)).rejects.toThrow('append-only');
  });
});
