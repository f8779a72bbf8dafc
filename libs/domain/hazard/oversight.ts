import type { Role } from '../authority';
import { type Refusal, refuse } from '../case/refusal';
import type { Instant } from '../case/json';
import { dayOf } from '../deadline/day';
import type { TaskState } from '../task/task';
import { type HazardFacts, OVERSIGHT_TITLES, type OversightKind } from './facts';
import type { OversightForm } from './forms';
import { isMajor } from './level';

export const OVERSIGHT_KINDS = Object.keys(OVERSIGHT_TITLES) as readonly OversightKind[];

/** Posts of the committee office whose hand it takes: a talk is held by the director. */
export const OVERSIGHT_ROLES: Readonly<Record<OversightKind, readonly Role[]>> = {
  issueSupervisionLetter: ['committeeClerk', 'committeeDirector'],
  holdInterview: ['committeeDirector'],
  putOnAgenda: ['committeeClerk', 'committeeDirector'],
};

/** Nodes in which the ladder has the same done by itself. */
const BY_LADDER: Readonly<Partial<Record<OversightKind, string>>> = {
  issueSupervisionLetter: 'supervisionLetter',
  holdInterview: 'interview',
};
const BORN: readonly string[] = ['chooseMeasure', 'supervisionLetter', 'interview'];

/** What supervision asks of a task. */
export type Supervised = Pick<TaskState, 'id' | 'node' | 'status'> & {
  readonly resolved?: { readonly dueAt?: Instant };
};

const nameOf = (node: string): string => node.split('.')[0] ?? node;

const isOpen = ({ status }: Supervised): boolean =>
  status === 'ready' || status === 'reserved' || status === 'suspended';

/**
 * Whether a matter may be supervised at all: it is open, its clock runs, it is late or belongs to a major hazard, and
 * it is no matter of supervision itself.
 */
export function supervisable(
  task: Supervised | undefined,
  level: HazardFacts['level'],
  now: Instant,
): Refusal | undefined {
  if (task === undefined || !isOpen(task)) return refuse('TASK_NOT_OPEN', '督办对象已办结或不在本案');
  if (BORN.includes(nameOf(task.node))) return refuse('MOTION_NOT_ALLOWED', '督办事项本身不再督办');
  if (task.status === 'suspended') return refuse('TASK_SUSPENDED');
  const dueAt = task.resolved?.dueAt;
  const isLate = dueAt !== undefined && Date.parse(dueAt) <= Date.parse(now);
  return isLate || isMajor(level)
    ? undefined
    : refuse('MOTION_NOT_ALLOWED', '该事项尚未逾期，且不是重大隐患');
}

/** What the case is when supervision is put in. */
export interface OversightGround {
  readonly tasks: readonly Supervised[];
  readonly facts: HazardFacts;
  readonly now: Instant;
}

/** Whether supervision by hand is allowed now; what the ladder has begun is finished there and not done twice. */
export function oversightRefusal(
  kind: OversightKind,
  form: OversightForm,
  ground: OversightGround,
): Refusal | undefined {
  const { tasks, facts, now } = ground;
  const refused = supervisable(
    tasks.find(({ id }) => id === form.taskId),
    facts.level ?? facts.proposedLevel,
    now,
  );
  return refused ?? formFault(kind, form) ?? alreadyDone(kind, form.taskId, ground);
}

function formFault(kind: OversightKind, { text, letterNo }: OversightForm): Refusal | undefined {
  if (text.trim() === '') return refuse('FORM_INVALID', '请填写督办要求');
  if (kind === 'issueSupervisionLetter' && (letterNo ?? '').trim() === '') {
    return refuse('FORM_INVALID', '请填写督办函文号');
  }
  return undefined;
}

const monthOf = (at: Instant): string => dayOf(at).slice(0, 7);

function alreadyDone(
  kind: OversightKind,
  taskId: string,
  { tasks, facts: { oversight = [] }, now }: OversightGround,
): Refusal | undefined {
  const node = BY_LADDER[kind];
  const born = `${node}.${taskId.replaceAll('.', '-')}`;
  if (node !== undefined && tasks.some((task) => task.node === born && isOpen(task))) {
    return refuse('MOTION_PENDING', `已按督办阶梯产生“${OVERSIGHT_TITLES[kind]}”待办，请在该待办中办理`);
  }
  const isOnAgenda = oversight.some(
    (one) => one.kind === kind && one.taskId === taskId && monthOf(one.at) === monthOf(now),
  );
  return kind === 'putOnAgenda' && isOnAgenda
    ? refuse('MOTION_PENDING', '本月已将该事项列入例会')
    : undefined;
}
