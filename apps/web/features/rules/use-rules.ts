import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import {
  catalogueCatalogue,
  catalogueChecklists,
  casesPage,
  type ChangeContentBody,
  policyBook,
  policyHistory,
  policyRead,
  policyYears,
  type RuleChangeBody,
  ruleChangesById,
  ruleChangesList,
  ruleChangesOpen,
  ruleChangesPreview,
  ruleChangesRedraft,
  taskActsAct,
} from '../../api';
import { answerOf } from '../../transport/client';
import { SubmissionKeys, untilReceipt } from '../../transport/submit';

export type ChangeKind = ChangeContentBody['kind'];

const RULES = ['rules'] as const;

export const usePolicyBook = (version: string | undefined) =>
  useQuery({
    queryKey: [...RULES, 'policy', version],
    queryFn: () => answerOf(policyBook({ query: version === undefined ? {} : { version } })),
  });

export const usePolicyHistory = (key: string) =>
  useQuery({
    queryKey: [...RULES, 'history', key],
    queryFn: () => answerOf(policyHistory({ path: { key } })),
  });

export const useYears = () =>
  useQuery({ queryKey: [...RULES, 'years'], queryFn: () => answerOf(policyYears()) });

export const useReadNotice = () =>
  useMutation({ mutationFn: (file: File) => answerOf(policyRead({ body: { file } })) });

export const useCatalogue = (q: string, industry: string | undefined) =>
  useQuery({
    queryKey: [...RULES, 'catalogue', q, industry],
    queryFn: () =>
      answerOf(
        catalogueCatalogue({
          query: { ...(q === '' ? {} : { q }), ...(industry === undefined ? {} : { industry }) },
        }),
      ),
    placeholderData: (earlier) => earlier,
  });

export const useChecklists = () =>
  useQuery({ queryKey: [...RULES, 'checklists'], queryFn: () => answerOf(catalogueChecklists()) });

/** Changes that wait for a decision or for their day. */
export const useOpenChanges = (kinds: readonly ChangeKind[]) =>
  useQuery({
    queryKey: [...RULES, 'changes'],
    queryFn: () => answerOf(ruleChangesList({ query: { open: 'true' } })),
    select: ({ items }) => items.filter(({ kind }) => kinds.includes(kind)),
  });

export const useChange = (id: string) =>
  useQuery({
    queryKey: ['case', id, 'ruleChange'],
    queryFn: () => answerOf(ruleChangesById({ path: { id } })),
    enabled: id !== '',
  });

export const usePreview = () =>
  useMutation({ mutationFn: (body: ChangeContentBody) => answerOf(ruleChangesPreview({ body })) });

/** Hands a draft in: as a new change, or in place of the draft of one that came back. */
export function useHandIn(changeId: string | undefined) {
  const queries = useQueryClient();
  const keys = useRef(new SubmissionKeys());
  return useMutation({
    mutationFn: async (body: RuleChangeBody): Promise<{ readonly id: string }> => {
      const key = keys.current.of(body);
      return changeId === undefined
        ? answerOf(ruleChangesOpen({ body, headers: { 'Idempotency-Key': key } }))
        : redraft(changeId, body, key);
    },
    onSuccess: () => {
      keys.current.forget();
      void queries.invalidateQueries({ queryKey: RULES });
      void queries.invalidateQueries({ queryKey: ['tasks'] });
      if (changeId !== undefined) void queries.invalidateQueries({ queryKey: ['case', changeId] });
    },
  });
}

/** Keeps the new draft and hands it in with the task that waits for it. */
async function redraft(id: string, body: RuleChangeBody, key: string): Promise<{ readonly id: string }> {
  const { title: _title, documentNo: _number, reason, ...content } = body;
  const { draftId } = await answerOf(ruleChangesRedraft({ path: { id }, body: content }));
  const { openTasks } = await answerOf(casesPage({ path: { id } }));
  const [task] = openTasks;
  if (task === undefined) return { id };
  const form = { draftId, reason, ...(body.kind === 'calendar' ? {} : { effectOn: body.effectOn }) };
  await untilReceipt(() =>
    answerOf(
      taskActsAct({
        path: { id: task.id, act: 'resubmit' },
        body: { form, opinion: reason },
        headers: { 'Idempotency-Key': key },
      }),
    ),
  );
  return { id };
}
