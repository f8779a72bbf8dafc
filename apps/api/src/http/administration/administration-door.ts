import { Injectable } from '@nestjs/common';
import type { AdministrationAct } from '#domain/administration';
import { isRefusal, type Refusal } from '#domain/case';
import { dayOf, toInstant } from '#domain/deadline';
import type { Order, Outcome } from '#persistence';
import type { Clock, Metrics } from '#platform';
import { mayCall } from '../permissions';
import { type ActingPost, RefusalsPort } from '../ports';
import { HttpProblem, Refused } from '../problem';
import { activePosts } from '../request';
import { InjectClock, InjectMetrics } from '../tokens';
import type { AdministratorCall } from './administrator-call.decorator';
import type { AdministrationReceiptView } from './administration.dto';

/** The way of every act of an administrator: in which post it is done, and what becomes of a refusal. */
@Injectable()
export class AdministrationDoor {
  constructor(
    private readonly refusals: RefusalsPort,
    @InjectClock() private readonly clock: Clock,
    @InjectMetrics() private readonly metrics: Metrics,
  ) {}

  /** @throws Refused when the rules say no; the refusal is in the audit then */
  async carryOut(
    call: AdministratorCall,
    { act, reason }: { readonly act: AdministrationAct; readonly reason: string },
    work: (order: Order) => Promise<Outcome>,
  ): Promise<AdministrationReceiptView> {
    const post = postOf(call);
    const outcome = await work(this.order(call, post, reason));
    if (!isRefusal(outcome)) return outcome;
    await this.refuse({ call, act, post }, outcome);
    throw new Refused(outcome);
  }

  today(): string {
    return dayOf(this.clock.now().getTime());
  }

  now(): string {
    return toInstant(this.clock.now().getTime());
  }

  private order(call: AdministratorCall, { actor, postTitle, unitName }: ActingPost, reason: string): Order {
    const { identity, key, bodyHash, requestId } = call;
    const { personId, personName } = identity;
    const { postId, unitId, role } = actor;
    return {
      operator: { personId, personName, postId, postTitle, unitId, unitName, role },
      ...{ at: this.now(), today: this.today(), reason: reason.trim(), key, bodyHash, requestId },
    };
  }

  private async refuse(
    { call, act, post }: { call: AdministratorCall; act: AdministrationAct; post: ActingPost },
    refusal: Refusal,
  ): Promise<void> {
    this.metrics.refusals.inc({ code: refusal.code });
    const { requestId } = call;
    await this.refusals.record({ act, actor: post.actor, refusal, at: this.clock.now(), requestId });
  }
}

/** The administrator's post the person acts in: an own one, for administrators stand in for nobody. */
function postOf({ identity, action }: AdministratorCall): ActingPost {
  const post = activePosts(identity).find(
    ({ actor, substitution }) => !substitution && mayCall(action, [actor.role]),
  );
  if (!post) throw new HttpProblem('PERMISSION_DENIED');
  return post;
}
