import { aDeadline, fixtureCalendar } from './calendar.fixture';
import { CalendarMissingError, DeadlineInputError } from './deadline-error';
import type { Pause } from './deadline';

describe('working days', () => {
  it.each([
    { from: '2019-04-26', days: 3, due: '2019-04-30', why: '04-28 is a make-up day' },
    { from: '2025-01-24', days: 3, due: '2025-02-05', why: 'Spring Festival 2025 with 01-26 worked' },
    {
      from: '2026-02-13',
      days: 1,
      due: '2026-02-14',
      why: 'the Saturday before Spring Festival 2026 is worked',
    },
    { from: '2026-02-14', days: 1, due: '2026-02-24', why: 'nine days of Spring Festival 2026' },
    { from: '2026-02-14', days: 5, due: '2026-02-28', why: 'the Saturday after it is worked' },
    { from: '2026-09-18', days: 2, due: '2026-09-21', why: 'Sunday 09-20 is worked for National Day' },
    { from: '2026-09-30', days: 3, due: '2026-10-10', why: 'Saturday 10-10 is worked for National Day' },
    { from: '2026-12-31', days: 1, due: '2027-01-04', why: 'New Year 2027 and its weekend' },
    { from: '2026-12-30', days: 2, due: '2027-01-04', why: 'over the turn of the year' },
    { from: '2026-03-07', days: 1, due: '2026-03-09', why: 'a start on a Saturday' },
  ])('$days WD from $from end on $due: $why', ({ from, days, due }) => {
    const deadline = aDeadline(from, days, 'WD');
    expect(deadline.dueDay).toBe(due);
    expect(deadline.dueAt).toBe(`${due}T16:00:00.000Z`);
  });

  it('the working of 3 WD from 2025-01-24 names every day counted and skipped', () => {
    expect(aDeadline('2025-01-24', 3, 'WD').working).toEqual({
      policyKey: 'filing.ack',
      source: '三3',
      term: { amount: 3, unit: 'WD' },
      basis: 'term',
      startAt: '2025-01-24T02:00:00.000Z',
      startDay: '2025-01-24',
      firstCountedDay: '2025-01-26',
      counted: [
        { from: '2025-01-26', to: '2025-01-27', days: 2 },
        { from: '2025-02-05', to: '2025-02-05', days: 1 },
      ],
      skipped: [
        { day: '2025-01-25', why: '周六' },
        ...['28', '29', '30', '31'].map((date) => ({ day: `2025-01-${date}`, why: '春节假期' })),
        ...['01', '02', '03', '04'].map((date) => ({ day: `2025-02-${date}`, why: '春节假期' })),
      ],
      makeUpDays: [{ day: '2025-01-26', why: '春节调休上班' }],
      pauses: [],
      extensions: [],
      calendar: [{ year: 2025, status: 'arranged' }],
    });
  });

  it('the start day is the day in Shanghai, whatever zone the instant is written in', () => {
    expect(aDeadline('2026-03-09T17:00:00Z', 1, 'WD').working.startDay).toBe('2026-03-10');
    expect(aDeadline('2026-03-09T15:59:59.999Z', 1, 'WD').working.startDay).toBe('2026-03-09');
  });
});

describe('natural days and months', () => {
  it.each([
    { from: '2026-03-02', amount: 15, unit: 'ND', due: '2026-03-17', why: 'a plain end' },
    { from: '2026-02-06', amount: 10, unit: 'ND', due: '2026-02-24', why: 'an end in Spring Festival rolls' },
    { from: '2026-09-10', amount: 10, unit: 'ND', due: '2026-09-20', why: 'a worked Sunday is no rest day' },
    { from: '2026-12-17', amount: 15, unit: 'ND', due: '2027-01-04', why: 'New Year 2027 rolls' },
    {
      from: '2026-01-30',
      amount: 1,
      unit: 'M',
      due: '2026-02-28',
      why: 'no 30 February: the last day, worked',
    },
    { from: '2026-08-31', amount: 1, unit: 'M', due: '2026-09-30', why: 'no 31 September: the last day' },
    { from: '2026-03-15', amount: 6, unit: 'M', due: '2026-09-15', why: 'the same-numbered day' },
    {
      from: '2026-01-15',
      amount: 1,
      unit: 'M',
      due: '2026-02-24',
      why: 'the same-numbered day rests and rolls',
    },
  ] as const)('$amount $unit from $from end on $due: $why', ({ from, amount, unit, due }) => {
    expect(aDeadline(from, amount, unit).dueDay).toBe(due);
  });

  it('the roll says from where, to where, and over which days', () => {
    const { working } = aDeadline('2026-12-17', 15, 'ND');
    expect(working.counted).toEqual([{ from: '2026-12-18', to: '2027-01-01', days: 15 }]);
    expect(working.roll).toEqual({
      from: '2027-01-01',
      to: '2027-01-04',
      passed: [
        { day: '2027-01-01', why: '元旦假期' },
        { day: '2027-01-02', why: '周六' },
        { day: '2027-01-03', why: '周日' },
      ],
    });
  });

  it('does not roll where policy says so, and then asks no calendar', () => {
    const deadline = aDeadline('2029-12-17', 15, 'ND', { rolls: false });
    expect(deadline).toMatchObject({ dueDay: '2030-01-01', provisional: false, working: { calendar: [] } });
  });

  it('a day ordered for safety stands on a rest day, in a year without calendar, and under a pause', () => {
    const pauses: readonly Pause[] = [pause('2026-02-10', '2026-02-12')];
    const { dueDay, working } = aDeadline('2026-02-06', 15, 'ND', { dueOn: '2026-02-18', pauses });
    expect(dueDay).toBe('2026-02-18');
    expect(working).toMatchObject({ basis: 'ordered', calendar: [], pauses: [{ added: 0 }] });
    expect(aDeadline('2029-02-06', 15, 'ND', { dueOn: '2029-02-18' }).dueDay).toBe('2029-02-18');
  });

  it('an ordered day before the start (an old ledger) is taken as it is', () => {
    const { dueDay, working } = aDeadline('2026-03-02', 15, 'ND', { dueOn: '2026-01-10' });
    expect(dueDay).toBe('2026-01-10');
    expect(working.counted).toEqual([]);
  });
});

describe('hours', () => {
  it('count from the instant, over nights and holidays', () => {
    const deadline = aDeadline('2026-02-14T17:30:00+08:00', 24, 'H');
    expect(deadline).toMatchObject({
      dueAt: '2026-02-15T09:30:00.000Z',
      dueDay: '2026-02-15',
      provisional: false,
    });
  });

  it('that end at midnight belong to the day they close', () => {
    expect(aDeadline('2026-03-02T20:00:00+08:00', 4, 'H').dueDay).toBe('2026-03-02');
  });

  it('stand still to the minute during a pause', () => {
    const pauses = [{ from: '2026-03-02T02:00:00Z', to: '2026-03-02T03:30:00Z', reason: '等待检测' }];
    const { dueAt, working } = aDeadline('2026-03-02T01:00:00Z', 4, 'H', { pauses });
    expect(dueAt).toBe('2026-03-02T06:30:00.000Z');
    expect(working.pauses).toEqual([{ ...pauses[0], added: 1.5, unit: 'H' }]);
  });
});

describe('a provisional year', () => {
  it('marks a deadline that leaned on it', () => {
    const deadline = aDeadline('2026-12-31', 1, 'WD');
    expect(deadline.provisional).toBe(true);
    expect(deadline.working.calendar).toEqual([{ year: 2027, status: 'provisional' }]);
  });

  it('does not mark one that only came near', () => {
    expect(aDeadline('2026-12-29', 2, 'WD')).toMatchObject({ dueDay: '2026-12-31', provisional: false });
  });

  it('a year without rows is an error, never a guess', () => {
    expect(() => aDeadline('2027-12-30', 3, 'WD')).toThrow(CalendarMissingError);
    expect(() => aDeadline('2027-12-30', 3, 'ND')).toThrow('工作日历缺少 2028 年的数据');
    expect(fixtureCalendar.statusOf(2028)).toBeUndefined();
  });
});

describe('pause and resume', () => {
  it.each([
    { amount: 5, unit: 'WD', due: '2026-03-11', added: 2, why: 'two working days stood still' },
    { amount: 3, unit: 'ND', due: '2026-03-09', added: 2, why: '03-07 rolls to Monday 03-09' },
  ] as const)(
    '$amount $unit from Monday 03-02 with a pause from 03-03 to 03-05: $why',
    ({ amount, unit, due, added }) => {
      const deadline = aDeadline('2026-03-02', amount, unit, { pauses: [pause('2026-03-03', '2026-03-05')] });
      expect(deadline.dueDay).toBe(due);
      expect(deadline.working.pauses).toEqual([{ ...pause('2026-03-03', '2026-03-05'), added, unit }]);
      expect(deadline.working.skipped.slice(0, 2)).toEqual([
        { day: '2026-03-03', why: '暂停：等待鉴定' },
        { day: '2026-03-04', why: '暂停：等待鉴定' },
      ]);
    },
  );

  it('a pause within one day costs nothing, two that overlap count once', () => {
    const within = { from: '2026-03-03T01:00:00Z', to: '2026-03-03T09:00:00Z', reason: '停电' };
    expect(aDeadline('2026-03-02', 2, 'WD', { pauses: [within] }).dueDay).toBe('2026-03-04');
    const twice = [pause('2026-03-03', '2026-03-05'), pause('2026-03-04', '2026-03-05')];
    expect(aDeadline('2026-03-02', 2, 'WD', { pauses: twice }).dueDay).toBe('2026-03-06');
  });

  it('a pause that still lasts moves nothing yet', () => {
    const open: Pause = { from: '2026-03-03T02:00:00Z', reason: '停产' };
    const deadline = aDeadline('2026-03-02', 2, 'WD', { pauses: [open] });
    expect(deadline).toMatchObject({ dueDay: '2026-03-04', working: { pauses: [{ ...open, added: 0 }] } });
  });

  it('a pause after the due day changes nothing', () => {
    expect(aDeadline('2026-03-02', 2, 'WD', { pauses: [pause('2026-03-05', '2026-03-09')] }).dueDay).toBe(
      '2026-03-04',
    );
  });
});

describe('extension', () => {
  const at = '2026-03-10T02:00:00.000Z';

  it('moves the due day and keeps the old one with its document', () => {
    const extensions = [
      { dueOn: '2026-03-28', document: '延期批复〔2026〕1号', at },
      { dueOn: '2026-04-05', document: '延期批复〔2026〕2号', at },
    ];
    const { dueDay, dueAt, working } = aDeadline('2026-03-02', 15, 'ND', { extensions });
    expect([dueDay, dueAt]).toEqual(['2026-04-05', '2026-04-05T16:00:00.000Z']);
    expect(working.extensions.map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-17', '2026-03-28'],
      ['2026-03-28', '2026-04-05'],
    ]);
  });

  it('that does not lie after the due day is refused', () => {
    const extensions = [{ dueOn: '2026-03-17', document: '延期批复', at }];
    expect(() => aDeadline('2026-03-02', 15, 'ND', { extensions })).toThrow(DeadlineInputError);
  });
});

describe('impossible input', () => {
  it.each([
    { why: 'a start without zone', run: () => aDeadline('2026-03-02T10:00:00', 1, 'WD') },
    { why: 'half a day', run: () => aDeadline('2026-03-02', 0.5, 'WD') },
    { why: 'a negative term', run: () => aDeadline('2026-03-02', -1, 'ND') },
    { why: '30 February', run: () => aDeadline('2026-03-02', 1, 'WD', { dueOn: '2026-02-30' }) },
    {
      why: 'a pause that ends before it begins',
      run: () => aDeadline('2026-03-02', 1, 'WD', { pauses: [pause('2026-03-05', '2026-03-03')] }),
    },
  ])('$why is refused', ({ run }) => {
    expect(run).toThrow(DeadlineInputError);
  });
});

function pause(from: string, to: string): Pause {
  return { from: `${from}T10:00:00+08:00`, to: `${to}T09:00:00+08:00`, reason: '等待鉴定' };
}
