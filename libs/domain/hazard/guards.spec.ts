import { aClassifyForm, anEvidence, anOrderForm, hazardFacts } from '../../../test/factories';
import type { TreatmentPlan } from './facts';
import type { ClaimForm, ClassifyForm, ExtensionForm, OrderForm, VoidForm } from './forms';
import {
  claimRefusal,
  classifyRefusal,
  extensionRefusal,
  orderRefusal,
  photoPairRefusal,
  reviewRefusal,
  voidRefusal,
} from './guards';

const codeOf = (refusal: { code: string } | undefined): string => refusal?.code ?? 'allowed';
const responsible = aClassifyForm().responsible;

describe('classification (R52, R54, R99)', () => {
  it.each<{ why: string; form: Partial<ClassifyForm>; code: string }>([
    { why: 'general with its basis', form: {}, code: 'allowed' },
    { why: 'major with its basis', form: { level: 'major' }, code: 'allowed' },
    { why: 'no basis', form: { levelBasis: ' ' }, code: 'FORM_INVALID' },
    { why: 'listed, which the government decides', form: { level: 'listed' }, code: 'LEVEL_NOT_ALLOWED' },
    { why: 'a level the Opinion does not know', form: { level: '较大' as never }, code: 'LEVEL_NOT_ALLOWED' },
    { why: 'no 辖区', form: { subdistrict: '' }, code: 'FORM_INVALID' },
    { why: 'no lead department', form: { department: '' }, code: 'FORM_INVALID' },
    { why: 'no 行业', form: { industry: ' ' }, code: 'FORM_INVALID' },
    {
      why: 'an enterprise person missing',
      form: { responsible: { ...responsible, enterprise: '' } },
      code: 'FORM_INVALID',
    },
    {
      why: 'a subdistrict person missing',
      form: { responsible: { ...responsible, subdistrict: '' } },
      code: 'FORM_INVALID',
    },
    {
      why: 'a department person missing',
      form: { responsible: { ...responsible, department: '' } },
      code: 'FORM_INVALID',
    },
  ])('$why: $code', ({ form, code }) => {
    expect(codeOf(classifyRefusal(aClassifyForm(form)))).toBe(code);
  });
});

/** A choice of 不予执法: no document, a reason or none. */
const none = (reason?: string): OrderForm => {
  const { documentNo: _none, ...form } = anOrderForm({ kind: 'none' });
  return reason === undefined ? form : { ...form, reason };
};

describe('the department’s measure (R59)', () => {
  const TODAY = '2026-03-06';

  it.each<{ why: string; form: OrderForm; level?: 'general' | 'major' | 'listed'; code: string }>([
    { why: 'with its document and a day', form: anOrderForm(), code: 'allowed' },
    { why: 'without its document', form: anOrderForm({ documentNo: ' ' }), code: 'FORM_INVALID' },
    { why: 'no enforcement, with a reason', form: none('已自行消除'), code: 'allowed' },
    { why: 'no enforcement, no reason', form: none(), code: 'OPINION_REQUIRED' },
    {
      why: 'no enforcement of a major hazard',
      form: none('已自行消除'),
      level: 'major',
      code: 'LEVEL_NOT_ALLOWED',
    },
    {
      why: 'no enforcement of a listed hazard',
      form: none('已自行消除'),
      level: 'listed',
      code: 'LEVEL_NOT_ALLOWED',
    },
    { why: 'due today', form: anOrderForm({ dueOn: TODAY }), code: 'allowed' },
    { why: 'due yesterday', form: anOrderForm({ dueOn: '2026-03-05' }), code: 'DUE_DAY_ILLEGAL' },
    { why: 'due on the last day policy allows', form: anOrderForm({ dueOn: '2026-04-05' }), code: 'allowed' },
    {
      why: 'due a day later than policy allows',
      form: anOrderForm({ dueOn: '2026-04-06' }),
      code: 'DUE_DAY_ILLEGAL',
    },
  ])('$why: $code', ({ form, level, code }) => {
    expect(codeOf(orderRefusal(form, hazardFacts(level === undefined ? {} : { level }), TODAY))).toBe(code);
  });
});

const PLAN: TreatmentPlan = {
  goal: '消除隐患',
  method: '更换配电箱',
  resources: '两万元',
  people: '设备科',
  schedule: '三月底前',
  safety: '停用并警示',
};

describe('the enterprise’s claim (申请复查)', () => {
  const form = (over: Partial<ClaimForm> = {}): ClaimForm => ({
    statement: '已更换配电箱',
    spentFen: 200_000,
    ...over,
  });
  const after = [anEvidence('photoAfter')];

  it.each([
    { why: 'says what was done and shows it', over: {}, evidence: after, facts: {}, code: 'allowed' },
    { why: 'cost nothing', over: { spentFen: 0 }, evidence: after, facts: {}, code: 'allowed' },
    { why: 'says nothing', over: { statement: '' }, evidence: after, facts: {}, code: 'FORM_INVALID' },
    {
      why: 'cost less than nothing',
      over: { spentFen: -1 },
      evidence: after,
      facts: {},
      code: 'FORM_INVALID',
    },
    { why: 'cost half a fen', over: { spentFen: 0.5 }, evidence: after, facts: {}, code: 'FORM_INVALID' },
    { why: 'shows nothing', over: {}, evidence: [], facts: {}, code: 'EVIDENCE_REQUIRED' },
    {
      why: 'shows only the state before',
      over: {},
      evidence: [anEvidence('photoBefore')],
      facts: {},
      code: 'EVIDENCE_REQUIRED',
    },
    {
      why: 'of a major hazard without 治理方案',
      over: {},
      evidence: after,
      facts: { level: 'major' as const },
      code: 'EVIDENCE_REQUIRED',
    },
    {
      why: 'of a major hazard with 治理方案',
      over: {},
      evidence: after,
      facts: { level: 'major' as const, plan: PLAN },
      code: 'allowed',
    },
  ])('that $why: $code', ({ over, evidence, facts, code }) => {
    expect(codeOf(claimRefusal(form(over), evidence, hazardFacts(facts)))).toBe(code);
  });
});

describe('an extension (申请延期)', () => {
  const form = (over: Partial<ExtensionForm> = {}): ExtensionForm => ({
    to: '2026-03-30',
    reason: '设备到货延迟',
    interimMeasures: '断电封存，专人看守',
    latestDueOn: '2026-04-20',
    ...over,
  });

  it.each([
    { why: 'later than the day in force, within the limit', over: {}, code: 'allowed' },
    { why: 'to the last day policy allows', over: { to: '2026-04-20' }, code: 'allowed' },
    { why: 'a day beyond the limit', over: { to: '2026-04-21' }, code: 'DUE_DAY_ILLEGAL' },
    { why: 'to the day in force', over: { to: '2026-03-20' }, code: 'DUE_DAY_ILLEGAL' },
    { why: 'without a reason', over: { reason: ' ' }, code: 'FORM_INVALID' },
    { why: 'without interim safety measures', over: { interimMeasures: '' }, code: 'FORM_INVALID' },
  ])('$why: $code', ({ over, code }) => {
    expect(codeOf(extensionRefusal(form(over), hazardFacts({ dueOn: '2026-03-20' })))).toBe(code);
  });

  it('of a hazard whose day nobody ordered is held by the limit alone', () => {
    const { dueOn: _none, ...facts } = hazardFacts();
    expect(codeOf(extensionRefusal(form({ to: '2026-03-01' }), facts))).toBe('allowed');
    expect(codeOf(extensionRefusal(form({ to: '2026-04-21' }), facts))).toBe('DUE_DAY_ILLEGAL');
  });
});

describe('a review opinion (R56)', () => {
  const photo = [anEvidence()];

  it.each([
    {
      why: 'two persons, words and a photo',
      outcome: 'pass',
      persons: 2,
      finding: '已消除',
      evidence: photo,
      code: 'allowed',
    },
    {
      why: 'one person where two are asked',
      outcome: 'pass',
      persons: 1,
      finding: '已消除',
      evidence: photo,
      code: 'FORM_INVALID',
    },
    {
      why: 'one person fails it alone',
      outcome: 'fail',
      persons: 1,
      finding: '未消除',
      evidence: photo,
      code: 'FORM_INVALID',
    },
    {
      why: 'no finding in words',
      outcome: 'pass',
      persons: 2,
      finding: ' ',
      evidence: photo,
      code: 'FORM_INVALID',
    },
    {
      why: 'a pass without evidence',
      outcome: 'pass',
      persons: 2,
      finding: '已消除',
      evidence: [],
      code: 'EVIDENCE_REQUIRED',
    },
    {
      why: 'a fail needs words, no photo',
      outcome: 'fail',
      persons: 2,
      finding: '未消除',
      evidence: [],
      code: 'allowed',
    },
  ])('$why: $code', ({ outcome, persons, finding, evidence, code }) => {
    expect(codeOf(reviewRefusal({ outcome, form: { finding }, evidence }, persons, 2))).toBe(code);
  });
});

describe('voiding and merging (撤销、合并)', () => {
  it.each<{ why: string; form: VoidForm; code: string }>([
    { why: 'voided with a reason', form: { kind: 'void', reason: '重复登记' }, code: 'allowed' },
    { why: 'without a reason', form: { kind: 'void', reason: ' ' }, code: 'OPINION_REQUIRED' },
    {
      why: 'merged into another',
      form: { kind: 'merge', reason: '同一处', into: 'case-2' },
      code: 'allowed',
    },
    { why: 'merged into nothing', form: { kind: 'merge', reason: '同一处' }, code: 'FORM_INVALID' },
  ])('$why: $code', ({ form, code }) => {
    expect(codeOf(voidRefusal(form))).toBe(code);
  });
});

describe('立即整改 before the experts left', () => {
  it.each([
    { shows: ['photoBefore', 'photoAfter'], code: 'allowed' },
    { shows: ['photoBefore'], code: 'EVIDENCE_REQUIRED' },
    { shows: ['photoAfter'], code: 'EVIDENCE_REQUIRED' },
    { shows: [], code: 'EVIDENCE_REQUIRED' },
  ])('is shown by a photo pair: $shows is $code', ({ shows, code }) => {
    const photos = shows.map((purpose) => anEvidence(purpose));
    expect(codeOf(photoPairRefusal(hazardFacts({ photos })))).toBe(code);
  });
});
