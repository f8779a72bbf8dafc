import type { Actor, Assignee, Role } from '#domain/authority';
import type { Json } from '#domain/case';
import type { HazardFacts } from '#domain/hazard';
import type { EvidenceRef } from '#domain/task';
import type { CaseHarness } from './case-harness';

const UNITS = {
  enterprise: 'unit-enterprise',
  subdistrict: 'unit-subdistrict',
  department: 'unit-department',
  agency: 'unit-agency',
  committeeOffice: 'unit-committee-office',
  government: 'unit-government',
} as const;

type Unit = keyof typeof UNITS;

/** A person in a post of the story's district; `n` tells two holders of one post apart. */
export function person(unit: Unit, role: Role, n = 1): Actor {
  const personId = `${role}-${n}`;
  return { personId, postId: `post-${personId}`, unitId: UNITS[unit], role, via: 'direct' };
}

/** The person in the post, as a form carries them. */
export const assignee = ({ personId, postId, unitId, role }: Actor): Assignee & Record<string, string> => ({
  personId,
  postId,
  unitId,
  role,
});

export const cast = {
  clerk: person('committeeOffice', 'committeeClerk'),
  director: person('committeeOffice', 'committeeDirector'),
  leader: person('government', 'districtLeader'),
  subdistrict: person('subdistrict', 'subdistrictOfficer'),
  subdistrict2: person('subdistrict', 'subdistrictOfficer', 2),
  subdistrict3: person('subdistrict', 'subdistrictOfficer', 3),
  subdistrictLeader: person('subdistrict', 'subdistrictLeader'),
  department: person('department', 'departmentOfficer'),
  department2: person('department', 'departmentOfficer', 2),
  departmentHead: person('department', 'departmentHead'),
  agency: person('agency', 'agencyAdmin'),
  qc: person('agency', 'agencyQc'),
  safety: person('enterprise', 'enterpriseSafetyManager'),
  head: person('enterprise', 'enterpriseHead'),
} as const;

export const proof = (purpose: string): EvidenceRef => ({
  attachmentId: `attachment-${purpose}`,
  sha256: 'a'.repeat(64),
  purpose,
});

/** A hazard as an agency reports it; override what the story is about. */
export const hazardStory = (over: Partial<HazardFacts> = {}): HazardFacts => ({
  entry: 'reported',
  units: UNITS,
  description: '配电箱无接地，私拉乱接',
  place: '一车间东侧配电箱',
  category: '用电',
  industry: '工贸',
  basis: ['河南省安全生产条例第二十七条'],
  foundOn: '2026-02-10',
  finders: ['expert-1', 'expert-2'],
  photos: [proof('photoBefore')],
  proposedLevel: 'general',
  fixedOnSite: false,
  measures: [],
  supervision: [],
  extensions: [],
  claims: [],
  reviewRound: 0,
  opinions: [],
  overlays: [],
  ...over,
});

const responsible = {
  enterprise: cast.safety.personId,
  subdistrict: cast.subdistrict.personId,
  department: cast.department.personId,
};

export const classifyForm = (level: 'general' | 'major'): Json => ({
  level,
  levelBasis: '工贸企业重大事故隐患判定标准',
  subdistrict: UNITS.subdistrict,
  department: UNITS.department,
  industry: '工贸',
  responsible,
});

export const orderForm = (dueOn: string, latestDueOn = '2027-12-31'): Json => ({
  kind: 'rectifyWithin',
  documentNo: '（洛西）应急责改〔2026〕1号',
  dueOn,
  latestDueOn,
});

const PLAN: Json = {
  goal: '目标',
  method: '方法',
  resources: '经费',
  people: '人员',
  schedule: '时限',
  safety: '预案',
};

/** Tells a hazard's story act by act; every step is one act of one person through the one Update. */
export class HazardTeller {
  constructor(
    readonly harness: CaseHarness,
    readonly id: string,
  ) {}

  get view() {
    return this.harness.projection.view(this.id);
  }

  async open(facts: HazardFacts): Promise<void> {
    await this.harness.open('hazard', this.id, facts, cast.agency);
  }

  act = (...args: Parameters<CaseHarness['act']> extends [string, ...infer Rest] ? Rest : never) =>
    this.harness.act(this.id, ...args);

  refused = (...args: Parameters<CaseHarness['act']> extends [string, ...infer Rest] ? Rest : never) =>
    this.harness.refused(this.id, ...args);

  async filed(): Promise<void> {
    await this.act('acknowledge.subdistrict.1', 'acknowledge', cast.subdistrict);
    await this.act('acknowledge.committee.1', 'acknowledge', cast.clerk);
  }

  async ordered(level: 'general' | 'major', dueOn: string): Promise<void> {
    await this.filed();
    await this.act('classify.1', 'classify', cast.clerk, { form: classifyForm(level) });
    await this.act('notify.1', 'issue', cast.clerk, { form: { noticeNo: '洛西安委办告〔2026〕1号' } });
    await this.act('signFor.1', 'receive', cast.department);
    await this.act('order.1', 'order', cast.department, { form: orderForm(dueOn) });
  }

  async supervised(): Promise<void> {
    await this.act('case', 'recordSupervision', cast.subdistrict, {
      form: { kind: 'visit', text: '上门督促整改' },
    });
  }

  async planned(): Promise<void> {
    await this.act('plan.1', 'submit', cast.head, { form: PLAN });
  }

  async claimed(round = 1): Promise<void> {
    await this.act(`rectify.${round}`, 'applyReview', cast.safety, {
      form: { statement: '已整改', spentFen: 120_000 },
      evidence: [proof('photoAfter')],
    });
  }

  /** The opinion of an authority: two persons, the second signs the first one's decision. */
  async reviewed(unit: 'subdistrict' | 'department', round: number, outcome: 'pass' | 'fail'): Promise<void> {
    const [first, second] =
      unit === 'subdistrict' ? [cast.subdistrict, cast.subdistrict2] : [cast.department, cast.department2];
    const task = `review.${unit}.${round}`;
    await this.act(task, outcome, first, {
      form: { finding: outcome === 'pass' ? '现场复查合格' : '仍未接地' },
      evidence: [proof('photoReview')],
      cosigners: [assignee(second)],
    });
    await this.act(task, 'sign', second, { form: { verdict: 'agree' } });
  }

  async agencyReviewed(round: number, outcome: 'pass' | 'fail'): Promise<void> {
    await this.act(`review.agency.${round}`, outcome, cast.qc, {
      form: { finding: '技术复核' },
      evidence: [proof('photoReview')],
    });
  }

  async convened(round: number, sessionOn: string): Promise<void> {
    await this.act(`convene.${round}`, 'convene', cast.subdistrict, {
      form: { sessionOn, place: '企业现场', earliestOn: sessionOn },
    });
  }

  async closeOut(): Promise<void> {
    await this.act('closeOut.1', 'submit', cast.subdistrict3, {
      form: { summary: '整改、复查经过及三方意见' },
    });
    await this.act('cosign.department.1', 'agree', cast.departmentHead);
    await this.act('cosign.agency.1', 'agree', cast.agency);
  }
}
