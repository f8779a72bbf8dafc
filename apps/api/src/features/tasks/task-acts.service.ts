import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal } from '#domain/case';
import { PolicyStore, type TaskDetail } from '#persistence';
import type { Clock } from '#platform';
import type { ActBody } from '../../http/act-body';
import { type ActAnswer, Acts } from '../../http/acts';
import type { Idempotency } from '../../http/idempotency';
import { RefusalsPort } from '../../http/ports';
import { Refused } from '../../http/problem';
import { activePosts, type Identity } from '../../http/request';
import { InjectClock } from '../../http/tokens';
import { TaskAccess } from './task-access';
import { actorOn } from './task-actor';

/** Who acts, with which key, seen by the log as what. */
export interface Submission extends Idempotency {
  readonly identity: Identity;
  readonly requestId: string;
}

/** Carries an act of a person to the task it is for. */
@Injectable()
export class TaskActsService {
  constructor(
    private readonly access: TaskAccess,
    private readonly acts: Acts,
    private readonly policies: PolicyStore,
    private readonly refusals: RefusalsPort,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** @throws Refused when the rules say no, HttpProblem when the form is not filled in properly */
  async act(submission: Submission, token: string, act: string, body: ActBody): Promise<ActAnswer> {
    const task = await this.access.find(submission.identity, token);
    return this.perform(submission, task, act, body);
  }

  async perform(submission: Submission, task: TaskDetail, act: string, body: ActBody): Promise<ActAnswer> {
    const { identity, key, bodyHash, requestId } = submission;
    const actor = actorOn(task, act, identity, await this.policies.pinnedTo(task.caseId));
    if (isRefusal(actor)) return this.refuse(submission, task, act, actor);
    const { form, opinion, evidence = [], cosigners } = body;
    return this.acts.submit({
      target: targetOf(task),
      ...{ act, actor, key, bodyHash, requestId, form, evidence },
      ...(opinion === undefined ? {} : { opinion }),
      ...(cosigners === undefined ? {} : { cosigners }),
    });
  }

  /** Nobody to act as: refused here, before the acts room, and kept in the audit all the same. */
  private async refuse(
    { identity, requestId }: Submission,
    { caseId, taskId }: TaskDetail,
    act: string,
    refusal: Refusal,
  ): Promise<never> {
    const [post] = activePosts(identity);
    if (post) {
      await this.refusals.record({
        ...{ caseId, taskId, act, refusal, requestId },
        actor: post.actor,
        at: this.clock.now(),
      });
    }
    throw new Refused(refusal);
  }
}

const targetOf = ({ process, caseId, taskId, node, seat }: TaskDetail) => ({
  process,
  caseId,
  on: taskId,
  node,
  seat,
});
