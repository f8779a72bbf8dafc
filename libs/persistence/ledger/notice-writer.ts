import { newId } from '#platform';
import { NoticeEntity } from '../entities/notice.entity';
import { OutboxEntity } from '../entities/outbox.entity';
import { type NoticeContext, type NoticeTarget, planNotices } from './notice-plan';
import type { RowBook } from './row-book';
import type { SeatHolders } from './seat-holders';

/** Outbox topic of in-app notices on their way to the outer channels. */
export const NOTICE_TOPIC = 'notice';

/** Writes the notices of a batch and, for each, an outbox row under the notice's id. */
export function writeNotices(book: RowBook, context: NoticeContext, holders: SeatHolders): void {
  const createdAt = context.batch.at;
  const notices = planNotices(context).flatMap(({ kind, targets, title, body, taskId }) =>
    [...new Set(targets.flatMap((target) => personsOf(target, holders)))].map((personId) => ({
      ...{ id: newId(), personId, caseId: context.batch.caseId, taskId, kind, title, body, createdAt },
    })),
  );
  book.insert(NoticeEntity, notices);
  book.insert(
    OutboxEntity,
    notices.map(({ createdAt: _createdAt, ...payload }) => ({
      topic: NOTICE_TOPIC,
      key: payload.id,
      payload,
    })),
  );
}

function personsOf(target: NoticeTarget, holders: SeatHolders): readonly string[] {
  if ('personId' in target) return [target.personId];
  return 'seat' in target ? holders.of(target.seat) : holders.ofRole(target.role);
}
