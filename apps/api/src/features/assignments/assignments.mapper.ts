import {
  ASSIGNMENT_KINDS,
  type AssignmentFacts,
  type AssignmentKind,
  type Colour,
  COLOUR_TITLES,
} from '#domain/assignment';
import { stageTitle } from '#domain/process';
import type { AssignmentRow } from '#persistence';
import type { AssignmentDetailView, AssignmentItemView } from './dto/assignment.dto';

const colourWords = (colour: string): string => COLOUR_TITLES[colour as Colour];
const kindTitle = (kind: string): string => ASSIGNMENT_KINDS[kind as AssignmentKind];

export const itemView = (row: AssignmentRow): AssignmentItemView => ({
  caseId: row.caseId,
  ...(row.number === null ? {} : { number: row.number }),
  kind: kindTitle(row.kind),
  title: row.title,
  ...(row.documentNo === null ? {} : { documentNo: row.documentNo }),
  lead: row.leadUnitName,
  supports: row.supportNames,
  dueOn: row.dueOn,
  colour: row.colour,
  colourWords: colourWords(row.colour),
  stage: stageTitle('assignment', row.stage),
  open: row.open,
  openedAt: row.openedAt,
});

/** @param nameOf names of the units that take part */
export const detailView = (
  facts: AssignmentFacts,
  nameOf: (unitId: string) => string,
): AssignmentDetailView => ({
  kind: kindTitle(facts.kind),
  text: facts.text,
  ...(facts.documentNo === undefined ? {} : { documentNo: facts.documentNo }),
  lead: nameOf(facts.lead.unitId),
  supports: facts.supports.map(({ unitId }) => nameOf(unitId)),
  dueOn: facts.dueOn,
  colour: facts.colour,
  colourWords: colourWords(facts.colour),
  subjects: facts.subjects.map(({ caseId, title }) => ({ caseId, title })),
  ...(facts.fromDecision ? { meetingCaseId: facts.fromDecision.meetingCaseId } : {}),
  ...(facts.interview ? { interview: facts.interview.record } : {}),
  signedFor: facts.signedFor.map(({ unitId }) => nameOf(unitId)),
  feedback: facts.feedback.map(({ unitId, round, text, at }) => ({ unit: nameOf(unitId), round, text, at })),
  rechecks: facts.rechecks.map(({ round, accepted, finding, at }) => ({ round, accepted, finding, at })),
});
