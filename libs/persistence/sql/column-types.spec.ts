import { columnTypes } from './column-types';

const DATE = 1082;
const TIMESTAMPTZ = 1184;
const parse = (id: number, text: string): unknown => columnTypes.getTypeParser(id, 'text')(text);

describe('column values arrive', () => {
  it('as the day itself, not as midnight of the server', () => {
    expect(parse(DATE, '2026-03-06')).toBe('2026-03-06');
  });

  it.each([
    ['2026-03-06 02:00:00+00', '2026-03-06T02:00:00.000Z'],
    ['2026-03-06 10:00:00.123+08', '2026-03-06T02:00:00.123Z'],
    ['2026-03-06 07:30:00.123456+05:30', '2026-03-06T02:00:00.123Z'],
  ])('as an instant in UTC, whatever zone the session has: %s', (text, instant) => {
    expect(parse(TIMESTAMPTZ, text)).toBe(instant);
  });
});
