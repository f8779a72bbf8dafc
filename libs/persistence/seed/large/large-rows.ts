import type { Instant, IsoDay } from '#domain/case';
import { dayOf, yearOf } from '#domain/deadline';
import type { HazardUnits } from '#domain/hazard';
import type { CaseEventEntity } from '../../entities/case-event.entity';
import type { CaseFileEntity } from '../../entities/case-file.entity';
import type { HazardEntity } from '../../entities/hazard.entity';
import type { RectificationEntity } from '../../entities/rectification.entity';
import { titleOf } from '../../projection/projector';
import { searchText } from '../../projection/search-text';
import type { RowValues } from '../../sql/row-writer';
import { Chance } from './chance';
import type { LargeHazard } from './large-plan';
import type { CaseShown } from './large-tasks';

/** An enterprise as a hazard names it. */
export interface LargeEnterprise {
  readonly id: string;
  readonly name: string;
  readonly industry: string;
  readonly subdistrictId: string;
  readonly departmentId: string;
  readonly districtCode: string;
}

export interface Acted {
  readonly personId: string;
  readonly personName: string;
  readonly postId: string;
  readonly unitId: string;
  readonly role: string;
}

/** What the rows of all hazards have in common. */
export interface LargeGround {
  readonly today: IsoDay;
  readonly policySetId: string;
  readonly committeeOfficeId: string;
  readonly governmentId: string;
  readonly enterprises: readonly LargeEnterprise[];
  readonly agencies: readonly string[];
  readonly finders: readonly string[];
  readonly catalogue: readonly { readonly category: string; readonly hazard: string }[];
  readonly unitName: (id: string) => string;
  /** Who acts for a unit in a role; nobody where the post is empty. */
  readonly actorOf: (unitId: string, role: string) => Acted | undefined;
}

/** Everything about a hazard that its rows share. */
export interface LargeCase extends CaseShown {
  readonly hazard: LargeHazard;
  readonly enterprise: LargeEnterprise;
  readonly description: string;
  readonly category: string;
  readonly place: string;
  readonly finder: string;
}

/** Ids of made cases; nothing else begins so. */
export const LARGE_PREFIX = 'large-';
const PLACES = ['一车间', '二车间', '配电室', '仓库', '食堂', '办公楼', '锅炉房', '站房', '卸油区', '地下室'];

const largeCaseId = (index: number): string => `${LARGE_PREFIX}${String(index + 1).padStart(7, '0')}`;

export function largeCase(hazard: LargeHazard, ground: LargeGround): LargeCase {
  const chance = new Chance(hazard.index * 31_337 + 3);
  const enterprise = chance.of(ground.enterprises);
  const { category, hazard: words } = chance.of(ground.catalogue);
  const place = chance.of(PLACES);
  const description = `${place}${words}，编号 ${1 + chance.below(60)} 处`;
  const units: HazardUnits = {
    enterprise: enterprise.id,
    subdistrict: enterprise.subdistrictId,
    department: enterprise.departmentId,
    agency: chance.of(ground.agencies),
    committeeOffice: ground.committeeOfficeId,
    government: ground.governmentId,
  };
  const serial = String(hazard.index + 1).padStart(7, '0');
  return {
    ...{ hazard, enterprise, units, description, category, place },
    caseId: largeCaseId(hazard.index),
    number: `XG-${yearOf(hazard.foundOn)}-DL-${serial}-01`,
    title: titleOf(description),
    districtCode: enterprise.districtCode,
    enterpriseName: enterprise.name,
    finder: chance.of(ground.finders),
  };
}

export function caseFileRow(one: LargeCase, ground: LargeGround): RowValues<CaseFileEntity> {
  const { hazard, units, caseId } = one;
  const openedAt = openedAtOf(one);
  const opener = ground.actorOf(units.agency, 'agencyAdmin');
  return {
    ...{ id: caseId, process: 'hazard', procedure: 'v1', number: one.number, title: one.title },
    ...{ stage: hazard.stage, status: hazard.closedAt === undefined ? 'open' : 'closed', version: 1 },
    // No workflow runs for a made case: it can be read, sought and counted, and nobody can act on it.
    ...{ policySetId: ground.policySetId, policyDay: dayOf(openedAt), workflowId: null, parentCaseId: null },
    openedByPersonId: opener?.personId ?? 'system',
    openedByName: opener?.personName ?? '',
    ...{
      openedAt,
      closedAt: hazard.closedAt ?? null,
      outcome: outcomeOf(hazard),
      level: hazard.level ?? null,
    },
    ...{ districtCode: one.districtCode, subdistrictUnitId: units.subdistrict, units, finders: [one.finder] },
    ...{ departmentUnitId: units.department, enterpriseUnitId: units.enterprise, agencyUnitId: units.agency },
    ...{ enterpriseName: one.enterpriseName, eventSeq: eventRows(one, ground).length },
    // Nobody did any of this: a made case is not in the audit chain, and the verifier says so of each.
    ...{ auditSeq: 0, auditHead: '', auditMac: '', updatedAt: lastAt(one) },
  };
}

export function hazardRow(one: LargeCase, ground: LargeGround): RowValues<HazardEntity> {
  const { hazard, units, enterprise, caseId, description, place, category } = one;
  const { unitName } = ground;
  return {
    ...{ caseId, number: one.number, description, place, category, industry: enterprise.industry },
    ...{ level: hazard.level ?? null, proposedLevel: null, stage: hazard.stage, version: 1 },
    ...{ open: hazard.closedAt === undefined, districtCode: one.districtCode, foundOn: hazard.foundOn },
    ...{ dueOn: hazard.dueOn ?? null, dueAt: hazard.dueAt ?? null, openedAt: openedAtOf(one) },
    ...{ closedAt: hazard.closedAt ?? null, outcome: outcomeOf(hazard) },
    ...{ enterpriseId: enterprise.id, enterpriseName: enterprise.name },
    ...{ subdistrictId: units.subdistrict, subdistrictName: unitName(units.subdistrict) },
    ...{ departmentId: units.department, departmentName: unitName(units.department) },
    ...{ agencyId: units.agency, agencyName: unitName(units.agency) },
    ...{ fixedOnSite: false, recurrenceOf: null, reportCaseId: null, finders: [one.finder] },
    reviewRound: hazard.claimedAt === undefined ? 0 : 1,
    overlays: [...(hazard.recurred ? ['recurred'] : []), ...(hazard.level === 'listed' ? ['listed'] : [])],
    search: searchText([one.number, enterprise.name, description, place, category]),
    history: false,
  };
}

export const claimRows = ({ caseId, hazard, units }: LargeCase): readonly RowValues<RectificationEntity>[] =>
  hazard.claimedAt === undefined
    ? []
    : [
        {
          ...{ caseId, kind: 'claim', position: 0, at: hazard.claimedAt, round: 1 },
          data: { round: 1, statement: '已按要求整改完毕', at: hazard.claimedAt, by: units.enterprise },
        },
      ];

/** Who moved a hazard into a stage, where somebody's act did. */
const DECIDED: Readonly<
  Record<string, readonly [node: string, act: string, part: keyof HazardUnits, role: string]>
> = {
  classified: ['classify', 'classify', 'committeeOffice', 'committeeClerk'],
  reviewing: ['convene', 'convene', 'subdistrict', 'subdistrictOfficer'],
  closed: ['approveClose', 'approve', 'committeeOffice', 'committeeDirector'],
};

/** The timeline: every stage, and the acts that inboxes list as done. */
export function eventRows(one: LargeCase, ground: LargeGround): readonly RowValues<CaseEventEntity>[] {
  const { caseId, hazard, units } = one;
  const base = { caseId, process: 'hazard', version: 1, policySetId: ground.policySetId };
  const events = hazard.way.flatMap(({ stage, at }) => {
    const [node, act, part, role] = DECIDED[stage] ?? [];
    const by = part === undefined || role === undefined ? undefined : ground.actorOf(units[part], role);
    return [
      ...(by === undefined ? [] : [{ kind: 'decided', name: act ?? null, node: node ?? null, at, by }]),
      { kind: 'stage', name: stage, node: null, at, by: undefined },
    ];
  });
  const opener = ground.actorOf(units.agency, 'agencyAdmin');
  const started = { kind: 'started', name: null, node: null, at: openedAtOf(one), by: opener };
  return [started, ...events].map(({ by, node, ...event }, index) => ({
    ...base,
    ...event,
    node,
    seq: index + 1,
    taskId: node === null ? null : `${node}.1`,
    personId: by?.personId ?? null,
    personName: by?.personName ?? null,
    display: by?.personName ?? null,
    postId: by?.postId ?? null,
    unitId: by?.unitId ?? null,
    role: by?.role ?? null,
    via: by === undefined ? null : 'direct',
  }));
}

const outcomeOf = ({ closedAt, stage }: LargeHazard): string | null =>
  closedAt === undefined ? null : stage;
const openedAtOf = ({ hazard }: LargeCase): Instant => hazard.way[0]?.at ?? `${hazard.foundOn}T02:00:00.000Z`;
const lastAt = ({ hazard }: LargeCase): Instant => hazard.way.at(-1)?.at ?? `${hazard.foundOn}T02:00:00.000Z`;
