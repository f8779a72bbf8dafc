import { and, or, sql } from './sql';

describe('a piece of SQL', () => {
  it('binds every value, whatever it says', () => {
    const evil = `'; drop table hazard; --`;
    const { text, parameters } = sql`select 1 where a = ${evil} and b = any(${['x', 'y']})`.render();
    expect(text).toBe('select 1 where a = $1 and b = any($2)');
    expect(parameters).toEqual([evil, ['x', 'y']]);
  });

  it('nests, and numbers the parameters of all pieces in order', () => {
    const inner = sql`x = ${1} or y = ${2}`;
    const { text, parameters } = sql`where ${0} < z and (${inner}) and w = ${3}`.render();
    expect(text).toBe('where $1 < z and (x = $2 or y = $3) and w = $4');
    expect(parameters).toEqual([0, 1, 2, 3]);
  });

  it('renders the same piece again with its own parameters', () => {
    const piece = sql`a = ${1}`;
    expect(sql`${piece} or ${piece}`.render()).toEqual({ text: 'a = $1 or a = $2', parameters: [1, 1] });
  });

  it('is true for no conditions that must all hold, false for none of which one must', () => {
    expect([and([]).render().text, or([]).render().text]).toEqual(['true', 'false']);
    expect(or([sql`a`, sql`b`]).render().text).toBe('(a or b)');
  });
});
