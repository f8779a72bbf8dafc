import type { Pool } from 'pg';
import type { Actor, Role } from '#domain/authority';
import type { Json } from '#domain/case';
import type { HazardFacts } from '#domain/hazard';
import type { ActCommand } from '#contracts';

/** An act of the story, without what the door adds: key and hash. */
export type StoryAct = Omit<ActCommand, 'key' | 'bodyHash'>;

/** Who plays a part in a hazard of one enterprise, all from the register. */
export interface Cast {
  readonly facts: (foundOn: string) => HazardFacts;
  readonly acts: (dueOn: string) => readonly StoryAct[];
  readonly opener: Actor;
}

interface Seat {
  readonly postId: string;
  readonly unitId: string;
  readonly role: Role;
  readonly persons: readonly string[];
}

interface EnterpriseRow {
  readonly id: string;
  readonly subdistrict: string;
  readonly department: string;
  readonly industry: string;
}

const SEATS = `select p.id as "postId", p.unit_id as "unitId", p.role,
    array_agg(h.person_id order by h.person_id) as persons
  from post p join post_holding h on h.post_id = p.id group by p.id`;

/** Enterprises whose subdistrict has somebody in every post that the story needs. */
const ENTERPRISES = `select e.unit_id as id, e.subdistrict_unit_id as subdistrict,
    e.department_unit_id as department, e.industry
  from enterprise e where exists (select 1 from post p join post_holding h on h.post_id = p.id
    where p.unit_id = e.subdistrict_unit_id and p.role = 'subdistrictLeader') order by 1`;

const photo = (purpose: string) => ({ attachmentId: `bench-${purpose}`, sha256: 'a'.repeat(64), purpose });

/** A cast for every enterprise of the seeded district. */
export async function castsOf(pool: Pool): Promise<readonly Cast[]> {
  const { rows: seats } = await pool.query<Seat>(SEATS);
  const { rows: enterprises } = await pool.query<EnterpriseRow>(ENTERPRISES);
  const agency = seats.find((seat) => seat.role === 'agencyAdmin')?.unitId ?? '';
  return enterprises.map((one) => castOf(one, agency, seats));
}

function castOf(enterprise: EnterpriseRow, agency: string, seats: readonly Seat[]): Cast {
  const units = {
    enterprise: enterprise.id,
    subdistrict: enterprise.subdistrict,
    department: enterprise.department,
    agency,
    committeeOffice: 'unit-committee-office',
    government: 'unit-government',
  };
  const by = (unitId: string, role: Role, n = 0): Actor => {
    const seat = seats.find((one) => one.unitId === unitId && one.role === role);
    const personId = seat?.persons[n];
    if (seat === undefined || personId === undefined) throw new Error(`nobody is ${role} ${n} of ${unitId}`);
    return { personId, postId: seat.postId, unitId, role, via: 'direct' };
  };
  return {
    opener: by(agency, 'agencyAdmin'),
    facts: (foundOn) => reportOf(units, enterprise.industry, foundOn, [by(agency, 'expert').personId]),
    acts: (dueOn) => general(units, enterprise.industry, by, dueOn),
  };
}

const reportOf = (
  units: HazardFacts['units'],
  industry: string,
  foundOn: string,
  finders: readonly string[],
): HazardFacts => ({
  entry: 'reported',
  units,
  description: '配电箱无接地，私拉乱接',
  place: '一车间东侧配电箱',
  category: '用电',
  industry,
  basis: ['河南省安全生产条例第二十七条'],
  foundOn,
  finders,
  photos: [photo('photoBefore')],
  proposedLevel: 'general',
  fixedOnSite: false,
  measures: [],
  supervision: [],
  extensions: [],
  claims: [],
  reviewRound: 0,
  opinions: [],
  overlays: [],
});

/** A general hazard from its two receipts to 销号: eleven acts of seven people. */
function general(
  units: HazardFacts['units'],
  industry: string,
  by: (unitId: string, role: Role, n?: number) => Actor,
  dueOn: string,
): readonly StoryAct[] {
  const clerk = by(units.committeeOffice, 'committeeClerk');
  const officer = by(units.subdistrict, 'subdistrictOfficer');
  const second = by(units.subdistrict, 'subdistrictOfficer', 1);
  const department = by(units.department, 'departmentOfficer');
  const safety = by(units.enterprise, 'enterpriseSafetyManager');
  const act = (on: string, name: string, actor: Actor, form: Json = {}, photos: string[] = []): StoryAct => ({
    ...{ on, act: name, actor, form },
    evidence: photos.map(photo),
  });
  const { via: _via, ...cosigner } = second;
  const responsible = {
    enterprise: safety.personId,
    subdistrict: officer.personId,
    department: department.personId,
  };
  const { subdistrict, department: lead } = units;
  const classified = { level: 'general', levelBasis: '隐患分级标准', industry, responsible };
  const ordered = {
    kind: 'rectifyWithin',
    documentNo: '（洛西）应急责改〔2026〕1号',
    dueOn,
    latestDueOn: dueOn,
  };
  return [
    act('acknowledge.subdistrict.1', 'acknowledge', officer),
    act('acknowledge.committee.1', 'acknowledge', clerk),
    act('classify.1', 'classify', clerk, { ...classified, subdistrict, department: lead }),
    act('notify.1', 'issue', clerk, { noticeNo: '洛西安委办告〔2026〕1号' }),
    act('signFor.1', 'receive', department),
    act('order.1', 'order', department, ordered),
    act('case', 'recordSupervision', officer, { kind: 'visit', text: '上门督促整改' }),
    act('rectify.1', 'applyReview', safety, { statement: '已整改', spentFen: 120_000 }, ['photoAfter']),
    {
      ...act('review.subdistrict.1', 'pass', officer, { finding: '现场复查合格' }, ['photoReview']),
      cosigners: [cosigner],
    },
    act('review.subdistrict.1', 'sign', second, { verdict: 'agree' }),
    act('approveClose.1', 'approve', by(units.subdistrict, 'subdistrictLeader')),
  ];
}
