import type { EnforcementChoiceForm, InterviewForm, LetterForm } from '#domain/hazard';
import type { Fired } from '../../kernel';
import { ask, type HazardCase, type SeatName } from '../asking';

/** Nodes born of an escalation; their own ladders remind and escalate but breed no further letters. */
const BORN = ['chooseMeasure', 'supervisionLetter', 'interview'];

/**
 * What the ladder's rows start beside the procedure (policy `ladder.*`): the department must choose, the committee
 * office writes a 督办函, its director holds a 约谈. Notices and agenda items are written with the step itself.
 */
export function escalation(c: HazardCase): void {
  c.onStep('chooseMeasure', (fired) => born(c, fired, () => choose(c, fired)));
  c.onStep('supervisionLetter', (fired) => born(c, fired, () => letter(c, fired)));
  c.onStep('interview', (fired) => born(c, fired, () => interview(c, fired)));
}

function born(c: HazardCase, { task }: Fired, start: () => Promise<void>): Promise<void> | undefined {
  return BORN.includes(task.node.split('.')[0] as string) ? undefined : start();
}

/** Which late task a letter or talk is about; part of the node so that each gets its own. */
const about = ({ task }: Fired): { qualifier: string; beside: true } => ({
  qualifier: task.id.replaceAll('.', '-'),
  beside: true,
});

async function choose(c: HazardCase, fired: Fired): Promise<void> {
  const { form, actor, at } = await c.ask<{ choose: EnforcementChoiceForm }>(
    ask(c, 'chooseMeasure', 'departmentOfficer', about(fired)),
  );
  if (form.choice !== 'enforce') return;
  const { documentNo, reason } = form;
  const measure = { kind: 'openCase' as const, reason, by: actor.personId, at };
  c.set({ measures: [...c.facts.measures, documentNo === undefined ? measure : { ...measure, documentNo }] });
}

const letter = (c: HazardCase, fired: Fired): Promise<void> =>
  answered<{ issue: LetterForm }>(c, 'supervisionLetter', 'committeeClerk', fired);

const interview = (c: HazardCase, fired: Fired): Promise<void> =>
  answered<{ held: InterviewForm }>(c, 'interview', 'committeeDirector', fired);

async function answered<O extends { [outcome: string]: LetterForm | InterviewForm }>(
  c: HazardCase,
  node: 'supervisionLetter' | 'interview',
  seat: SeatName,
  fired: Fired,
): Promise<void> {
  await c.ask<O>(ask(c, node, seat, about(fired)));
}
