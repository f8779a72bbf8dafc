import { lazy } from 'react';

export type { Wished } from './task-acts';
export { isTaskId, useTask } from './use-task';

/** Forms come with their own part of the program, when somebody first looks at a task. */
export const TaskPanel = lazy(() => import('./task-panel').then((file) => ({ default: file.TaskPanel })));
export const Motions = lazy(() => import('./motions').then((file) => ({ default: file.Motions })));
export const DeadlineWorking = lazy(() =>
  import('./deadline-working').then((file) => ({ default: file.DeadlineWorking })),
);
export const StartCase = lazy(() => import('./start-case').then((file) => ({ default: file.StartCase })));
