import { Injectable } from '@nestjs/common';
import { toInstant } from '#domain/deadline';
import { CaseReader, HazardLedger, TaskReader, type TimelineEvent } from '#persistence';
import type { Clock } from '#platform';
import { FormRegistry } from '../../http/forms/form-registry';
import { InjectClock } from '../../http/tokens';
import type { OpenedCase } from './case-access';
import { availableMotions } from './available-motions';
import { CasePapers } from './case-papers';
import {
  attachmentView,
  basisIn,
  commentView,
  deadlineView,
  documentsIn,
  hazardView,
  headView,
  openTaskView,
  responsibleView,
} from './case-page.mapper';
import type { CasePageView } from './dto/case.view';
import type { StageView } from './dto/case-parts.view';
import { stageTrack } from './stage-track';
import { given } from '../../http/given';

const PAGE = 500;

/** Puts the page of a case together. */
@Injectable()
export class CasePageService {
  constructor(
    private readonly cases: CaseReader,
    private readonly tasks: TaskReader,
    private readonly hazards: HazardLedger,
    private readonly papers: CasePapers,
    private readonly forms: FormRegistry,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async page(opened: OpenedCase): Promise<CasePageView> {
    const { head, scope } = opened;
    const { id } = head;
    const [hazard, open, responsible, deadlines, events, { files, remarks, basis }] = await Promise.all([
      this.hazards.byId(scope, id, toInstant(this.clock.now().getTime())),
      this.tasks.open(scope, id),
      this.cases.responsible(scope, id),
      this.cases.deadlines(scope, id),
      this.events(opened),
      this.papers.of(opened),
    ]);
    return {
      head: headView(head),
      ...given('hazard', hazard && hazardView(hazard)),
      stages: stagesOf(opened, events),
      openTasks: open.map(openTaskView),
      ...given('responsible', responsible && responsibleView(responsible)),
      legalBasis: [...new Set([...basis, ...basisIn(events)])],
      deadlines: deadlines.map((deadline) => deadlineView(head.process, deadline)),
      documents: documentsIn(head.process, events),
      attachments: files.map(attachmentView),
      comments: remarks.map(commentView),
      motions: availableMotions(head, this.forms),
    };
  }

  private async events({ head, scope }: OpenedCase): Promise<readonly TimelineEvent[]> {
    const all: TimelineEvent[] = [];
    for (;;) {
      const page = await this.cases.timeline(scope, head.id, all.at(-1)?.seq ?? 0, PAGE);
      all.push(...page);
      if (page.length < PAGE) return all;
    }
  }
}

function stagesOf({ head }: OpenedCase, events: readonly TimelineEvent[]): readonly StageView[] {
  const entries = events
    .filter(({ kind, name }) => kind === 'stage' && name !== null)
    .map(({ name, at }) => ({ stage: name ?? '', at }));
  return stageTrack(head, entries);
}
