import { ArrangementRefresh } from '#activities';
import { CalendarStore, Outbox, Reconciliation } from '#persistence';
import { createWorld, firstBatch, recorder, subdistrictSeat, task, type World } from './persistence-world';

const days = (year: number, status: 'provisional' | 'arranged') =>
  Array.from({ length: 365 }, (_, index) => ({
    day: new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
    working: index % 7 < 5,
    status,
  }));

describe('a year whose holiday arrangement is published', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  it('replaces the provisional days once, and asks every open case that counted on them to recompute', async () => {
    const calendars = new CalendarStore(world.source);
    const outbox = new Outbox(world.source);
    const record = recorder(world.source);
    await calendars.put(days(2027, 'provisional'));
    const clock = {
      term: 'rectify.general.default',
      ladder: 'ladder.filing',
      startAt: '2027-01-04T02:00:00.000Z',
    };
    await record(firstBatch('case-2027', {}, [task('rectify', subdistrictSeat, { clock })]));
    await record(firstBatch('case-2026'));

    const refresh = (known: number[]) =>
      new ArrangementRefresh(calendars, new Reconciliation(world.source), outbox, {
        isArranged: (year) => known.includes(year),
        yearRows: (year) => days(year, 'arranged'),
      }).refresh();
    await expect(refresh([])).resolves.toEqual({ years: [], cases: 0 });
    await expect(refresh([2027])).resolves.toEqual({ years: [2027], cases: 1 });
    await expect(refresh([2027])).resolves.toEqual({ years: [], cases: 1 });
    const until = new Date(Date.now() + 60_000).toISOString();
    const waiting = await outbox.claim('recomputeClocks', 10, new Date().toISOString(), until);
    expect(waiting.map(({ payload }) => payload)).toEqual([{ caseId: 'case-2027', process: 'hazard' }]);
  });
});
