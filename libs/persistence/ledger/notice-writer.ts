import type { EntityManager } from 'typeorm';
import { newId } from '#platform';
import { dayOf } from '#domain/deadline';
import { NoticeEntity } from '../entities/notice.entity';
import { OutboxEntity } from '../entities/outbox.entity';
import { insertRows } from '../sql/row-writer';
import { type NoticeContext, type NoticeTarget, type PlannedNotice, planNotices } from './notice-plan';
import { SeatHolders } from './seat-holders';

/** Outbox topic of in-app notices on their way to the outer channels. */
export const NOTICE_TOPIC = 'notice';

/** Writes the notices of a batch and, for each, an outbox row under the notice's id. */
export async function writeNotices(
  manager: EntityManager,
  context: NoticeContext,
  caseUnits: readonly string[],
): Promise<void> {
  const planned = planNotices(context);
  if (planned.length === 0) return;
  const holders = await holdersFor(manager, context, planned, caseUnits);
  const createdAt = context.batch.at;
  const notices = planned.flatMap(({ kind, targets, title, body, taskId }) =>
    [...new Set(targets.flatMap((target) => personsOf(target, holders)))].map((personId) => ({
      ...{ id: newId(), personId, caseId: context.batch.caseId, taskId, kind, title, body, createdAt },
    })),
  );
  if (notices.length === 0) return;
  await insertRows(manager, NoticeEntity, notices);
  await insertRows(
    manager,
    OutboxEntity,
    notices.map(({ createdAt: _createdAt, ...payload }) => ({
      topic: NOTICE_TOPIC,
      key: payload.id,
      payload,
    })),
  );
}

function holdersFor(
  manager: EntityManager,
  { batch }: NoticeContext,
  planned: readonly PlannedNotice[],
  caseUnits: readonly string[],
): Promise<SeatHolders> {
  const targets = planned.flatMap((notice) => notice.targets);
  const seats = targets.flatMap((target) => ('seat' in target ? [target.seat] : []));
  const roles = targets.flatMap((target) => ('role' in target ? [target.role] : []));
  return SeatHolders.load(manager, dayOf(batch.at), {
    roles: [...new Set([...seats.map((seat) => seat.role), ...roles])],
    seatUnits: seats.map((seat) => seat.unitId),
    caseUnits,
  });
}

function personsOf(target: NoticeTarget, holders: SeatHolders): readonly string[] {
  if ('personId' in target) return [target.personId];
  return 'seat' in target ? holders.of(target.seat) : holders.ofRole(target.role);
}
