import { type Role, ROLE_TITLES } from '#domain/authority';
import { isRefusal, REFUSALS } from '#domain/case';
import { daysOverdueAt, LADDER_DEEDS, type LadderDeed } from '#domain/deadline';
import {
  type Level,
  OVERSIGHT_KINDS,
  OVERSIGHT_ROLES,
  OVERSIGHT_TITLES,
  type OversightKind,
  supervisable,
} from '#domain/hazard';
import { levelTitle, nodeTitle, processTitle } from '#domain/process';
import type { LateGroup, LatePerson, LateTask, LateUnit, StepReached } from '#persistence';
import type {
  LateFigureView,
  LatePersonView,
  LateTaskView,
  LateUnitView,
  LedgerFigureView,
  OversightActView,
  ReachedStepView,
} from './dto/supervision.dto';
import { NONE } from './dto/supervision.dto';
import { given } from '../../http/given';

const HAZARD = 'hazard';

export const deedTitle = (does: string): string => LADDER_DEEDS[does as LadderDeed] ?? does;

const stepView = (step: StepReached | null): ReachedStepView | undefined =>
  step === null
    ? undefined
    : { step: step.step, title: deedTitle(step.does), at: new Date(step.at).toISOString() };

const handView = ({ byHandLast }: LateTask): ReachedStepView | undefined => {
  if (byHandLast === null) return undefined;
  const title = OVERSIGHT_TITLES[byHandLast.kind as OversightKind] ?? byHandLast.kind;
  return { step: byHandLast.kind, title, at: byHandLast.at };
};

/** A row of the desk for somebody in these posts. */
export function lateTaskView(task: LateTask, roles: readonly Role[], at: string): LateTaskView {
  const { seat, dueAt, dueDay } = task;
  return {
    ...{ id: task.id, caseId: task.caseId, taskId: task.taskId, process: task.process },
    processTitle: processTitle(task.process),
    ...given('caseNumber', task.caseNumber),
    caseTitle: task.caseTitle,
    ...given('enterpriseName', task.enterpriseName),
    ...given('level', levelTitle(task.process, task.level)),
    nodeTitle: nodeTitle(task.process, task.node),
    unitId: seat.unitId,
    seat: `${task.seatUnitName} ${ROLE_TITLES[seat.role]}`,
    ...given('holder', task.holderName),
    dueDay: dueDay ?? '',
    dueAt: dueAt ?? at,
    daysOverdue: dueAt === null ? 0 : daysOverdueAt(dueAt, at),
    ...given('lastStep', stepView(task.last)),
    ...given('nextStep', stepView(task.next)),
    byHand: task.byHand,
    ...given('byHandLast', handView(task)),
    acts: actsOn(task, roles, at),
  };
}

/** What these posts may do about it; a matter that bears no supervision says why. */
function actsOn(task: LateTask, roles: readonly Role[], at: string): readonly OversightActView[] {
  if (task.process !== HAZARD) return [];
  const asked = {
    ...{ id: task.taskId, node: task.node, status: task.status as 'ready' },
    resolved: { ...(task.dueAt === null ? {} : { dueAt: task.dueAt }) },
  };
  const refusal = supervisable(asked, (task.level ?? undefined) as Level | undefined, at);
  const closed = isRefusal(refusal) ? (refusal.detail ?? REFUSALS[refusal.code].title) : undefined;
  return OVERSIGHT_KINDS.filter((kind) => OVERSIGHT_ROLES[kind].some((role) => roles.includes(role))).map(
    (act) => ({
      ...{ act, title: OVERSIGHT_TITLES[act] },
      ...given('closed', closed),
    }),
  );
}

const figure = (
  { id, tasks, since }: LateGroup,
  name: string,
  at: string,
): Omit<LateFigureView, 'filter'> => ({
  ...{ id: id ?? NONE, name, tasks },
  longestDays: daysOverdueAt(since, at),
});

export const groupView = (group: LateGroup, name: string, filter: string, at: string): LateFigureView => ({
  ...figure(group, name, at),
  filter,
});

export const unitView = (
  unit: LateUnit,
  filter: string,
  hazards: LedgerFigureView | undefined,
  at: string,
): LateUnitView => ({
  ...groupView(unit, unit.name ?? unit.id ?? '未定单位', filter, at),
  unclaimed: unit.unclaimed,
  ...given('hazards', hazards),
});

export const personView = (person: LatePerson, filter: string, at: string): LatePersonView => ({
  ...groupView(person, person.name ?? '无人认领', filter, at),
  ...given('unit', person.unitName),
  ...given('post', person.role === null ? undefined : ROLE_TITLES[person.role]),
});
