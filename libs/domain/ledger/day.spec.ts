import { addMonths, readDay } from './day';
import { dayFromSerial } from './grid';
import { readTerm } from './term';

const text = (words: string) => readDay({ text: words, kind: 'text' });

describe('a day in a cell', () => {
  it.each([
    ['2025.7.17', '2025-07-17', 'text'],
    ['2024年3月5日', '2024-03-05', 'text'],
    ['２０２４年３月５日', '2024-03-05', 'text'],
    ['2024年 3 月 5 日', '2024-03-05', 'text'],
    ['二〇二四年三月十五日', '2024-03-15', 'text'],
    ['20240525', '2024-05-25', 'digits'],
    ['2024/3/5', '2024-03-05', 'text'],
    ['2024-3-5', '2024-03-05', 'text'],
    ['2024/4/2 00:00', '2024-04-02', 'text'],
    ['2024-05-01 09:30:00', '2024-05-01', 'text'],
    ['2024-05-01T16:30:00.000Z', '2024-05-02', 'text'],
    ['2024年5月1日前', '2024-05-01', 'text'],
    ['2024.5.1前完成', '2024-05-01', 'text'],
    ['43613', '2019-05-28', 'serial'],
    ['43613.5', '2019-05-28', 'serial'],
    ['2024年2月底', '2024-02-29', 'monthEnd'],
    ['5/20/2024', '2024-05-20', 'text'],
  ])('%s is %s', (words, day, form) => {
    expect(text(words)).toMatchObject({ day, form });
  });

  it('is a true date by its serial number, in the leap year too', () => {
    expect(readDay({ text: '', kind: 'day', value: 45351 })).toMatchObject({
      day: '2024-02-29',
      form: 'date',
    });
    expect(dayFromSerial(12)).toBeNull();
  });

  it.each([
    ['5月22日', 'withoutYear'],
    ['5.22', 'withoutYear'],
    ['3月底前', 'withoutYear'],
    ['24.5.20', 'withoutYear'],
    ['2026-13-05', 'impossible'],
    ['2025年2月29日', 'impossible'],
    ['2024.13', 'incomplete'],
    ['2024年3月', 'incomplete'],
    ['2024', 'incomplete'],
    ['5/6/2024', 'unreadable'],
    ['尽快', 'unreadable'],
    ['123', 'unreadable'],
  ])('%s is none (%s), and nothing is filled in', (words, fault) => {
    expect(text(words)).toEqual({ day: null, fault });
  });

  it.each([
    ['2026-1-2~2026-1-4', '2026-01-02', '2026-01-04'],
    ['2026.1.28至2.3', '2026-01-28', '2026-02-03'],
    ['2024年3月1日-5日', '2024-03-01', '2024-03-05'],
  ])('%s is a span', (words, day, end) => {
    expect(text(words)).toEqual({ day, end, form: 'range' });
  });
});

describe('a term in words', () => {
  it.each([
    ['立即整改', { kind: 'immediate' }],
    ['当场整改完毕', null],
    ['3日内', { kind: 'days', days: 3 }],
    ['限三日内整改完成', { kind: 'days', days: 3 }],
    ['15天', { kind: 'days', days: 15 }],
    ['一周内', { kind: 'days', days: 7 }],
    ['1个月内完成', { kind: 'months', months: 1 }],
    ['五个工作日内', { kind: 'workingDays', days: 5 }],
    ['24小时内', { kind: 'days', days: 1 }],
    ['长期坚持', { kind: 'open' }],
    ['30日', null],
    ['2026-7-1', null],
  ])('%s', (words, term) => {
    expect(readTerm(words)).toEqual(term);
  });

  it('of a month ends inside the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  });
});
