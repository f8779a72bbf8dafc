import type { Batch, CaseEvent } from '#domain/case';
import { asJson } from './canonical';
import type { NameBook } from './name-book';

/** One line of the timeline as it is stored and hashed: with its number and with names as of now. */
export interface EventRow {
  readonly seq: number;
  readonly kind: string;
  readonly name: string | null;
  readonly taskId: string | null;
  readonly node: string | null;
  readonly at: string;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly onBehalfOfPersonId: string | null;
  readonly onBehalfOfName: string | null;
  readonly display: string | null;
  readonly postId: string | null;
  readonly postTitle: string | null;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly role: string | null;
  readonly via: string | null;
  readonly opinion: string | null;
  readonly form: object;
  readonly evidence: object;
  readonly key: string | null;
  readonly detail: object;
}

export const eventRows = (
  events: readonly CaseEvent[],
  firstSeq: number,
  names: NameBook,
): readonly EventRow[] =>
  events.map((event, index) => ({
    seq: firstSeq + index,
    kind: event.kind,
    name: event.name ?? null,
    taskId: event.taskId ?? null,
    node: event.node ?? null,
    at: event.at,
    ...actorColumns(event, names),
    opinion: event.opinion ?? null,
    form: asJson(event.form),
    evidence: asJson(event.evidence),
    key: event.key ?? null,
    detail: asJson(event.detail),
  }));

function actorColumns({ actor }: CaseEvent, names: NameBook) {
  const principal = actor?.onBehalfOf?.personId;
  return {
    personId: actor?.personId ?? null,
    personName: actor ? names.person(actor.personId) : null,
    onBehalfOfPersonId: principal ?? null,
    onBehalfOfName: principal === undefined ? null : names.person(principal),
    display: actor ? names.display(actor) : null,
    postId: actor?.postId ?? null,
    postTitle: actor ? names.post(actor.postId) : null,
    unitId: actor?.unitId ?? null,
    unitName: actor ? names.unit(actor.unitId) : null,
    role: actor?.role ?? null,
    via: actor?.via ?? null,
  };
}

/** Persons, posts and units that the events of a batch name. */
export function idsInEvents(batch: Batch): { persons: string[]; posts: string[]; units: string[] } {
  const actors = batch.events.flatMap((event) => event.actor ?? []);
  return {
    persons: actors.flatMap((actor) =>
      actor.onBehalfOf ? [actor.personId, actor.onBehalfOf.personId] : [actor.personId],
    ),
    posts: actors.map((actor) => actor.postId),
    units: actors.map((actor) => actor.unitId),
  };
}
