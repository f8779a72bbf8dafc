import { aMeasure, anOpinion, hazardFacts } from '../../../test/factories';
import type { HazardFacts } from './facts';
import { enforcementMet, hazardEliminated, responsibilityMet, threeGuards } from './guards';

const named = { enterprise: '赵企', subdistrict: '钱属', department: '孙业' };

type Row = { why: string; over: Partial<HazardFacts>; met: boolean };
const codeOf = (refusal: { code: string } | undefined): string => refusal?.code ?? 'met';

describe('三不放过 A: 责任不落实不放过 (R60)', () => {
  it.each<Row>([
    { why: 'three persons named and a measure of the subdistrict recorded', over: {}, met: true },
    { why: 'no enterprise person', over: { responsible: { ...named, enterprise: ' ' } }, met: false },
    { why: 'no subdistrict person', over: { responsible: { ...named, subdistrict: '' } }, met: false },
    { why: 'no department person', over: { responsible: { ...named, department: '' } }, met: false },
    { why: 'no supervision recorded (R28)', over: { supervision: [] }, met: false },
    {
      why: 'fixed on site, nothing left to supervise',
      over: { fixedOnSite: true, measures: [], supervision: [] },
      met: true,
    },
    {
      why: 'fixed on site, but the review failed and a measure followed',
      over: { fixedOnSite: true, supervision: [] },
      met: false,
    },
  ])('$why: met $met', ({ over, met }) => {
    expect(codeOf(responsibilityMet(hazardFacts(over)))).toBe(met ? 'met' : 'RESPONSIBILITY_NOT_MET');
  });

  it('nobody named at all is not met', () => {
    const { responsible: _nobody, ...facts } = hazardFacts();
    expect(codeOf(responsibilityMet(facts))).toBe('RESPONSIBILITY_NOT_MET');
  });
});

/** A measure without the number of its document. */
const undocumented = () => {
  const { documentNo: _none, ...measure } = aMeasure();
  return measure;
};
const noEnforcement = (reason?: string) => ({
  ...undocumented(),
  kind: 'none' as const,
  ...(reason === undefined ? {} : { reason }),
});

describe('三不放过 B: 执法不到位不放过 (R61)', () => {
  it.each<Row>([
    { why: 'a measure with its document', over: {}, met: true },
    { why: 'no measure at all', over: { measures: [] }, met: false },
    { why: 'a measure without its document', over: { measures: [undocumented()] }, met: false },
    { why: 'a blank document number', over: { measures: [aMeasure({ documentNo: ' ' })] }, met: false },
    { why: 'one of two without its document', over: { measures: [aMeasure(), undocumented()] }, met: false },
    {
      why: 'no enforcement, with a signed reason',
      over: { measures: [noEnforcement('已自行整改')] },
      met: true,
    },
    { why: 'no enforcement and no reason', over: { measures: [noEnforcement()] }, met: false },
    { why: 'production still suspended', over: { overlays: ['suspended'] }, met: false },
    { why: 'fixed on site before any measure', over: { fixedOnSite: true, measures: [] }, met: true },
    {
      why: 'fixed on site, a later measure without document',
      over: { fixedOnSite: true, measures: [undocumented()] },
      met: false,
    },
    {
      why: 'fixed on site, production suspended',
      over: { fixedOnSite: true, measures: [], overlays: ['suspended'] },
      met: false,
    },
  ])('$why: met $met', ({ over, met }) => {
    expect(codeOf(enforcementMet(hazardFacts(over)))).toBe(met ? 'met' : 'ENFORCEMENT_NOT_MET');
  });
});

const three = ['subdistrict', 'department', 'agency'] as const;
const all = (over = {}) => three.map((unit) => anOpinion(unit, over));

describe('三不放过 C: 隐患不消除不放过 (R62)', () => {
  it.each<Row & { units: readonly string[] }>([
    { why: 'the one unit passed with evidence', units: ['subdistrict'], over: {}, met: true },
    { why: 'all three passed', units: three, over: { opinions: all() }, met: true },
    {
      why: 'one of three has not spoken (R57)',
      units: three,
      over: { opinions: all().slice(1) },
      met: false,
    },
    {
      why: 'one of three failed it: no majority',
      units: three,
      over: { opinions: [...all().slice(1), anOpinion('subdistrict', { result: 'fail' })] },
      met: false,
    },
    {
      why: 'passed and failed by one unit',
      units: ['subdistrict'],
      over: { opinions: [anOpinion('subdistrict'), anOpinion('subdistrict', { result: 'fail' })] },
      met: false,
    },
    { why: 'never reviewed', units: ['subdistrict'], over: { reviewRound: 0, opinions: [] }, met: false },
    {
      why: 'an earlier round passed, the last did not',
      units: ['subdistrict'],
      over: { reviewRound: 2, opinions: [anOpinion('subdistrict')] },
      met: false,
    },
    {
      why: 'an earlier round failed, the last passed',
      units: ['subdistrict'],
      over: {
        reviewRound: 2,
        opinions: [anOpinion('subdistrict', { result: 'fail' }), anOpinion('subdistrict', { round: 2 })],
      },
      met: true,
    },
    {
      why: 'passed without evidence',
      units: ['subdistrict'],
      over: { opinions: all({ evidence: [] }) },
      met: false,
    },
    {
      why: 'one of three passed without evidence',
      units: three,
      over: { opinions: [...all().slice(1), anOpinion('subdistrict', { evidence: [] })] },
      met: false,
    },
    { why: 'policy names no unit and nobody reviewed', units: [], over: { opinions: [] }, met: false },
  ])('$why: met $met', ({ units, over, met }) => {
    expect(codeOf(hazardEliminated(hazardFacts(over), units))).toBe(met ? 'met' : 'HAZARD_NOT_ELIMINATED');
  });
});

describe('the three guards together', () => {
  it.each<{ why: string; over: Partial<HazardFacts>; code: string }>([
    { why: 'all met', over: {}, code: 'met' },
    { why: 'A fails', over: { supervision: [] }, code: 'RESPONSIBILITY_NOT_MET' },
    { why: 'B fails', over: { measures: [] }, code: 'ENFORCEMENT_NOT_MET' },
    { why: 'C fails', over: { opinions: [] }, code: 'HAZARD_NOT_ELIMINATED' },
    {
      why: 'all fail: responsibility is named first',
      over: { supervision: [], measures: [], opinions: [] },
      code: 'RESPONSIBILITY_NOT_MET',
    },
  ])('$why: $code', ({ over, code }) => {
    expect(codeOf(threeGuards(hazardFacts(over), ['subdistrict']))).toBe(code);
  });
});
