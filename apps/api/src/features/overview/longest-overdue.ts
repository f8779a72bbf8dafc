import { Injectable } from '@nestjs/common';
import { dayOf, daysBetween, deedTitle, toInstant } from '#domain/deadline';
import { HazardLedger, type HazardRow, type Scope, type TaskDetail, TaskReader } from '#persistence';
import type { LadderStepView, LongestOverdueView } from './dto/overview.view';

const LINES = 10;
/** The task whose deadline is the hazard's own. */
const RECTIFY = 'rectify';

/** The hazards that have been overdue longest, with what the ladder did last and does next. */
@Injectable()
export class LongestOverdue {
  constructor(
    private readonly ledger: HazardLedger,
    private readonly tasks: TaskReader,
  ) {}

  async lines(scope: Scope, at: string): Promise<readonly LongestOverdueView[]> {
    const { items } = await this.ledger.list(scope, { at, overdue: true }, { limit: LINES }, 'due');
    return Promise.all(items.map((row) => this.line(scope, row, at)));
  }

  private async line(scope: Scope, row: HazardRow, at: string): Promise<LongestOverdueView> {
    const open = await this.tasks.open(scope, row.caseId);
    const { caseId, number, description, enterpriseName, subdistrictName, level } = row;
    const owner = row.responsibleEnterpriseName;
    return {
      ...{ caseId, description, enterpriseName, subdistrictName },
      ...(number === null ? {} : { number }),
      ...(level === null ? {} : { level }),
      ...(owner === null ? {} : { owner }),
      daysOverdue: row.dueAt === null ? 0 : daysSince(row.dueAt, at),
      ...stepsOf(
        open.find((task) => task.node === RECTIFY),
        at,
      ),
    };
  }
}

/** The due instant is 24:00 of the due day; the day after it is the first day overdue. */
const daysSince = (dueAt: string, at: string): number =>
  Math.max(1, daysBetween(dayOf(Date.parse(dueAt) - 1), dayOf(at)));

function stepsOf(
  task: Pick<TaskDetail, 'steps'> | undefined,
  at: string,
): { lastStep?: LadderStepView; nextStep?: LadderStepView } {
  const now = Date.parse(at);
  const steps = (task?.steps ?? []).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const last = steps.findLast((step) => Date.parse(step.at) <= now);
  const next = steps.find((step) => Date.parse(step.at) > now);
  return {
    ...(last === undefined ? {} : { lastStep: stepView(last) }),
    ...(next === undefined ? {} : { nextStep: stepView(next) }),
  };
}

const stepView = ({ step, does, at }: TaskDetail['steps'][number]): LadderStepView => ({
  step,
  title: deedTitle(does),
  at: toInstant(Date.parse(at)),
});
