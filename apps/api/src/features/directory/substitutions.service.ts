import { Injectable } from '@nestjs/common';
import { type IsoDay } from '#domain/case';
import { dayOf, toInstant } from '#domain/deadline';
import { Directory, Substitutions, type SubstitutionView } from '#persistence';
import type { Clock } from '#platform';
import { PolicyPort } from '../../http/ports';
import { HttpProblem, Refused } from '../../http/problem';
import type { Identity } from '../../http/request';
import { InjectClock } from '../../http/tokens';
import type { SubstitutionBody, SubstitutionItemView } from './dto/substitution.dto';
import { type SubstitutionFrame, substitutionRefusal } from './substitution-rule';

/** 离岗代理 of one person, on either side. */
@Injectable()
export class SubstitutionsService {
  constructor(
    private readonly substitutions: Substitutions,
    private readonly directory: Directory,
    private readonly policy: PolicyPort,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async list({ personId }: Identity): Promise<readonly SubstitutionItemView[]> {
    const today = this.today();
    return (await this.substitutions.of(personId)).map((row) => itemView(row, personId, today));
  }

  /** @throws Refused when the rules say no */
  async add(identity: Identity, body: SubstitutionBody): Promise<SubstitutionItemView> {
    const refusal = substitutionRefusal(body, await this.frameOf(identity, body));
    if (refusal) throw new Refused(refusal);
    const { personId } = identity;
    const id = await this.substitutions.add({
      ...plain(body),
      principalPersonId: personId,
      createdBy: personId,
    });
    const added = (await this.list(identity)).find((one) => one.id === id);
    if (!added) throw new HttpProblem('CONFLICT');
    return added;
  }

  /** @throws HttpProblem NOT_FOUND for one that is not the person's to take back */
  async revoke({ personId }: Identity, id: string): Promise<void> {
    const revoked = await this.substitutions.revoke(id, personId, this.now());
    if (!revoked) throw new HttpProblem('NOT_FOUND');
  }

  private async frameOf(identity: Identity, body: SubstitutionBody): Promise<SubstitutionFrame> {
    const today = this.today();
    const [policy, held, standing] = await Promise.all([
      this.policy.snapshotOn(today),
      this.directory.postsHeldBy(body.substitutePersonId, today),
      this.substitutions.of(identity.personId),
    ]);
    const own = identity.posts.find(({ actor }) => actor.via === 'direct' && actor.postId === body.postId);
    return { today, policy, principal: own?.actor, substitute: held.map(({ actor }) => actor), standing };
  }

  private today(): IsoDay {
    return dayOf(this.clock.now().getTime());
  }

  private now(): string {
    return toInstant(this.clock.now().getTime());
  }
}

const plain = ({ postId, substitutePersonId, fromDay, toDay, scope, acts, reason }: SubstitutionBody) => ({
  postId,
  substitutePersonId,
  fromDay,
  toDay,
  scope,
  acts,
  reason,
});

function stateOf(
  { revokedAt, fromDay, toDay }: SubstitutionView,
  today: IsoDay,
): SubstitutionItemView['state'] {
  if (revokedAt !== null) return 'revoked';
  if (toDay < today) return 'over';
  return fromDay > today ? 'pending' : 'active';
}

function itemView(row: SubstitutionView, personId: string, today: IsoDay): SubstitutionItemView {
  const state = stateOf(row, today);
  const isOwn = row.principalPersonId === personId || row.createdBy === personId;
  return {
    id: row.id,
    principal: row.principalName,
    substitute: row.substituteName,
    post: row.postTitle,
    fromDay: row.fromDay,
    toDay: row.toDay,
    scope: row.scope,
    acts: row.acts,
    reason: row.reason,
    state,
    revocable: isOwn && (state === 'pending' || state === 'active'),
  };
}
