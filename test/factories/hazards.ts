import type {
  ClassifyForm,
  Evidence,
  HazardFacts,
  Measure,
  OrderForm,
  ReviewOpinion,
  ReviewUnit,
  Supervision,
} from '#domain/hazard';

export const anEvidence = (purpose = 'photoAfter'): Evidence => ({
  attachmentId: `attachment-${purpose}`,
  sha256: 'a'.repeat(64),
  purpose,
});

export const aMeasure = (over: Partial<Measure> = {}): Measure => ({
  kind: 'rectifyWithin',
  documentNo: '〔2026〕责改 12 号',
  by: 'department-officer',
  at: '2026-03-06T01:00:00.000Z',
  ...over,
});

const aSupervision = (over: Partial<Supervision> = {}): Supervision => ({
  kind: 'visit',
  text: '上门督促一次',
  by: 'subdistrict-officer',
  at: '2026-03-07T01:00:00.000Z',
  ...over,
});

export const anOpinion = (unit: ReviewUnit, over: Partial<ReviewOpinion> = {}): ReviewOpinion => ({
  unit,
  round: 1,
  result: 'pass',
  finding: '现场复查，隐患已消除',
  reviewers: [`${unit}-1`, `${unit}-2`],
  evidence: [anEvidence()],
  at: '2026-03-20T01:00:00.000Z',
  ...over,
});

export const aClassifyForm = (over: Partial<ClassifyForm> = {}): ClassifyForm => ({
  level: 'general',
  levelBasis: '危害和整改难度较小，发现后能够立即整改排除',
  subdistrict: 'unit-subdistrict',
  department: 'unit-department',
  industry: '工贸',
  responsible: { enterprise: '赵企', subdistrict: '钱属', department: '孙业' },
  ...over,
});

export const anOrderForm = (over: Partial<OrderForm> = {}): OrderForm => ({
  kind: 'rectifyWithin',
  documentNo: '〔2026〕责改 12 号',
  dueOn: '2026-03-20',
  latestDueOn: '2026-04-05',
  ...over,
});

/** A general hazard that fulfils all three guards: persons named, measure documented, review passed with evidence. */
export const hazardFacts = (over: Partial<HazardFacts> = {}): HazardFacts => ({
  entry: 'reported',
  units: {
    enterprise: 'unit-enterprise',
    subdistrict: 'unit-subdistrict',
    department: 'unit-department',
    agency: 'unit-agency',
    committeeOffice: 'unit-committee-office',
    government: 'unit-government',
  },
  description: '配电箱未接地',
  place: '一车间东侧',
  category: '用电',
  industry: '工贸',
  basis: ['安全生产法第三十六条'],
  foundOn: '2026-03-02',
  finders: ['expert-1'],
  photos: [anEvidence('photoBefore')],
  fixedOnSite: false,
  level: 'general',
  levelBasis: '危害较小，能够立即整改排除',
  responsible: { enterprise: '赵企', subdistrict: '钱属', department: '孙业' },
  measures: [aMeasure()],
  supervision: [aSupervision()],
  dueOn: '2026-03-20',
  extensions: [],
  claims: [],
  reviewRound: 1,
  opinions: [anOpinion('subdistrict')],
  overlays: [],
  ...over,
});
