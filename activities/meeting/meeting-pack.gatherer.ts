import type { GatherRequest, Json } from '#contracts';
import type { Instant } from '#domain/case';
import { LEVEL_TITLES, type Level } from '#domain/hazard';
import type { AgendaLine, MeetingPack } from '#domain/meeting';
import type { Directory, HazardLedger, Meetings, Overview, OverviewLine, Scope } from '#persistence';
import type { Clock } from '#platform';
import type { Gatherer } from '../kernel/gather.activities';

const WHOLE: Scope = { kind: 'district' };
/** An agenda that names more than these is read by nobody; the ledger has the rest. */
const LINES_MAX = 100;

/** What the material is drawn from. */
export interface MeetingSources {
  readonly overview: Pick<Overview, 'totals' | 'by'>;
  readonly hazards: Pick<HazardLedger, 'list'>;
  readonly meetings: Pick<Meetings, 'openDecisions' | 'escalated'>;
  readonly directory: Pick<Directory, 'unitById'>;
  readonly clock: Clock;
}

/**
 * 会议材料 (R42, R43, R49, R50): figures of the ledger at a cut-off, and an agenda of what they show: overdue by unit,
 * every major and listed hazard, open decisions, what the ladder sent here, members without a report.
 */
export class MeetingPackGatherer implements Gatherer {
  readonly what = 'meetingPack';

  constructor(private readonly sources: MeetingSources) {}

  async gather({ args }: GatherRequest): Promise<Json> {
    const { overview, clock } = this.sources;
    const cutOff: Instant = clock.now().toISOString();
    const month = String(args['month']);
    const missing = Array.isArray(args['missing']) ? args['missing'].map(String) : [];
    const [figures, streets, departments, majors, decisions, escalated, silent] = await Promise.all([
      overview.totals(WHOLE, { at: cutOff }),
      overview.by(WHOLE, { at: cutOff }, 'subdistrict'),
      overview.by(WHOLE, { at: cutOff }, 'department'),
      this.majors(cutOff),
      this.decisions(),
      this.escalated(month),
      Promise.all(missing.map((unit) => this.silent(unit))),
    ]);
    const agenda: readonly AgendaLine[] = [
      figuresLine(figures),
      ...silent,
      ...majors,
      ...[...streets, ...departments].flatMap(overdueLine),
      ...decisions,
      ...escalated,
      { kind: 'analysis', title: '问题分析', text: '分析隐患治理中存在的问题和原因，研究措施' },
    ];
    // Typed with the domain value the meeting asks for; plain JSON throughout.
    return { cutOff, figures: { ...figures }, agenda } satisfies MeetingPack;
  }

  private async majors(at: Instant): Promise<readonly AgendaLine[]> {
    const filter = { at, open: true, levels: ['major', 'listed'] } as const;
    const { items } = await this.sources.hazards.list(WHOLE, filter, { limit: LINES_MAX }, 'due');
    return items.map((one) => ({
      kind: 'major',
      title: `${LEVEL_TITLES[one.level as Level]}：${one.enterpriseName}`,
      text: `${one.description}（期限 ${one.dueOn ?? '未定'}${one.overdue ? '，已逾期' : ''}）`,
      caseId: one.caseId,
    }));
  }

  private async decisions(): Promise<readonly AgendaLine[]> {
    const open = await this.sources.meetings.openDecisions(LINES_MAX);
    return open.map(({ month, text, leadUnitName, dueOn, assignmentCaseId, caseId }) => ({
      kind: 'decision',
      title: `${month} 议定事项未落实：${leadUnitName}`,
      text: `${text}（期限 ${dueOn}）`,
      caseId: assignmentCaseId ?? caseId,
    }));
  }

  private async escalated(month: string): Promise<readonly AgendaLine[]> {
    const matters = await this.sources.meetings.escalated(month, LINES_MAX);
    return matters.map(({ caseId, title, step }) => ({
      kind: 'escalated',
      title: '督办阶梯列入议题',
      text: `${title}（${step}）`,
      caseId,
    }));
  }

  private async silent(unitId: string): Promise<AgendaLine> {
    const unit = await this.sources.directory.unitById(unitId);
    return { kind: 'missing', title: '未报送督导汇报', text: unit?.name ?? unitId };
  }
}

const figuresLine = ({ open, overdue, majorOpen, closed }: { [key: string]: number }): AgendaLine => ({
  kind: 'figures',
  title: '隐患治理总体情况',
  text: `未销号 ${open}，逾期 ${overdue}，重大未销号 ${majorOpen}，累计销号 ${closed}`,
});

const overdueLine = ({ name, counts }: OverviewLine): readonly AgendaLine[] =>
  counts.overdue === 0
    ? []
    : [
        {
          kind: 'overdue',
          title: `逾期：${name ?? '未定单位'}`,
          text: `逾期 ${counts.overdue}，其中重大 ${counts.majorOverdue}；未销号 ${counts.open}`,
        },
      ];
