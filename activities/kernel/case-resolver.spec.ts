import type { Batch } from '#domain/case';
import { calendarFrom } from '#domain/deadline';
import type { PolicySnapshot } from '#domain/policy';
import type { CalendarStore, PolicyStore } from '#persistence';
import { yearRows } from '#platform';
import { activityNameOf } from '../activity.decorator';
import { CaseResolver } from './case-resolver';
import { RecordActivitiesHost } from './record.activities';

const AT = '2026-03-06T02:00:00.000Z';
const policy: PolicySnapshot = {
  setId: 'set',
  values: {
    ack: { amount: 1, unit: 'WD' },
    ladder: [{ id: 'T+1', offset: { amount: 1, unit: 'WD' }, does: 'remind', notify: ['holder'] }],
  },
  sources: {},
};
const asked: string[] = [];
const policies = {
  stamps: () => (asked.push('stamps'), Promise.resolve(new Map())),
  pinnedTo: (caseId: string) => (asked.push(`pinned ${caseId}`), Promise.resolve(policy)),
  snapshot: (setId: string, day: string) => (asked.push(`set ${setId} ${day}`), Promise.resolve(policy)),
} as unknown as PolicyStore;
const calendars = {
  calendar: () => Promise.resolve(calendarFrom(yearRows(2026))),
} as unknown as CalendarStore;
const resolver = new CaseResolver(policies, calendars);

const batch = (over: object): Batch =>
  ({
    caseId: 'c',
    policySetId: 'set',
    version: 2,
    at: AT,
    events: [],
    tasks: [],
    resolve: [],
    ...over,
  }) as unknown as Batch;
const clock = (term: string) => ({ term, ladder: 'ladder', startAt: AT });

beforeEach(() => asked.splice(0));

describe('clocks of a batch', () => {
  it('are worked out for the tasks it names, and only for those', async () => {
    const tasks = [{ id: 'a.1', clock: clock('ack') }, { id: 'b.1', clock: clock('ack') }, { id: 'c.1' }];
    const { clocks, missing } = await resolver.resolve(batch({ tasks, resolve: ['a.1', 'c.1'] }));
    expect(Object.keys(clocks)).toEqual(['a.1']);
    expect(clocks['a.1']?.clock.dueAt).toBe('2026-03-09T16:00:00.000Z');
    expect(missing).toEqual([]);
  });

  it.each([
    { why: 'a policy row', tasks: [{ id: 'a.1', clock: clock('nothing') }], reason: '政策参数缺失：nothing' },
    {
      why: 'a calendar year',
      tasks: [{ id: 'a.1', clock: { ...clock('ack'), startAt: '2030-01-01T00:00:00.000Z' } }],
      reason: '工作日历缺少 2030',
    },
  ])('are missing with the reason, never an error, when $why is', async ({ tasks, reason }) => {
    const { clocks, missing } = await resolver.resolve(batch({ tasks, resolve: ['a.1'] }));
    expect(clocks).toEqual({});
    expect(missing).toEqual([{ taskId: 'a.1', reason: expect.stringContaining(reason) }]);
  });

  it('follow the policy the case is pinned to; its first batch that of the day it opens', async () => {
    const tasks = [{ id: 'a.1', clock: clock('ack') }];
    await resolver.resolve(batch({ tasks, resolve: ['a.1'] }));
    await resolver.resolve(
      batch({ version: 1, start: { openedAt: '2026-03-06T16:30:00.000Z' }, tasks, resolve: ['a.1'] }),
    );
    expect(asked).toEqual(['stamps', 'pinned c', 'stamps', 'set set 2026-03-07']);
  });

  it('cost no query when the batch touches none', async () => {
    await resolver.resolve(batch({ tasks: [{ id: 'a.1', clock: clock('ack') }] }));
    expect(asked).toEqual([]);
  });
});

it('the record activity is found by its mark', () => {
  const host = Object.create(RecordActivitiesHost.prototype) as RecordActivitiesHost;
  expect(activityNameOf(host, 'record')).toBe('record');
  expect(activityNameOf(host, 'constructor')).toBeUndefined();
});
