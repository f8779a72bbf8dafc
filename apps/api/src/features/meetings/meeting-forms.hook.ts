import { Injectable } from '@nestjs/common';
import { type JsonObject, type Refusal, refuse } from '#domain/case';
import { dayOf, endOfDay, extendedDay, latestBefore, toInstant, toMs } from '#domain/deadline';
import type { ConveneForm } from '#domain/meeting';
import { termOf } from '#domain/policy';
import { CalendarStore, Overview, PolicyStore, type Scope } from '#persistence';
import type { Clock } from '#platform';
import { BeforeAct } from '../../http/act-hook.decorator';
import type { ActHook, ResolvedAct } from '../../http/acts';
import { InjectClock } from '../../http/tokens';

const DATED = ['convene', 'postpone'];

const isReport = ({ target, act }: ResolvedAct): boolean =>
  target.node.split('.')[0] === 'report' && act === 'submit';

/** Adds to the forms of a meeting what the calendar and the ledger know: earliest day, day of the reports, figures. */
@Injectable()
@BeforeAct({ order: 20 })
export class MeetingFormsHook implements ActHook {
  constructor(
    private readonly policies: PolicyStore,
    private readonly calendars: CalendarStore,
    private readonly overview: Overview,
    @InjectClock() private readonly clock: Clock,
  ) {}

  concerns(act: ResolvedAct): boolean {
    return act.target.process === 'meeting' && (DATED.includes(act.act) || isReport(act));
  }

  before(act: ResolvedAct): Promise<ResolvedAct | Refusal> {
    return isReport(act) ? this.withFigures(act) : this.withDays(act);
  }

  private async withDays(act: ResolvedAct): Promise<ResolvedAct | Refusal> {
    const [policy, calendar] = await Promise.all([
      this.policies.pinnedTo(act.target.caseId),
      this.calendars.calendar(),
    ]);
    if (!policy) return refuse('CASE_NOT_FOUND');
    const form = act.form as unknown as ConveneForm;
    const today = dayOf(this.clock.now().getTime());
    const due = { dueDay: form.meetsOn, dueAt: toInstant(endOfDay(form.meetsOn)) };
    // 24:00 of a day is 00:00 of the next: the day is the one that ends there.
    const reportsEnd = toMs(latestBefore(due, termOf(policy, 'meeting.reports'), calendar));
    const days = {
      earliestOn: extendedDay(today, termOf(policy, 'meeting.notice'), calendar),
      reportsDueOn: dayOf(reportsEnd - 1),
    };
    return { ...act, form: { ...(act.form as JsonObject), ...days } };
  }

  /** The figures of the reporting unit alone, as the ledger has them at this moment (R49). */
  private async withFigures(act: ResolvedAct): Promise<ResolvedAct> {
    const at = toInstant(this.clock.now().getTime());
    const { unitId, role } = act.target.seat ?? act.actor;
    const part = role.startsWith('subdistrict') ? 'subdistrict' : 'department';
    const scope: Scope = { kind: 'units', [part]: [unitId] };
    const figures = await this.overview.totals(scope, { at });
    return { ...act, form: { ...(act.form as JsonObject), figures: { ...figures } } };
  }
}
