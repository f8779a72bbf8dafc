import { dayOf } from '#domain/deadline';
import {
  type AssignmentFacts,
  type Colour,
  type FeedbackForm,
  feedbackRefusal,
  type Member,
  type Nothing,
  officerSeat,
  type RecheckForm,
  recheckRefusal,
} from '#domain/assignment';
import type { DecisionOf, Pending } from '../../kernel';
import { ask, type AssignmentCase, seats } from '../asking';

type Reporting = { report: FeedbackForm };
type Rechecking = { accept: RecheckForm; reject: RecheckForm };

/** What the lead still owes in this round; an extension moves it. */
export class LeadWork {
  current: Pending<Reporting> | undefined;
}

/** 签收: every unit signs for itself; a unit that does not is reminded and escalated, never taken as having signed. */
export async function signFor(c: AssignmentCase): Promise<void> {
  c.stage('issued');
  const { lead, supports } = c.facts;
  await Promise.all([lead, ...supports].map((member) => receive(c, member)));
}

async function receive(c: AssignmentCase, member: Member): Promise<void> {
  const { actor, at } = await c.ask<{ receive: Nothing }>(
    ask('receipt', officerSeat(member), { qualifier: member.unitId }),
  );
  c.set({ signedFor: [...c.facts.signedFor, { unitId: member.unitId, by: actor.personId, at }] });
}

/** 办理: the supporting units report to the lead, the lead for all; the clock of the case is the lead's. */
export async function work(c: AssignmentCase, lead: LeadWork): Promise<void> {
  c.stage('working');
  const { supports, dueOn } = c.facts;
  for (const member of supports) c.beside(() => support(c, member));
  lead.current = c.ask<Reporting>(
    ask('feedback', seats.lead(c.facts), { dueOn, guard: () => feedbackRefusal(c.facts) }),
  );
  void lead.current.due.then(() => colour(c, 'red'));
  const answer = await lead.current;
  lead.current = undefined;
  keep(c, c.facts.lead.unitId, answer);
}

async function support(c: AssignmentCase, member: Member): Promise<void> {
  const answer = await c.ask<Reporting>(
    ask('support', officerSeat(member), {
      qualifier: member.unitId,
      dueOn: c.facts.dueOn,
      beside: true,
    }),
  );
  keep(c, member.unitId, answer);
}

function keep(
  c: AssignmentCase,
  unitId: string,
  { form, actor, at, evidence }: DecisionOf<'report', FeedbackForm>,
) {
  const told = {
    ...{ unitId, at, by: actor.personId, round: c.facts.round, text: form.text },
    evidence: evidence.map(({ attachmentId, sha256, purpose }) => ({ attachmentId, sha256, purpose })),
  };
  c.set({ feedback: [...c.facts.feedback, told] });
}

/** 复核 by the committee office; what is not accepted goes back with a new day, all units with it. */
export async function recheck(c: AssignmentCase): Promise<boolean> {
  c.stage('rechecking');
  const { outcome, form, actor, at } = await c.ask<Rechecking>(
    ask('recheck', seats.clerk(c.facts), {
      guard: (m) => (m.outcome === 'reject' ? recheckRefusal(m.form, dayOf(m.at)) : undefined),
    }),
  );
  const accepted = outcome === 'accept';
  const { round, rechecks } = c.facts;
  c.set({ rechecks: [...rechecks, { round, accepted, finding: form.finding, by: actor.personId, at }] });
  if (!accepted) again(c, form);
  return accepted;
}

function again(c: AssignmentCase, { dueOn }: RecheckForm): void {
  c.set({ round: c.facts.round + 1, ...(dueOn === undefined ? {} : { dueOn }) });
  colour(c, 'green');
}

/** 三色: what the colour was goes out, what it is now lies over the stage. */
export function colour(c: AssignmentCase, next: Colour): void {
  const before: AssignmentFacts['colour'] = c.facts.colour;
  if (before === next) return;
  c.set({ colour: next });
  if (before !== 'green') c.overlay(before, false);
  if (next !== 'green') c.overlay(next, true);
}
