import { describe, expect, it } from 'vitest';
import { changed, conditionsIn, queryIn, searchOf, toggled } from './ledger-query';

const asked = (text: string) => queryIn(new URLSearchParams(text));

describe('the ledger in the address bar', () => {
  it.each([
    { why: 'lists as the board writes them', text: 'level=major%2Clisted&open=true' },
    { why: 'lists as repeated names', text: 'level=major&level=listed&open=true' },
  ])('reads $why', ({ text }) => {
    expect(asked(text)).toEqual({ level: ['major', 'listed'], open: 'true' });
  });

  it.each([
    { why: 'a level nobody knows', text: 'level=huge' },
    { why: 'a yes that is none', text: 'open=maybe' },
    { why: 'a day that is none', text: 'dueFrom=tomorrow' },
    { why: 'words that are blanks', text: 'q=%20%20' },
    { why: 'names of others', text: 'by=stage&cursor=abc&limit=9999' },
  ])('leaves out $why, which the API would refuse', ({ text }) => {
    expect(asked(text)).toEqual({});
  });

  it('writes what it reads, every condition of the ledger', () => {
    const text =
      'subdistrict=a%2Cb&department=c&industry=%E5%B7%A5%E8%B4%B8&level=general&stage=rectifying&enterprise=e&agency=z' +
      '&overlay=listed&outcome=closed&open=true&overdue=false&onTime=true&history=false&foundFrom=2026-01-01&foundTo=2026-01-31' +
      '&dueFrom=2026-02-01&dueTo=2026-02-28&closedFrom=2026-03-01&closedTo=2026-03-31&q=%E6%B6%88%E9%98%B2' +
      '&importId=i&reportCaseId=r&sort=due';
    expect(searchOf(asked(text)).toString()).toBe(text);
  });

  it('the same conditions in another order have the same address', () => {
    expect(searchOf(asked('open=true&level=major')).toString()).toBe(
      searchOf(asked('level=major&open=true')).toString(),
    );
  });

  it('a value pressed twice is lifted, and an empty list is no condition', () => {
    const once = toggled({}, 'agency', 'a');
    expect(once).toEqual({ agency: ['a'] });
    expect(toggled(once, 'agency', 'a')).toEqual({});
  });

  it('a lifted condition leaves the others', () => {
    expect(changed(asked('q=消防&overdue=true'), { q: undefined })).toEqual({ overdue: 'true' });
  });

  it('the order of the rows narrows nothing', () => {
    expect(conditionsIn(asked('sort=due'))).toBe(0);
    expect(conditionsIn(asked('sort=due&q=消防'))).toBe(1);
  });
});
