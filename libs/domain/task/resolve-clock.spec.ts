import { CalendarMissingError } from '../deadline';
import { PolicyMissingError } from '../policy';
import { aCalendar, aPolicy } from '../../../test/factories';
import { resolveClock } from './resolve-clock';
import type { ClockSpec } from './task';

/** March 2026, with Friday the 20th a holiday and Saturday the 14th worked for it. */
const CALENDAR = aCalendar(
  { from: '2026-02-01', to: '2026-04-30' },
  { '2026-03-20': '清明节' },
  { '2026-03-14': '清明节' },
);

const step = (id: string, amount: number, unit: string, does: string, more = {}) => ({
  id,
  offset: { amount, unit },
  does,
  notify: ['holder'],
  ...more,
});

const POLICY = aPolicy(
  {
    'filing.ack': { amount: 3, unit: 'WD' },
    'rectify.term': { amount: 15, unit: 'ND' },
    'extend.ask': { amount: 3, unit: 'WD' },
    'dispute.raise': { amount: 5, unit: 'WD' },
    'escalation.majorFactor': 0.5,
    'ladder.plain': [step('T-1', -1, 'ND', 'remind'), step('T+1', 1, 'WD', 'escalate')],
    'ladder.full': [
      step('T-7', -7, 'ND', 'remind'),
      step('T', 0, 'ND', 'overdue', { notify: ['holder', 'unitHead'] }),
      step('T+1', 1, 'WD', 'supervisionLetter'),
      step('T+3', 3, 'WD', 'interview', { majorOnly: true }),
    ],
  },
  { 'filing.ack': '意见三（三）' },
);

/** A filing opened on Thursday, 2026-03-05, at 10:00 in Xigong. */
const spec = (over: Partial<ClockSpec> = {}): ClockSpec => ({
  term: 'filing.ack',
  startAt: '2026-03-05T02:00:00.000Z',
  ladder: 'ladder.plain',
  ...over,
});

const resolved = (over: Partial<ClockSpec> = {}) => resolveClock(spec(over), POLICY, CALENDAR);

/** Wall clock of Asia/Shanghai, as people would read it; 24:00 of a day is 00:00 of the next. */
const local = (instant: string | undefined): string | undefined =>
  instant && new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16);

const ladder = (over: Partial<ClockSpec> = {}) =>
  resolved(over).clock.steps.map(({ step: id, at }) => `${id} ${local(at)}`);

describe('the clock of a task', () => {
  it('has its term from policy, with the source a person can look up', () => {
    const { clock, deadline } = resolved();
    expect(clock).toMatchObject({ dueDay: '2026-03-10', provisional: false });
    expect(local(clock.dueAt)).toBe('2026-03-11T00:00');
    expect(deadline.working).toMatchObject({ policyKey: 'filing.ack', source: '意见三（三）' });
  });

  it.each<{ what: string; over: Partial<ClockSpec>; dueDay: string }>([
    {
      what: 'counts from the day after the start',
      over: { term: 'rectify.term', startAt: '2026-03-01T02:00:00Z' },
      dueDay: '2026-03-16',
    },
    {
      what: 'rolls a natural-day end off a holiday and the weekend',
      over: { term: 'rectify.term' },
      dueDay: '2026-03-23',
    },
    {
      what: 'ordered for safety does not roll',
      over: { term: 'rectify.term', safety: true },
      dueDay: '2026-03-20',
    },
    { what: 'fixed by an order does not roll', over: { dueOn: '2026-03-21' }, dueDay: '2026-03-21' },
    {
      what: 'fixed for safety stands on a holiday',
      over: { dueOn: '2026-03-20', safety: true },
      dueDay: '2026-03-20',
    },
    {
      what: 'extended by a document moves to its day',
      over: {
        dueOn: '2026-03-16',
        safety: true,
        extensions: [{ dueOn: '2026-03-22', document: '〔2026〕延 1 号', at: '2026-03-10T02:00:00Z' }],
      },
      dueDay: '2026-03-22',
    },
    {
      what: 'stopped for a working day ends a working day later',
      over: { pauses: [{ from: '2026-03-06T01:00:00Z', to: '2026-03-09T01:00:00Z', reason: '补正' }] },
      dueDay: '2026-03-11',
    },
  ])('a term that $what is due on $dueDay', ({ over, dueDay }) => {
    expect(resolved(over).clock.dueDay).toBe(dueDay);
  });
});

describe('the ladder of a task', () => {
  it('gets the step at the due instant when its policy row names none', () => {
    expect(ladder()).toEqual(['T-1 2026-03-10T00:00', 'due 2026-03-11T00:00', 'T+1 2026-03-12T00:00']);
  });

  it('keeps the policy’s own step at the due instant, and adds no second one', () => {
    expect(ladder({ ladder: 'ladder.full', dueOn: '2026-03-16' })).toEqual([
      'T-7 2026-03-10T00:00',
      'T 2026-03-17T00:00',
      'T+1 2026-03-18T00:00',
    ]);
  });

  it.each([
    { ladder: 'ladder.plain', factor: undefined },
    { ladder: 'ladder.full', factor: undefined },
    { ladder: 'ladder.plain', factor: 'escalation.majorFactor' },
    { ladder: 'ladder.full', factor: 'escalation.majorFactor' },
  ])('$ladder with factor $factor reaches the due instant exactly once', ({ ladder: key, factor }) => {
    const { clock } = resolved({ ladder: key, ...(factor === undefined ? {} : { factor }) });
    const due = clock.steps.filter((one) => one.does === 'overdue');
    expect(due.map((one) => one.at)).toEqual([clock.dueAt]);
  });

  it('is halved for a major hazard, with the steps that exist for major hazards only', () => {
    expect(ladder({ ladder: 'ladder.full', dueOn: '2026-03-16', factor: 'escalation.majorFactor' })).toEqual([
      'T-7 2026-03-13T12:00',
      'T 2026-03-17T00:00',
      'T+1 2026-03-17T12:00',
      'T+3 2026-03-18T12:00',
    ]);
  });

  it('stands in order of time and leaves out reminders before the start', () => {
    expect(ladder({ ladder: 'ladder.full', dueOn: '2026-03-06' })[0]).toBe('T 2026-03-07T00:00');
  });

  it('of a day that lay before the start keeps the due step, so that an old ledger row is overdue at entry', () => {
    expect(ladder({ dueOn: '2026-03-02' })).toContain('due 2026-03-03T00:00');
  });

  it('says whom each step tells and what it does', () => {
    const { steps } = resolved({ ladder: 'ladder.full', dueOn: '2026-03-16' }).clock;
    expect(steps[1]).toMatchObject({ does: 'overdue', notify: ['holder', 'unitHead'] });
  });
});

describe('named instants of a clock', () => {
  it('a mark lies before the due day: the last moment to ask for an extension', () => {
    const { marks } = resolved({ dueOn: '2026-03-16', marks: { extendAsk: 'extend.ask' } }).clock;
    // Three working days before Monday the 16th; Saturday the 14th is worked.
    expect(local(marks['extendAsk'])).toBe('2026-03-13T00:00');
  });

  it('a mark moves with an extension', () => {
    const { marks } = resolved({
      dueOn: '2026-03-16',
      marks: { extendAsk: 'extend.ask' },
      extensions: [{ dueOn: '2026-03-18', document: '〔2026〕延 1 号', at: '2026-03-10T02:00:00Z' }],
    }).clock;
    expect(local(marks['extendAsk'])).toBe('2026-03-15T00:00');
  });

  it('a window is counted forward from the start, whatever the due day', () => {
    const window = (dueOn: string) =>
      local(resolved({ dueOn, windows: { objectUntil: 'dispute.raise' } }).clock.marks['objectUntil']);
    expect([window('2026-03-16'), window('2026-04-20')]).toEqual(['2026-03-13T00:00', '2026-03-13T00:00']);
  });
});

describe('a clock that cannot be resolved', () => {
  it.each([
    { what: 'a term', over: { term: 'none' } },
    { what: 'a ladder', over: { ladder: 'ladder.none' } },
    { what: 'a factor', over: { factor: 'none' } },
    { what: 'a mark', over: { marks: { extendAsk: 'none' } } },
    { what: 'a window', over: { windows: { objectUntil: 'none' } } },
  ])('says that $what is missing in policy', ({ over }) => {
    expect(() => resolved(over)).toThrow(PolicyMissingError);
  });

  it('says that the calendar lacks the year', () => {
    expect(() => resolved({ startAt: '2027-03-05T02:00:00Z' })).toThrow(CalendarMissingError);
  });
});
