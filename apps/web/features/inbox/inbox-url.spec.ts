import { describe, expect, it } from 'vitest';
import type { InboxItemView } from '../../api';
import { type InboxState, mayHoldMore, queryOf, searchOf, shown, stateOf } from './inbox-url';

const TODAY = '2026-03-05';

const item = (dueDay?: string): InboxItemView => ({
  kind: 'task',
  process: 'hazard',
  processTitle: '隐患',
  id: `c:${dueDay ?? 'open'}`,
  caseId: 'c',
  caseTitle: '配电箱无接地',
  at: '2026-03-03T02:00:00.000Z',
  ...(dueDay === undefined ? {} : { dueDay }),
});

const daysOf = (items: readonly InboxItemView[]): readonly (string | undefined)[] =>
  items.map(({ dueDay }) => dueDay);
const ITEMS = ['2026-03-01', '2026-03-05', '2026-03-06', '2026-03-08', '2026-03-09', undefined].map(item);

describe('a view of the inbox', () => {
  it('can be kept and passed on by its address', () => {
    const state: InboxState = {
      view: 'overdue',
      node: 'classify',
      level: 'major',
      text: '配电',
      item: 'c:1',
    };
    expect(stateOf(searchOf(state))).toEqual(state);
  });

  it('leaves out of an address what it does not know', () => {
    expect(stateOf(new URLSearchParams('view=secret&node=constructor&level=red'))).toEqual({ view: 'todo' });
  });

  it('asks the server for a list, and never for the item in hand', () => {
    expect(queryOf({ view: 'overdue', text: '配电', item: 'c:1' })).toEqual({
      view: 'todo',
      overdue: 'true',
      text: '配电',
    });
  });

  it.each([
    { view: 'today' as const, days: ['2026-03-05'] },
    { view: 'soon' as const, days: ['2026-03-05', '2026-03-06', '2026-03-08'] },
  ])('$view shows what is due by then and not what is overdue', ({ view, days }) => {
    expect(daysOf(shown(ITEMS, { view }, TODAY))).toEqual(days);
  });

  it('reads on until what comes is due later than it shows', () => {
    expect(mayHoldMore(ITEMS.slice(0, 2), { view: 'today' }, TODAY)).toBe(true);
    expect(mayHoldMore(ITEMS.slice(0, 3), { view: 'today' }, TODAY)).toBe(false);
  });
});
