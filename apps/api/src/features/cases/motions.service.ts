import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal } from '#domain/case';
import type { Clock } from '#platform';
import { actorFor } from '../../http/acting';
import type { ActBody } from '../../http/act-body';
import { type ActAnswer, Acts } from '../../http/acts';
import { CASE_NODE } from '../../http/forms/form';
import type { Idempotency } from '../../http/idempotency';
import { RefusalsPort } from '../../http/ports';
import { Refused } from '../../http/problem';
import { activePosts, type Identity } from '../../http/request';
import { InjectClock } from '../../http/tokens';
import { CaseAccess } from './case-access';

/** Who puts a motion in, with which key, seen by the log as what. */
export interface Submission extends Idempotency {
  readonly identity: Identity;
  readonly requestId: string;
}

/** Carries an act on the case itself to its workflow. */
@Injectable()
export class MotionsService {
  constructor(
    private readonly access: CaseAccess,
    private readonly acts: Acts,
    private readonly refusals: RefusalsPort,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** @throws Refused when the rules say no, HttpProblem when the form is not filled in properly */
  async put(submission: Submission, caseId: string, motion: string, body: ActBody): Promise<ActAnswer> {
    const { identity, key, bodyHash, requestId } = submission;
    const { head } = await this.access.open(identity, caseId);
    const actor = actorFor(identity, { act: motion });
    if (isRefusal(actor)) return this.refuse(submission, caseId, motion, actor);
    const { form, opinion, evidence = [] } = body;
    return this.acts.submit({
      target: { process: head.process, caseId, on: CASE_NODE, node: CASE_NODE },
      ...{ act: motion, actor, key, bodyHash, requestId, form, evidence },
      ...(opinion === undefined ? {} : { opinion }),
    });
  }

  private async refuse(
    { identity, requestId }: Submission,
    caseId: string,
    act: string,
    refusal: Refusal,
  ): Promise<never> {
    const [post] = activePosts(identity);
    if (post) {
      await this.refusals.record({
        ...{ caseId, act, refusal, requestId },
        actor: post.actor,
        at: this.clock.now(),
      });
    }
    throw new Refused(refusal);
  }
}
