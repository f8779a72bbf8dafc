import type { InterviewRecordForm } from '#domain/assignment';
import { ask, type AssignmentCase, seats } from '../asking';

/** 约谈: held by the director in person and put on record; what was promised is then worked off like any order. */
export async function interview(c: AssignmentCase): Promise<void> {
  c.stage('interviewing');
  const { form, actor, at } = await c.ask<{ held: InterviewRecordForm }>(
    ask('hold', seats.director(c.facts)),
  );
  c.set({ interview: { record: form.record, by: actor.personId, at } });
}
