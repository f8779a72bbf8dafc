import { describe, expect, it } from 'vitest';
import { type InboxState, narrowingOf, queryOf, searchOf, stateOf } from './inbox-url';

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
      due: 'overdue',
      text: '配电',
    });
  });

  it.each([
    { view: 'today' as const, due: 'today' },
    { view: 'soon' as const, due: 'soon' },
  ])('of $view leaves it to the server what is due by then', ({ view, due }) => {
    expect(queryOf({ view })).toEqual({ view: 'todo', due });
  });

  it('counts every view under what narrows this one', () => {
    expect(narrowingOf({ view: 'overdue', level: 'major', item: 'c:1' })).toEqual({ level: 'major' });
  });
});
