import { Injectable } from '@nestjs/common';
import { type Assignee, sameSeat, type Seat } from '#domain/authority';
import { type JsonObject, isRefusal, type Refusal, refuse } from '#domain/case';
import { dayOf } from '#domain/deadline';
import type { Clock } from '#platform';
import { DirectoryPort } from '../ports';
import { InjectClock } from '../tokens';
import type { PersonRef } from './person-ref';

/** Turns a person named in a form into a person in a post, as the register of posts has it on the day. */
@Injectable()
export class PersonResolver {
  constructor(
    private readonly directory: DirectoryPort,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** The named post, else the post of the task's seat, else the person's first; refused without a post today. */
  async one({ personId, postId }: PersonRef, seat?: Seat): Promise<Assignee | Refusal> {
    const posts = await this.directory.assigneesOf(personId, dayOf(this.clock.now().getTime()));
    const found =
      postId === undefined
        ? (posts.find((post) => seat !== undefined && sameSeat(post, seat)) ?? posts[0])
        : posts.find((post) => post.postId === postId);
    return found ?? refuse('TARGET_NOT_ELIGIBLE', '所选人员今日不在岗');
  }

  /** All of them, or the first refusal. */
  async all(refs: readonly PersonRef[], seat?: Seat): Promise<readonly Assignee[] | Refusal> {
    const found = await Promise.all(refs.map((ref) => this.one(ref, seat)));
    const assignees: Assignee[] = [];
    for (const one of found) {
      if (isRefusal(one)) return one;
      assignees.push(one);
    }
    return assignees;
  }
}

/** An assignee as it travels in a form. */
export const assigneeJson = ({ personId, postId, unitId, role }: Assignee): JsonObject => ({
  personId,
  postId,
  unitId,
  role,
});
