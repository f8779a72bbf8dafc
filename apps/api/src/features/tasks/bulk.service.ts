import { Injectable } from '@nestjs/common';
import { dayOf } from '#domain/deadline';
import { REFUSALS } from '#domain/case';
import type { PolicySnapshot } from '#domain/policy';
import type { Clock } from '#platform';
import type { ActAnswer } from '../../http/acts';
import { canonicalHash } from '../../http/idempotency';
import { PolicyPort } from '../../http/ports';
import { HttpProblem, Refused } from '../../http/problem';
import { InjectClock } from '../../http/tokens';
import { bulkCapRefusal, bulkRefusal } from './bulk-rule';
import type { BulkBody, BulkItemBody, BulkResultView, BulkView } from './dto/task-act.dto';
import { TaskAccess } from './task-access';
import { type Submission, TaskActsService } from './task-acts.service';

/** Decides several tasks, each on its own: one reason, one key and one result per item. */
@Injectable()
export class BulkService {
  constructor(
    private readonly access: TaskAccess,
    private readonly acts: TaskActsService,
    private readonly policy: PolicyPort,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** @throws Refused BULK_NOT_ALLOWED when there are more items than policy allows */
  async run(submission: Submission, { act, items }: BulkBody): Promise<BulkView> {
    const policy = await this.policy.snapshotOn(dayOf(this.clock.now().getTime()));
    const tooMany = bulkCapRefusal(items.length, policy);
    if (tooMany) throw new Refused(tooMany);
    const results: BulkResultView[] = [];
    // One after the other: a bulk act must not crowd out the acts of others.
    for (const item of items) results.push(await this.one(submission, act, item, policy));
    const count = (status: BulkResultView['status']): number =>
      results.filter((result) => result.status === status).length;
    return { results, done: count('done'), refused: count('refused'), pending: count('pending') };
  }

  private async one(
    submission: Submission,
    act: string,
    item: BulkItemBody,
    policy: PolicySnapshot,
  ): Promise<BulkResultView> {
    try {
      return resultOf(item.id, await this.perform(submission, act, item, policy));
    } catch (error) {
      const refused = refusedResult(item.id, error);
      if (!refused) throw error;
      return refused;
    }
  }

  private async perform(
    submission: Submission,
    act: string,
    item: BulkItemBody,
    policy: PolicySnapshot,
  ): Promise<ActAnswer> {
    const task = await this.access.find(submission.identity, item.id);
    const refusal = bulkRefusal({ act, term: task.clock?.term, level: task.level }, policy);
    if (refusal) throw new Refused(refusal);
    const { opinion, form } = item;
    return this.acts.perform(ofItem(submission, act, item), task, act, {
      opinion,
      ...(form === undefined ? {} : { form }),
    });
  }
}

/** The key of an item follows from the key of the whole: a repeated bulk act repeats each of its items. */
const ofItem = (submission: Submission, act: string, item: BulkItemBody): Submission => ({
  ...submission,
  key: canonicalHash([submission.key, item.id]),
  bodyHash: canonicalHash({ act, id: item.id, opinion: item.opinion, form: item.form ?? null }),
});

const resultOf = (id: string, answer: ActAnswer): BulkResultView =>
  answer.status === 'done' ? { id, status: 'done', receipt: answer.receipt } : { id, status: 'pending' };

/** An expected "no" concerns its item alone; anything else is a defect and ends the whole. */
function refusedResult(id: string, error: unknown): BulkResultView | undefined {
  if (error instanceof Refused) {
    const { code } = error.refusal;
    return { id, status: 'refused', code, reason: error.message, rule: REFUSALS[code].rule };
  }
  return error instanceof HttpProblem
    ? { id, status: 'refused', code: error.code, reason: error.message }
    : undefined;
}
