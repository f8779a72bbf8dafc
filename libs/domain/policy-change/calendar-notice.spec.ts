import { calendarFrom } from '../deadline';
import { arrangedDays, noticeDays, noticeFaults } from './calendar-notice';
import type { CalendarNotice, NoticeDay } from './content';

const STATUTORY = new Map([
  ['2027-01-01', '元旦'],
  ['2027-02-06', '春节'],
]);
const off = (day: string, name = '元旦'): NoticeDay => ({ day, kind: 'off', name });
const work = (day: string, name = '春节'): NoticeDay => ({ day, kind: 'work', name });
const aNotice = (...days: NoticeDay[]): CalendarNotice => ({
  year: 2027,
  status: 'arranged',
  days: [off('2027-01-01'), off('2027-02-06', '春节'), ...days],
});
const faults = (notice: CalendarNotice): readonly string[] =>
  noticeFaults(notice, STATUTORY).map(({ at, message }) => (at === '' ? message : `第${at}行：${message}`));

describe('the yearly notice on holidays', () => {
  it('with every statutory day and make-up days at weekends is sound', () => {
    expect(faults(aNotice(off('2027-02-08', '春节'), work('2027-02-20')))).toEqual([]);
  });

  it('may give days at the end of the year before', () => {
    expect(faults(aNotice(off('2026-12-31')))).toEqual([]);
    expect(arrangedDays(aNotice(off('2026-12-31')))[0]).toEqual({
      ...{ day: '2026-12-31', working: false, name: '元旦', status: 'arranged' },
    });
  });

  it.each([
    { why: 'no date', day: off('2027-02-30'), fault: '第3行：日期不是日历上的日期：2027-02-30' },
    { why: 'another year', day: off('2028-01-01'), fault: '第3行：2028-01-01 不在 2027 年之内' },
    { why: 'a day twice', day: off('2027-01-01'), fault: '第3行：2027-01-01 重复' },
    {
      why: 'an unknown kind',
      day: { ...off('2027-01-02'), kind: 'half' as 'off' },
      fault: '第3行：类型应为',
    },
    { why: 'no name', day: off('2027-01-02', ''), fault: '第3行：缺少节日名称' },
    {
      why: 'a make-up day on a Wednesday',
      day: work('2027-02-10'),
      fault: '第3行：2027-02-10 不是周六或周日',
    },
  ])('is refused for $why, naming the row', ({ day, fault }) => {
    expect(faults(aNotice(day)).join('；')).toContain(fault);
  });

  it('may not make a statutory day a working one', () => {
    const notice = { ...aNotice(), days: [off('2027-01-01'), work('2027-02-06')] };
    expect(faults(notice)).toEqual([
      '第2行：2027-02-06 是法定节假日，不能调休上班',
      '缺少法定节假日：2027-02-06（春节）',
    ]);
  });

  it('names the statutory days it lacks', () => {
    expect(faults({ ...aNotice(), days: [] })).toHaveLength(2);
  });

  it.each([1999, 2100, 2027.5])('is refused for the year %d', (year) => {
    expect(faults({ ...aNotice(), year })).toEqual(['年份应为 2004 至 2099 之间的整数']);
  });

  it('makes a calendar of the whole year, and is found again in it', () => {
    const notice = aNotice(off('2027-02-08', '春节'), work('2027-02-20'));
    const days = arrangedDays(notice);
    expect(days).toHaveLength(365);
    const calendar = calendarFrom(days);
    expect(calendar.why('2027-02-08')).toBe('春节假期');
    expect(calendar.why('2027-02-20')).toBe('春节调休上班');
    expect(calendar.why('2027-02-21')).toBe('周日');
    expect(calendar.why('2027-02-09')).toBe('工作日');
    expect(noticeDays(days)).toEqual(notice.days.toSorted((a, b) => (a.day < b.day ? -1 : 1)));
  });
});
