import type { Role, Seat } from '#domain/authority';
import type { Instant } from '#domain/case';
import {
  addDays,
  type Calendar,
  dayOf,
  endOfDay,
  ladderInstants,
  type LadderStep,
  toInstant,
} from '#domain/deadline';
import { HAZARD_NODES, type HazardNode, type HazardStage, type HazardUnits, nodeRow } from '#domain/hazard';
import { type TaskEntity } from '../../entities/task.entity';
import { taskRowId } from '../../ledger/task-rows';
import type { RowValues } from '../../sql/row-writer';
import { Chance } from './chance';
import type { LargeHazard } from './large-plan';

/** Who has what open at a stage; the first node names the hazard's own deadline where it is `rectify`. */
const OPEN_AT: Readonly<
  Partial<Record<HazardStage, readonly (readonly [node: HazardNode, part: keyof HazardUnits, role: Role])[]>>
> = {
  reported: [
    ['acknowledge', 'subdistrict', 'subdistrictOfficer'],
    ['acknowledge', 'committeeOffice', 'committeeClerk'],
  ],
  filed: [['classify', 'committeeOffice', 'committeeClerk']],
  classified: [['notify', 'committeeOffice', 'committeeClerk']],
  notified: [['signFor', 'department', 'departmentOfficer']],
  ordered: [['order', 'department', 'departmentOfficer']],
  rectifying: [['rectify', 'enterprise', 'enterpriseSafetyManager']],
  claimed: [['convene', 'subdistrict', 'subdistrictOfficer']],
  reviewing: [
    ['review', 'subdistrict', 'subdistrictOfficer'],
    ['review', 'department', 'departmentOfficer'],
  ],
  passed: [['approveClose', 'committeeOffice', 'committeeDirector']],
};
/** Days from opening to the due day of a task that has no day of its own. */
const OFFICE_DAYS = 3;
/** One in so many open tasks has been claimed by whoever sits there. */
const HELD_SHARE = 0.3;

export interface TaskGround {
  readonly calendar: Calendar;
  readonly at: Instant;
  /** Steps of a ladder by its key. */
  readonly ladder: (key: string) => readonly LadderStep[];
  /** Whoever holds a post today. */
  readonly holderOf: (seat: Seat) => { readonly personId: string; readonly postId: string } | undefined;
}

export interface CaseShown {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly districtCode: string;
  readonly enterpriseName: string;
  readonly units: HazardUnits;
}

/** What is open of a hazard, with its deadline and ladder. */
export function openTasks(
  hazard: LargeHazard,
  shown: CaseShown,
  ground: TaskGround,
): readonly RowValues<TaskEntity>[] {
  const chance = new Chance(hazard.index * 104_729 + 7);
  return (OPEN_AT[hazard.stage] ?? []).map(([node, part, role], position, all) => {
    const name = all.length > 1 ? `${node}.${part}` : node;
    const taskId = `${name}.1`;
    const seat: Seat = { unitId: shown.units[part], role };
    const holder = chance.isOneIn(HELD_SHARE) ? ground.holderOf(seat) : undefined;
    const openedAt = hazard.way.at(-1)?.at ?? ground.at;
    return {
      ...{ id: taskRowId(shown.caseId, taskId), caseId: shown.caseId, taskId, process: 'hazard', node: name },
      ...{ round: 1, wantedUnitId: seat.unitId, wantedRole: role, seatUnitId: seat.unitId, seatRole: role },
      ...stateOf(node, seat, holder, openedAt),
      ...clockOf(node, hazard, openedAt, ground),
      ...displayOf(hazard, shown),
    };
  });
}

const stateOf = (
  node: HazardNode,
  seat: Seat,
  holder: ReturnType<TaskGround['holderOf']>,
  openedAt: Instant,
): RowValues<TaskEntity> => ({
  status: holder === undefined ? 'ready' : 'reserved',
  holderPersonId: holder?.personId ?? null,
  holderPostId: holder?.postId ?? null,
  holderUnitId: holder === undefined ? null : seat.unitId,
  holderRole: holder === undefined ? null : seat.role,
  outcomes: Object.keys(HAZARD_NODES[node].outcomes),
  ...{ notBy: [], nonDelegable: false, returnTo: [], hops: 0, openedAt },
});

function clockOf(
  node: HazardNode,
  { dueOn, level }: LargeHazard,
  startAt: Instant,
  { calendar, at, ladder }: TaskGround,
): RowValues<TaskEntity> {
  const dueDay = node === 'rectify' && dueOn !== undefined ? dueOn : addDays(dayOf(startAt), OFFICE_DAYS);
  const dueAt = toInstant(endOfDay(dueDay));
  const key = nodeRow(node)?.ladder ?? 'ladder.official';
  const working = { startAt } as Parameters<typeof ladderInstants>[0]['working'];
  const steps = ladderInstants({ dueAt, working }, ladder(key), calendar, {
    major: level === 'major' || level === 'listed',
  }).map((one) => ({ step: one.step.id, at: one.at, does: one.step.does, notify: one.notify }));
  const next = steps.find((step) => step.at > at);
  return {
    clock: { term: node, startAt, ladder: key },
    ...{ termKey: node, ladderKey: key, startAt, dueAt, dueDay, dueSort: dueAt, steps, marks: {} },
    nextStepAt: next?.at ?? null,
    nextStepName: next?.step ?? null,
  };
}

const displayOf = ({ level }: LargeHazard, { units, ...shown }: CaseShown): RowValues<TaskEntity> => ({
  ...{ version: 1, caseNumber: shown.number, caseTitle: shown.title, level: level ?? null },
  ...{ districtCode: shown.districtCode, enterpriseName: shown.enterpriseName },
  ...{ subdistrictUnitId: units.subdistrict, departmentUnitId: units.department },
  ...{ agencyUnitId: units.agency, enterpriseUnitId: units.enterprise },
});
