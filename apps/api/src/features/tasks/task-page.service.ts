import { Injectable } from '@nestjs/common';
import { type Actor, personsBehind } from '#domain/authority';
import { isRefusal, REFUSALS } from '#domain/case';
import { dayOf } from '#domain/deadline';
import { numberOf, type PolicySnapshot } from '#domain/policy';
import type { TaskContext } from '#domain/task';
import { CaseReader, type DeadlineView, PolicyStore, type Scope, type TaskDetail } from '#persistence';
import { FormRegistry } from '../../http/forms/form-registry';
import type { Identity } from '../../http/request';
import { CaseHands } from './case-hands';
import { type Colleague, Colleagues } from './colleagues';
import type { TaskPageView } from './dto/task-page.view';
import { InboxService } from './inbox.service';
import { offeredActs, type OfferedAct } from './offered-acts';
import { actorOn } from './task-actor';
import { taskPageView } from './task-page.mapper';
import { taskStateOf } from './task-state';

const WHOLE: Scope = { kind: 'district' };

/** Puts the page of a task together: asks the rules of handling what is open to this person, and why not. */
@Injectable()
export class TaskPageService {
  constructor(
    private readonly inbox: InboxService,
    private readonly hands: CaseHands,
    private readonly colleagues: Colleagues,
    private readonly cases: CaseReader,
    private readonly policies: PolicyStore,
    private readonly forms: FormRegistry,
  ) {}

  /** @param task one the person may see */
  async page(identity: Identity, task: TaskDetail): Promise<TaskPageView> {
    const [lamp, hands, policy, deadlines] = await Promise.all([
      this.inbox.lampContext(),
      this.hands.of(task.caseId),
      this.policies.pinnedTo(task.caseId),
      this.cases.deadlines(WHOLE, task.caseId),
    ]);
    const actor = actorOn(task, 'claim', identity, policy);
    const self = isRefusal(actor) ? [identity.personId] : personsBehind(actor);
    const colleagues = await this.colleagues.of(task, hands, dayOf(lamp.now), self);
    const ctx = policy && { now: lamp.now, hands, rules: rulesOf(policy) };
    const offered = isRefusal(actor) || !ctx ? closed(task, actor) : offers(task, actor, ctx, colleagues);
    const deadline = deadlines.find((one) => one.taskId === task.taskId && one.supersededAt === null);
    const advisor = this.advisorOf(task, colleagues);
    return taskPageView({ task, offered, colleagues, lamp, ...shown(deadline, advisor) }, this.forms);
  }

  private advisorOf({ delegation }: TaskDetail, colleagues: readonly Colleague[]): string | undefined {
    return colleagues.find(({ person }) => person.personId === delegation?.to.personId)?.person.name;
  }
}

const rulesOf = (policy: PolicySnapshot): TaskContext['rules'] => ({
  maxHops: numberOf(policy, 'task.maxHops'),
  urgeIntervalHours: numberOf(policy, 'urge.minInterval'),
});

function offers(
  task: TaskDetail,
  actor: Actor,
  ctx: TaskContext,
  colleagues: readonly Colleague[],
): readonly OfferedAct[] {
  const others = colleagues.filter(({ inSeat, barred }) => inSeat && barred === undefined);
  return offeredActs(
    taskStateOf(task),
    actor,
    ctx,
    others.map(({ person }) => person),
  );
}

/** Nobody to act as: the outcomes stay in sight with the reason. */
function closed(task: TaskDetail, actor: ReturnType<typeof actorOn>): readonly OfferedAct[] {
  const reason = isRefusal(actor)
    ? (actor.detail ?? REFUSALS[actor.code].title)
    : REFUSALS.CASE_NOT_FOUND.title;
  return task.outcomes.map((act) => ({ act, closed: reason }));
}

const shown = (deadline: DeadlineView | undefined, advisor: string | undefined) => ({
  ...(deadline ? { deadline } : {}),
  ...(advisor === undefined ? {} : { advisor }),
});
