import { Injectable } from '@nestjs/common';
import type { JsonObject } from '#domain/case';
import { toInstant } from '#domain/deadline';
import { Comments, type CopyItem, Drafts, Inbox, type Keyset, type Page, taskRowId } from '#persistence';
import type { Clock } from '#platform';
import { asJsonObject } from '../../http/forms/form';
import { HttpProblem } from '../../http/problem';
import type { Identity } from '../../http/request';
import { InjectClock } from '../../http/tokens';
import type { CommentBody, CommentStoredView, DraftBody, DraftStoredView } from './dto/desk.dto';
import { inboxOf } from './inbox.service';
import { TaskAccess } from './task-access';
import { taskAddress } from './task-address';

const COPIES_PAGE = 100;

/** What lies around a task on a person's desk and moves no case: draft, remark, receipt of reading. */
@Injectable()
export class TaskDeskService {
  constructor(
    private readonly access: TaskAccess,
    private readonly drafts: Drafts,
    private readonly comments: Comments,
    private readonly inbox: Inbox,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** @throws HttpProblem NOT_FOUND when nothing has been begun */
  async draft(identity: Identity, token: string): Promise<DraftStoredView> {
    const task = await this.access.find(identity, token);
    const draft = await this.drafts.find(identity.personId, taskRowId(task.caseId, task.taskId));
    if (!draft) throw new HttpProblem('NOT_FOUND', '没有暂存的内容');
    const { act, form, opinion, updatedAt } = draft;
    return { act, updatedAt, form: form as JsonObject, ...(opinion === null ? {} : { opinion }) };
  }

  async saveDraft(identity: Identity, token: string, body: DraftBody): Promise<DraftStoredView> {
    const task = await this.access.find(identity, token);
    const form = asJsonObject(body.form);
    const stored = { act: body.act, form, opinion: body.opinion ?? null, updatedAt: this.now() };
    await this.drafts.save(identity.personId, taskRowId(task.caseId, task.taskId), stored);
    return { ...body, form, updatedAt: stored.updatedAt };
  }

  async dropDraft(identity: Identity, token: string): Promise<void> {
    const task = await this.access.find(identity, token);
    await this.drafts.remove(identity.personId, taskRowId(task.caseId, task.taskId));
  }

  async comment(identity: Identity, token: string, { text }: CommentBody): Promise<CommentStoredView> {
    const { caseId, taskId } = await this.access.find(identity, token);
    const { personId, personName } = identity;
    const added = await this.comments.add({ caseId, taskId, personId, personName, text, at: this.now() });
    return { id: added.id, by: added.personName, text: added.text, at: added.at };
  }

  /** 已阅: marks every copy of this task that the person has; the first reading is the one that stays. */
  async read(identity: Identity, token: string): Promise<number> {
    const copies = await this.copiesOf(identity, token);
    for (const { id } of copies) await this.inbox.markCopyRead(inboxOf(identity), id, this.now());
    return copies.length;
  }

  private async copiesOf(identity: Identity, token: string): Promise<readonly CopyItem[]> {
    const address = taskAddress(token);
    const found: CopyItem[] = [];
    let after: Keyset | undefined;
    do {
      const page: Page<CopyItem> = await this.inbox.copies(inboxOf(identity), {
        limit: COPIES_PAGE,
        ...(after ? { after } : {}),
      });
      const isOfTask = (copy: CopyItem): boolean =>
        copy.caseId === address?.caseId && copy.taskId === address.taskId && copy.readAt === null;
      found.push(...page.items.filter(isOfTask));
      after = page.next;
    } while (after !== undefined);
    return found;
  }

  private now(): string {
    return toInstant(this.clock.now().getTime());
  }
}
