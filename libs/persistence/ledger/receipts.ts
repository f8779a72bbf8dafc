import type { ActReceipt, Batch, RecordReply } from '#domain/case';

/** What the receipt of a case's first command calls its act. */
const OPENING_ACT = 'open';

/**
 * The receipt a person got for a command, built from the batch alone, so that a repeated key is answered with the same
 * words whether the workflow still runs or not.
 */
export function receiptOf(batch: Batch, reply: RecordReply, key: string): ActReceipt {
  const events = batch.events.filter((event) => event.key === key);
  return {
    caseId: batch.caseId,
    version: batch.version,
    stage: batch.stage,
    act: events[0]?.name ?? OPENING_ACT,
    at: batch.at,
    held: events.some((event) => event.kind === 'held'),
    opened: batch.tasks
      .filter((task) => batch.events.some((event) => event.kind === 'opened' && event.taskId === task.id))
      .map((task) => ({ taskId: task.id, node: task.node, seat: reply.seats[task.id] ?? task.seat })),
  };
}
