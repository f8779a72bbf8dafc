import { MEETING_KINDS, type MeetingFacts, type MeetingKind, PRESENCE_TITLES } from '#domain/meeting';
import { stageTitle } from '#domain/process';
import type { MeetingRow } from '#persistence';
import type { MeetingDetailView, MeetingItemView } from './dto/meeting.dto';
import { given } from '../../http/given';

/** Figures of the material in the words of the board. */
const FIGURE_TITLES = {
  all: '累计隐患',
  open: '未销号',
  overdue: '逾期',
  majorOpen: '重大未销号',
  majorOverdue: '重大逾期',
  listedOpen: '挂牌未摘牌',
  reviewing: '待复查',
  closed: '累计销号',
} as const;

export const itemView = (row: MeetingRow): MeetingItemView => ({
  caseId: row.caseId,
  ...given('number', row.number),
  kind: MEETING_KINDS[row.kind as MeetingKind],
  month: row.month,
  title: row.title,
  ...given('meetsOn', row.meetsOn),
  latestOn: row.latestOn,
  ...given('place', row.place),
  stage: stageTitle('meeting', row.stage),
  open: row.open,
  ...given('heldAt', row.heldAt),
  ...given('minutesNumber', row.minutesNumber),
  decisions: row.decisions,
  decisionsOpen: row.decisionsOpen,
});

type NameOf = (unitId: string) => string;

function memberView(
  facts: MeetingFacts,
  unitId: string,
  nameOf: NameOf,
): MeetingDetailView['members'][number] {
  const report = facts.reports.find((one) => one.unitId === unitId);
  const present = facts.attendance.find((one) => one.unitId === unitId);
  const figure = (name: string): number | undefined => {
    const value = report?.figures[name];
    return typeof value === 'number' ? value : undefined;
  };
  return {
    unit: nameOf(unitId),
    signedFor: facts.noticed.some((one) => one.unitId === unitId),
    ...given('report', report?.text),
    ...given('problems', report?.problems),
    ...given('open', figure('open')),
    ...given('overdue', figure('overdue')),
    ...given('late', report?.late),
    ...given('presence', present && PRESENCE_TITLES[present.presence]),
    ...given('name', present?.name),
    ...given('reason', present?.reason),
  };
}

/** @param nameOf names of the units that take part */
export function detailView(facts: MeetingFacts, nameOf: NameOf): MeetingDetailView {
  const { pack } = facts;
  const figures = Object.entries(FIGURE_TITLES).flatMap(([name, title]) => {
    const value = pack?.figures[name];
    return typeof value === 'number' ? [{ title, value }] : [];
  });
  return {
    month: facts.month,
    ...given('meetsOn', facts.meetsOn),
    ...given('place', facts.place),
    ...given('topics', facts.topics),
    ...given('reportsDueOn', facts.reportsDueOn),
    members: facts.members.map(({ unitId }) => memberView(facts, unitId, nameOf)),
    ...given('cutOff', pack?.cutOff),
    figures,
    agenda: pack?.agenda ?? [],
    ...given('analysis', facts.analysis),
    decisions: facts.decisions.map(({ lead, supports, ...rest }) => ({
      ...rest,
      lead: nameOf(lead),
      supports: supports.map(nameOf),
    })),
    ...given('minutes', facts.minutes?.text),
    ...given('skipped', facts.skipped?.reason),
  };
}
