import { ASSIGNMENT_TRANSITIONS, type AssignmentFacts } from '#domain/assignment';
import { defineCase } from '../kernel';
import type { AssignmentCase } from './asking';
import { interview } from './steps/interview';
import { issue } from './steps/issue';
import { openMotions } from './steps/motions';
import { colour, LeadWork, recheck, signFor, work } from './steps/work';

/** 交办督办 (P4, R44, R103): 拟稿、签发、签收、办理、复核、办结; the result flows back to what it was about. */
async function assignment(c: AssignmentCase): Promise<string> {
  const lead = new LeadWork();
  if (c.facts.draftedBy !== undefined) c.tag('draft', [c.facts.draftedBy]);
  openMotions(c, lead);
  c.onStep('remind', ({ task }) => {
    if (task.node === 'feedback') colour(c, 'yellow');
  });
  if (!c.facts.issued) await issue(c);
  await signFor(c);
  if (c.facts.kind === 'interview') await interview(c);
  do await work(c, lead);
  while (!(await recheck(c)));
  c.stage('closed');
  tell(c);
  return 'closed';
}

/** What the assignment was about hears how it ended: the hazard in its record, the meeting for its next agenda. */
function tell(c: AssignmentCase): void {
  const { subjects, fromDecision, title, documentNo } = c.facts;
  const finding = c.facts.rechecks.at(-1)?.finding ?? '';
  const news = { assignment: c.id, title, finding, ...(documentNo === undefined ? {} : { documentNo }) };
  if (fromDecision) {
    c.tellCase('meeting', fromDecision.meetingCaseId, 'decisionDone', {
      ...news,
      decision: fromDecision.decision,
    });
  }
  for (const { process, caseId } of subjects) {
    if (process === 'hazard') c.tellCase('hazard', caseId, 'assignmentDone', news);
  }
}

export const assignmentCase = defineCase<AssignmentFacts>(
  'assignment',
  { v1: assignment },
  ASSIGNMENT_TRANSITIONS,
);
