import type { OpenTaskView, ReceiptView } from '../../api';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { TaskActs, type Wished } from './task-acts';
import { TaskFacts } from './task-facts';
import { useTask } from './use-task';

interface Props {
  readonly taskId: string;
  readonly wished?: Wished;
  readonly openTasks?: readonly OpenTaskView[];
  readonly onDone?: (receipt: ReceiptView) => void;
}

const nothing = (): void => undefined;

/** A task with all that may be done with it; the same in the inbox and on the page of its case. */
export function TaskPanel({ taskId, onDone = nothing, ...rest }: Props) {
  const { data, error, refetch } = useTask(taskId);
  if (!data) {
    return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <DelayedSkeleton />;
  }
  return (
    <div className="task-panel">
      <TaskFacts page={data} />
      <TaskActs key={taskId} page={data} taskId={taskId} onDone={onDone} {...rest} />
    </div>
  );
}
