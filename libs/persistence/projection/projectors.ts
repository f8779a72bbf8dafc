import { AssignmentProjector } from './assignment.projector';
import { HazardProjector } from './hazard.projector';
import { MeetingProjector } from './meeting.projector';
import { PolicyChangeProjector } from './policy-change.projector';
import type { Projector } from './projector';
import { ReportProjector } from './report.projector';
import { TenderProjector } from './tender.projector';

const ALL: readonly Projector[] = [
  new AssignmentProjector(),
  new HazardProjector(),
  new MeetingProjector(),
  new PolicyChangeProjector(),
  new ReportProjector(),
  new TenderProjector(),
];

const PROJECTORS: ReadonlyMap<string, Projector> = new Map(ALL.map((one) => [one.process, one]));

/** @throws Error for a process nobody projects: a defect of the program, told by the activity's failure. */
export function projectorOf(process: string): Projector {
  const projector = PROJECTORS.get(process);
  if (projector === undefined) throw new Error(`no projector for process ${process}`);
  return projector;
}
