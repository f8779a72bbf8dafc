import { type Actor, personsBehind, sameSeat } from '#domain/authority';
import type { TaskDetail } from '#persistence';

/** Kinds of events after which an inbox may show something else. */
export const INBOX_KINDS: readonly string[] = [
  'opened',
  'decided',
  'held',
  'handled',
  'withdrawn',
  'ladder',
  'due',
  'clock',
  'jumped',
];

/** Whose inbox: the posts a person acts in today. */
export interface InboxSeats {
  readonly personId: string;
  readonly actors: readonly Actor[];
}

/** Whether a task lies, or lay, before one of these posts or persons. */
export function concernsInbox(
  {
    seat,
    holderPersonId,
    delegation,
    signers,
  }: Pick<TaskDetail, 'seat' | 'holderPersonId' | 'delegation' | 'signers'>,
  { personId, actors }: InboxSeats,
): boolean {
  const persons = [personId, ...actors.flatMap(personsBehind)];
  const asked = [
    holderPersonId,
    delegation?.to.personId ?? null,
    ...signers.map((signer) => signer.assignee.personId),
  ];
  return (
    actors.some((actor) => sameSeat(actor, seat)) ||
    asked.some((one) => one !== null && persons.includes(one))
  );
}
