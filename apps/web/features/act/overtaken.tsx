import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { casesEvents, type TimelineLineView } from '../../api';
import { useTerm } from '../../i18n';
import { answerOf } from '../../transport/client';
import { isOvertaken, problemOf } from '../../transport/problem';
import { ProblemNotice } from '../../ui/problem-notice';
import { minuteOf } from '../../ui/time';
import { type ActOn, caseOfAct } from './use-submit';

const ALL = 500;
/** Events by which somebody takes a task out of another's hands. */
const TAKING: readonly string[] = ['decided', 'held', 'handled', 'withdrawn', 'jumped'];

/** The last event of the case, or of one of its tasks, by which somebody was faster. */
export function fasterIn(lines: readonly TimelineLineView[], on: ActOn): TimelineLineView | undefined {
  const isOfTask = ({ taskId }: TimelineLineView): boolean =>
    !('taskId' in on) || on.taskId.slice(on.taskId.indexOf(':') + 1) === taskId;
  return lines.findLast((line) => TAKING.includes(line.kind) && isOfTask(line) && line.by !== undefined);
}

/** A refused act: why, by which rule, who may act instead; and who was faster, if somebody was. */
export function Overtaken({ error, on }: { readonly error: unknown; readonly on: ActOn }) {
  const { t } = useTranslation();
  const problem = problemOf(error, undefined);
  const box = useRef<HTMLDivElement>(null);
  // A form may be longer than the pane: a "no" that nobody sees is no answer.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [error]);
  return (
    <div role="alert" ref={box}>
      <ProblemNotice error={error}>
        {isOvertaken(problem) && <Faster on={on} />}
        <p className="reason">{t('problem.kept')}</p>
      </ProblemNotice>
    </div>
  );
}

function Faster({ on }: { readonly on: ActOn }) {
  const { t } = useTranslation();
  const say = useTerm();
  const caseId = caseOfAct(on);
  const { data } = useQuery({
    queryKey: ['case', caseId, 'faster'],
    queryFn: () => answerOf(casesEvents({ path: { id: caseId }, query: { limit: ALL } })),
    staleTime: 0,
  });
  const line = fasterIn(data?.items ?? [], on);
  if (!line) return null;
  const words = { by: line.by, time: minuteOf(line.at), act: say(line.title) };
  return <p className="reason">{t('problem.overtaken', words)}</p>;
}
