import { expect, it } from 'vitest';
import type { TimelineLineView } from '../../api';
import { fasterIn } from './overtaken';

const line = (over: Partial<TimelineLineView>): TimelineLineView => ({
  at: '2026-03-03T02:32:00.000Z',
  kind: 'decided',
  kindTitle: '办理',
  title: '确认分类',
  taskId: 'classify.1',
  by: '张三',
  ...over,
});

it('names the last person who took the task, not whoever acted on another task or was refused', () => {
  const lines = [
    line({ kind: 'handled', title: '认领', by: '李四' }),
    line({}),
    line({ kind: 'refused', by: '王五' }),
    line({ taskId: 'notify.1', by: '赵六' }),
  ];
  expect(fasterIn(lines, { taskId: 'c1:classify.1' })?.by).toBe('张三');
});

it('names nobody when nobody acted', () => {
  expect(fasterIn([line({ kind: 'opened' })], { taskId: 'c1:classify.1' })).toBeUndefined();
});
