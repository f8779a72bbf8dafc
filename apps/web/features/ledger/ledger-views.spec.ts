import { describe, expect, it } from 'vitest';
import { queryIn } from './ledger-query';
import { viewOf, VIEWS, withView } from './ledger-views';

const TODAY = '2026-11-25';
const asked = (text: string) => queryIn(new URLSearchParams(text));

describe('views of the ledger', () => {
  it.each(VIEWS)('%s is found again in its own address', (view) => {
    expect(viewOf(withView({}, view, TODAY), TODAY)).toBe(view);
  });

  it.each([
    { figure: '逾期总数', filter: 'overdue=true', view: 'overdue' },
    { figure: '重大未销号', filter: 'level=major%2Clisted&open=true', view: 'major' },
    {
      figure: '今日到期',
      filter: 'stage=rectifying&open=true&dueFrom=2026-11-25&dueTo=2026-11-25',
      view: 'dueToday',
    },
  ])('the wall’s $figure leads to the view of the same name', ({ filter, view }) => {
    expect(viewOf(asked(filter), TODAY)).toBe(view);
  });

  it('another view keeps who and where, and drops what the last one said of the state', () => {
    const before = asked('overdue=true&stage=rectifying&subdistrict=a&q=消防&sort=due');
    expect(withView(before, 'closed', TODAY)).toEqual({
      subdistrict: ['a'],
      q: '消防',
      sort: 'due',
      outcome: ['closed'],
      history: 'false',
    });
  });

  it('a state of one’s own is no view', () => {
    expect(viewOf(asked('stage=notified'), TODAY)).toBeUndefined();
  });

  it('narrowed by unit or words a view stays what it is', () => {
    expect(viewOf(asked('overdue=true&subdistrict=a&q=消防'), TODAY)).toBe('overdue');
  });
});
