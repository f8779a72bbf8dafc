import { Button } from 'antd';
import { Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { OpenTaskView } from '../../api';
import { useTerm } from '../../i18n';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { TaskPanel } from '../act';
import { useMe } from '../sign-in';

/** What waits in this case and at whom; the one in the address, or the person's own, is open. */
export function OpenTasks({ tasks }: { readonly tasks: readonly OpenTaskView[] }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const own = useOwn(tasks);
  const asked = search.get('task');
  const shown = tasks.some(({ id }) => id === asked) ? asked : asked === null ? own : undefined;
  if (tasks.length === 0) return <p>{t('caseFile.noTasks')}</p>;
  const open = (id: string): void => setSearch({ task: id === shown ? '' : id }, { replace: true });
  return (
    <ul className="open-tasks">
      {tasks.map((task) => (
        <OpenTask
          key={task.id}
          task={task}
          tasks={tasks}
          isOpen={task.id === shown}
          onOpen={() => open(task.id)}
        />
      ))}
    </ul>
  );
}

/** A task that waits at one of the person's posts, to spare them a click. */
function useOwn(tasks: readonly OpenTaskView[]): string | undefined {
  const { name, posts } = useMe();
  const [only] = tasks;
  const mine = tasks.find(
    ({ seat, holder }) => holder === name || posts.some(({ title }) => seat.endsWith(` ${title}`)),
  );
  return mine?.id ?? (tasks.length === 1 ? only?.id : undefined);
}

interface Props {
  readonly task: OpenTaskView;
  readonly tasks: readonly OpenTaskView[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function OpenTask({ task, tasks, isOpen, onOpen }: Props) {
  const { t } = useTranslation();
  const say = useTerm();
  const id = useId();
  const heading = [say(task.nodeTitle), task.seat, task.holder].filter(Boolean).join('　');
  return (
    <li>
      <div className="open-task-head">
        <h3 id={id}>{heading}</h3>
        {task.dueDay !== undefined && (
          <span>
            {t('act.due')} {task.dueDay}
          </span>
        )}
        <Button type="link" aria-expanded={isOpen} aria-describedby={id} onClick={onOpen}>
          {isOpen ? t('caseFile.fold') : t('caseFile.act')}
        </Button>
      </div>
      {isOpen && (
        <Suspense fallback={<DelayedSkeleton />}>
          <TaskPanel taskId={task.id} openTasks={tasks} />
        </Suspense>
      )}
    </li>
  );
}
