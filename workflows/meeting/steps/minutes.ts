import { assignmentFacts } from '#domain/assignment';
import {
  type DecisionDoneForm,
  type IssueMinutesForm,
  type MeetingDecision,
  type MinutesForm,
  type Nothing,
  openDecisions,
} from '#domain/meeting';
import { ask, type MeetingCase, seats } from '../asking';

/** 纪要: drafted, countersigned by the leading bureau and the office's director, signed by the chair. */
export async function minutes(c: MeetingCase): Promise<void> {
  await c.route('minutes', {
    minutes: () => draft(c),
    countersign: () => countersign(c),
    issueMinutes: () => issue(c),
  });
}

async function draft(c: MeetingCase): Promise<string> {
  const { form } = await c.ask<{ submit: MinutesForm }>(ask('minutes', seats.clerk(c.facts)));
  c.set({ minutes: { text: form.text } });
  c.stage('minutesDraft');
  return 'countersign';
}

async function countersign(c: MeetingCase): Promise<string> {
  await c.askAll<{ agree: Nothing }>([
    ask('countersign', seats.bureauHead(c.facts), { qualifier: 'bureau' }),
    ask('countersign', seats.director(c.facts), { qualifier: 'office' }),
  ]);
  return 'issueMinutes';
}

async function issue(c: MeetingCase): Promise<undefined> {
  const { form, at } = await c.ask<{ issue: IssueMinutesForm }>(ask('issueMinutes', seats.chair(c.facts)));
  c.set({ minutes: { text: c.facts.minutes?.text ?? '', number: form.number, issuedAt: at } });
  c.stage('minutesIssued');
  return undefined;
}

/** 议定事项落实: every decision becomes an assignment; the meeting stays open until the last is done (R43, R44). */
export async function followUp(c: MeetingCase): Promise<void> {
  if (c.facts.decisions.length === 0) return;
  c.stage('followUp');
  c.news<DecisionDoneForm>('decisionDone', ({ form, at }) => {
    const decisions = c.facts.decisions.map((one) =>
      one.no === form.decision ? { ...one, doneAt: at } : one,
    );
    c.set({ decisions });
  });
  c.set({ decisions: c.facts.decisions.map((one) => assign(c, one)) });
  await c.holds(() => openDecisions(c.facts).length === 0);
}

function assign(c: MeetingCase, decision: MeetingDecision): MeetingDecision {
  const { committeeOffice, members, title, minutes: issued } = c.facts;
  const member = (unitId: string) => ({
    unitId,
    kind: members.find((one) => one.unitId === unitId)?.kind ?? '',
  });
  const caseId = `assignment-${c.id}-${decision.no}`;
  c.openCase(
    'assignment',
    caseId,
    assignmentFacts({
      kind: 'order',
      title: `${title}议定事项第${decision.no}项`,
      text: decision.text,
      committeeOffice,
      lead: member(decision.lead),
      supports: decision.supports.map(member),
      subjects: [],
      dueOn: decision.dueOn,
      issued: true,
      ...(issued?.number === undefined ? {} : { documentNo: issued.number }),
      fromDecision: { meetingCaseId: c.id, decision: decision.no },
    }),
  );
  return { ...decision, assignmentCaseId: caseId };
}
