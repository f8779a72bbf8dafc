import type { Seat } from '#domain/authority';
import {
  type Evidence,
  type HazardFacts,
  HAZARD_NODES,
  type HazardNode,
  isMajor,
  type NodeRow,
  termKeyOf,
} from '#domain/hazard';
import type { AskSpec, Case, Outcomes } from '../kernel';

export type HazardCase = Case<HazardFacts>;

/** Seats of the process, by the units in the facts. */
export const seats = {
  enterpriseHead: (f: HazardFacts): Seat => ({ unitId: f.units.enterprise, role: 'enterpriseHead' }),
  enterpriseSafety: (f: HazardFacts): Seat => ({
    unitId: f.units.enterprise,
    role: 'enterpriseSafetyManager',
  }),
  subdistrictOfficer: (f: HazardFacts): Seat => ({ unitId: f.units.subdistrict, role: 'subdistrictOfficer' }),
  subdistrictLeader: (f: HazardFacts): Seat => ({ unitId: f.units.subdistrict, role: 'subdistrictLeader' }),
  departmentOfficer: (f: HazardFacts): Seat => ({ unitId: f.units.department, role: 'departmentOfficer' }),
  departmentHead: (f: HazardFacts): Seat => ({ unitId: f.units.department, role: 'departmentHead' }),
  agencyAdmin: (f: HazardFacts): Seat => ({ unitId: f.units.agency, role: 'agencyAdmin' }),
  agencyQc: (f: HazardFacts): Seat => ({ unitId: f.units.agency, role: 'agencyQc' }),
  committeeClerk: (f: HazardFacts): Seat => ({ unitId: f.units.committeeOffice, role: 'committeeClerk' }),
  committeeDirector: (f: HazardFacts): Seat => ({
    unitId: f.units.committeeOffice,
    role: 'committeeDirector',
  }),
  districtLeader: (f: HazardFacts): Seat => ({ unitId: f.units.government, role: 'districtLeader' }),
} as const;

export type SeatName = keyof typeof seats;

export const isSeatName = (name: string): name is SeatName => Object.hasOwn(seats, name);

/** A question to a seat as the node table has it: term, ladder and duties of the node, halved for a major hazard. */
export function ask<O extends Outcomes>(
  c: HazardCase,
  node: HazardNode,
  seat: SeatName,
  more: Partial<Omit<AskSpec<O>, 'seat' | 'outcomes'>> & { qualifier?: string } = {},
): AskSpec<O> {
  const row: NodeRow = HAZARD_NODES[node];
  const level = c.facts.level ?? c.facts.proposedLevel;
  const term = termKeyOf(row, level);
  const { qualifier, ...rest } = more;
  return {
    node: qualifier === undefined ? node : `${node}.${qualifier}`,
    seat: seats[seat](c.facts),
    outcomes: Object.keys(row.outcomes),
    ...(term === undefined ? {} : { term }),
    ...(row.ladder === undefined ? {} : { ladder: row.ladder }),
    ...(row.notBy === undefined ? {} : { notBy: row.notBy }),
    ...(row.nonDelegable === undefined ? {} : { nonDelegable: row.nonDelegable }),
    ...(isMajor(level) ? { factor: 'escalation.majorFactor' } : {}),
    ...rest,
  };
}

/** Evidence of an act as it lies in the facts. */
export const evidenceOf = (m: { evidence: readonly Evidence[] }): readonly Evidence[] =>
  m.evidence.map(({ attachmentId, sha256, purpose }) => ({ attachmentId, sha256, purpose }));

/** Sets or clears a side state in the facts and in the timeline. */
export function overlay(c: HazardCase, name: HazardFacts['overlays'][number], on: boolean): void {
  if (c.facts.overlays.includes(name) === on) return;
  const rest = c.facts.overlays.filter((one) => one !== name);
  c.set({ overlays: on ? [...rest, name] : rest });
  c.overlay(name, on);
}
