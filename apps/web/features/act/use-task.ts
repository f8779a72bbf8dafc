import { useQuery } from '@tanstack/react-query';
import { tasksPage } from '../../api';
import { answerOf } from '../../transport/client';

/** Case of a task, from the task's id `<case>:<task>`. */
export const caseOf = (taskId: string): string => taskId.slice(0, taskId.indexOf(':'));

const taskKey = (taskId: string) => ['task', caseOf(taskId), taskId] as const;

/** The page of a task; read anew when the case moves. */
export const isTaskId = (id: string | undefined): boolean => id?.includes(':') === true;

export const useTask = (taskId: string, enabled = true) =>
  useQuery({
    queryKey: taskKey(taskId),
    queryFn: () => answerOf(tasksPage({ path: { id: taskId } })),
    enabled,
  });
