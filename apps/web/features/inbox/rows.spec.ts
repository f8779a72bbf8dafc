import { expect, it } from 'vitest';
import type { InboxItemView } from '../../api';
import { neighbourOf } from './rows';

const item = (id: string): InboxItemView => ({
  kind: 'task',
  process: 'hazard',
  processTitle: '隐患',
  id,
  caseId: 'c',
  caseTitle: id,
  at: '',
});
const ITEMS = ['a', 'b', 'c'].map(item);

it.each([
  { of: 'a', next: 'b' },
  { of: 'c', next: 'b' },
])('after $of is done the hand goes to $next', ({ of, next }) => {
  expect(neighbourOf(ITEMS, of)?.id).toBe(next);
});

it('goes nowhere when the item was the only one', () => {
  expect(neighbourOf(ITEMS.slice(0, 1), 'a')).toBeUndefined();
});
