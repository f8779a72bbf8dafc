import { deedTitle, stepTitle } from '#domain/deadline';
import { actTitle, nodeTitle } from '#domain/process';
import type { DeadlineView, TaskDetail } from '#persistence';
import { describedAct } from '../../http/forms/described-act';
import type { FormRegistry } from '../../http/forms/form-registry';
import type { Colleague } from './colleagues';
import type {
  ColleagueView,
  OfferedActView,
  ReturnTargetView,
  TaskDeadlineView,
  TaskPageView,
  TaskSignerView,
} from './dto/task-page.view';
import { taskItem } from './inbox.mapper';
import type { OfferedAct } from './offered-acts';
import type { LampContext } from './task-lamp';
import { given } from '../../http/given';

/** All that the page of a task is made of. */
export interface TaskPage {
  readonly task: TaskDetail;
  readonly offered: readonly OfferedAct[];
  readonly colleagues: readonly Colleague[];
  readonly deadline?: DeadlineView;
  /** Name of the person asked for advice. */
  readonly advisor?: string;
  readonly lamp: LampContext;
}

export function taskPageView(page: TaskPage, forms: FormRegistry): TaskPageView {
  const { task, offered, colleagues, deadline, advisor, lamp } = page;
  return {
    task: taskItem(task, lamp),
    node: task.node,
    ...given('outcome', task.outcome === null ? undefined : actTitle(task.process, task.node, task.outcome)),
    acts: offered.map((one) => offeredView(task, one, forms)),
    returnTargets: task.returnTo.map((node): ReturnTargetView => ({
      node,
      title: nodeTitle(task.process, node),
    })),
    colleagues: colleagues.map(colleagueView),
    signers: task.signers.map(signerView),
    ...given(
      'question',
      task.delegation ? { to: advisor ?? '', question: task.delegation.question } : undefined,
    ),
    held: task.held !== null,
    nonDelegable: task.nonDelegable,
    ...given('deadline', deadline ? deadlineView(task, deadline) : undefined),
  };
}

const offeredView = (
  { process, node }: TaskDetail,
  { act, closed }: OfferedAct,
  forms: FormRegistry,
): OfferedActView => {
  const form = forms.for(process, node, act)?.form;
  return {
    act,
    title: actTitle(process, node, act),
    form: form?.name ?? '',
    ...(form ? describedAct(process, node, act, form) : {}),
    ...given('closed', closed),
  };
};

const colleagueView = ({ person, inSeat, barred }: Colleague): ColleagueView => ({
  personId: person.personId,
  postId: person.postId,
  name: person.name,
  unit: person.unitName,
  post: person.postTitle,
  transfer: inSeat && barred === undefined,
  advise: barred === undefined,
  ...given('barred', barred),
});

const signerView = (signer: TaskDetail['signers'][number]): TaskSignerView => ({
  personId: signer.assignee.personId,
  name: signer.name,
  mode: signer.mode,
  required: signer.required ?? false,
  ...given('verdict', signer.verdict),
  ...given('opinion', signer.opinion),
  ...given('at', signer.at),
});

const deadlineView = (
  { steps }: TaskDetail,
  { dueAt, dueDay, provisional, workingText }: DeadlineView,
): TaskDeadlineView => ({
  dueAt,
  dueDay,
  provisional,
  working: workingText,
  steps: steps.map(({ step, at, does }) => ({ step: stepTitle(step), at, does: deedTitle(does) })),
});
