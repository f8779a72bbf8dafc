import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type ActBody, casesPage, casesPut, type ReceiptView, taskActsAct } from '../../api';
import { useNextHands } from '../sign-in';
import { answerOf } from '../../transport/client';
import { isOvertaken, problemOf } from '../../transport/problem';
import { SubmissionKeys, untilReceipt } from '../../transport/submit';
import { caseOf } from './use-task';

/** What is acted on: a task, or the case itself (a motion). */
export type ActOn = { readonly taskId: string } | { readonly caseId: string };

export const caseOfAct = (on: ActOn): string => ('taskId' in on ? caseOf(on.taskId) : on.caseId);

/** Sends one act, once: the same content keeps its key until it is answered. */
export function useSubmit(on: ActOn, act: string) {
  const queries = useQueryClient();
  const keys = useRef(new SubmissionKeys());
  const caseId = caseOfAct(on);
  const refresh = (): void => {
    void queries.invalidateQueries({ queryKey: ['tasks'] });
    void queries.invalidateQueries({ queryKey: ['task', caseId] });
    void queries.invalidateQueries({ queryKey: ['case', caseId] });
  };
  return useMutation({
    mutationFn: (body: ActBody): Promise<ReceiptView> => {
      const headers = { 'Idempotency-Key': keys.current.of(body) };
      return untilReceipt(() =>
        answerOf(
          'taskId' in on
            ? taskActsAct({ path: { id: on.taskId, act }, body, headers })
            : casesPut({ path: { id: on.caseId, motion: act }, body, headers }),
        ),
      );
    },
    onSuccess: (receipt) => {
      keys.current.forget();
      refresh();
      void tellNext(receipt.caseId);
    },
    onError: (error) => {
      const problem = problemOf(error, undefined);
      if (problem.status !== 0) keys.current.forget();
      // Somebody was faster: what the page shows is no longer so. What was typed stays.
      if (isOvertaken(problem)) refresh();
    },
  });
}

/** Remembers who is next, for the page of demo personas. Whoever may not read the case is not told. */
async function tellNext(caseId: string): Promise<void> {
  const page = await answerOf(casesPage({ path: { id: caseId } })).catch(() => undefined);
  if (page) useNextHands.getState().tell(page.openTasks);
}
