import type { Role } from '#domain/authority';
import type { ResolvedAct } from '../../../http/acts';
import { aHolder, CALENDAR, POLICY, postOf, seatOf, UNITS } from '../tasks.fixture';
import { completionOf } from './hazard-completions';
import type { HazardBrief, Scene, UnitBrief } from './scene';

const HOLDERS = [
  aHolder('p-safety', '孙安', seatOf('enterprise', 'enterpriseSafetyManager')),
  aHolder('p-li', '李四', seatOf('subdistrict', 'subdistrictOfficer')),
  aHolder('p-zhang', '张三', seatOf('subdistrict', 'subdistrictOfficer')),
  aHolder('p-leader', '周主任', seatOf('subdistrict', 'subdistrictLeader')),
  aHolder('p-dept', '吴科', seatOf('department', 'departmentOfficer')),
  aHolder('p-expert', '郑工', seatOf('agency', 'expert')),
];

const unit = (id: string, kind: string, over: Partial<UnitBrief> = {}): UnitBrief => ({
  ...{ id, kind, actsAsSubdistrict: false, excluded: false },
  ...over,
});

const REGISTER_UNITS = [
  unit(UNITS.subdistrict, 'subdistrict'),
  unit(UNITS.department, 'bureau'),
  unit('u-fire', 'department'),
  unit('u-daobei', 'subdistrict', { excluded: true }),
  unit('u-office', 'committeeOffice'),
];

const aHazard = (over: Partial<HazardBrief> = {}): HazardBrief => ({
  caseId: 'c1',
  units: UNITS,
  level: 'general',
  ...over,
});

const aScene = (over: Partial<Scene> = {}, absent: readonly string[] = []): Scene => {
  const here = HOLDERS.filter(({ personId }) => !absent.includes(personId));
  return {
    policy: POLICY,
    calendar: CALENDAR,
    hazard: aHazard(),
    now: '2026-03-06T02:00:00.000Z',
    today: '2026-03-06',
    other: (id) => Promise.resolve(id === 'c2' ? aHazard({ caseId: 'c2' }) : undefined),
    register: {
      holdersOf: (seat) =>
        Promise.resolve(here.filter((one) => one.unitId === seat.unitId && one.role === seat.role)),
      postsOf: (personId) => Promise.resolve(here.filter((one) => one.personId === personId).map(postOf)),
      unit: (id) => Promise.resolve(REGISTER_UNITS.find((one) => one.id === id)),
    },
    ...over,
  };
};

const anAct = (
  node: string,
  act: string,
  form: object = {},
  over: Partial<ResolvedAct> = {},
): ResolvedAct => {
  const role: Role = 'subdistrictOfficer';
  return {
    target: {
      process: 'hazard',
      caseId: 'c1',
      on: `${node}.1`,
      node,
      seat: { unitId: UNITS.subdistrict, role },
    },
    act,
    actor: { personId: 'p-li', postId: 'post-p-li', unitId: UNITS.subdistrict, role, via: 'direct' },
    form: form as ResolvedAct['form'],
    evidence: [],
    key: 'k'.repeat(16),
    bodyHash: 'b',
    ...over,
  };
};

const complete = (act: ResolvedAct, scene = aScene()) => completionOf(act)?.(act, scene);
const refusal = (code: string) => expect.objectContaining({ refused: true, code });

describe('forms completed by the server', () => {
  const classify = {
    level: 'general',
    levelBasis: '判定标准',
    subdistrict: UNITS.subdistrict,
    department: UNITS.department,
    industry: '工贸',
  };

  it('names the three responsible persons from the register of posts', async () => {
    expect(await complete(anAct('classify', 'classify', classify))).toMatchObject({
      form: {
        ...classify,
        responsible: { enterprise: 'p-safety', subdistrict: 'p-li', department: 'p-dept' },
      },
    });
  });

  it('goes along the fallback chain when a post is empty, never to nobody', async () => {
    expect(await complete(anAct('classify', 'classify', classify), aScene({}, ['p-safety']))).toMatchObject({
      form: { responsible: { enterprise: 'p-li' } },
    });
  });

  it('refuses with the name of the post when the whole chain is empty', async () => {
    const scene = aScene({}, ['p-dept']);
    expect(await complete(anAct('classify', 'classify', classify), scene)).toEqual(
      expect.objectContaining({
        code: 'RESPONSIBILITY_NOT_MET',
        detail: expect.stringContaining('行业主管部门经办人'),
      }),
    );
  });

  it.each([
    { why: 'a subdistrict outside the district', over: { subdistrict: 'u-daobei' } },
    { why: 'a unit that is no subdistrict', over: { subdistrict: 'u-fire' } },
    { why: 'the committee office as a department', over: { department: 'u-office' } },
    { why: 'a unit nobody knows', over: { department: 'u-none' } },
  ])('does not classify to $why', async ({ over }) => {
    expect(await complete(anAct('classify', 'classify', { ...classify, ...over }))).toEqual(
      refusal('FORM_INVALID'),
    );
  });

  it('adds to an order the last day policy allows for the level', async () => {
    const form = { kind: 'rectifyWithin', documentNo: '1号', dueOn: '2026-03-20' };
    expect(await complete(anAct('order', 'order', form))).toMatchObject({
      form: { ...form, latestDueOn: '2026-04-05' },
    });
  });

  it('lets only 不予执法 leave the day open, which then is the usual term', async () => {
    expect(await complete(anAct('order', 'order', { kind: 'none', reason: '轻微' }))).toMatchObject({
      form: { dueOn: '2026-03-21' },
    });
    expect(await complete(anAct('further', 'order', { kind: 'eliminateNow', documentNo: '1号' }))).toEqual(
      refusal('FORM_INVALID'),
    );
  });

  it('counts the limit of an extension from the order, not from the application', async () => {
    const form = { to: '2026-03-25', reason: '交货', interimMeasures: '停用' };
    const scene = aScene({ hazard: aHazard({ orderedAt: '2026-02-20T02:00:00.000Z' }) });
    const act = anAct('case', 'requestExtension', form);
    expect(await complete(act, scene)).toMatchObject({ form: { ...form, latestDueOn: '2026-03-22' } });
  });

  it('adds to a summons the earliest day the notice period allows', async () => {
    expect(
      await complete(anAct('convene', 'convene', { sessionOn: '2026-03-10', place: '现场' })),
    ).toMatchObject({
      form: { earliestOn: '2026-03-10' },
    });
  });

  it('hands a hazard only to another department', async () => {
    const out = (toDepartment: string) =>
      complete(anAct('order', 'transferOut', { toDepartment, reason: '职责' }));
    expect(await out('u-fire')).toMatchObject({ form: { toDepartment: 'u-fire' } });
    expect(await out(UNITS.department)).toEqual(refusal('TARGET_IS_SELF'));
    expect(await out(UNITS.subdistrict)).toEqual(refusal('FORM_INVALID'));
  });

  it('names the responsible person of the department that receives a hazard', async () => {
    const seat = seatOf('department', 'departmentOfficer');
    const act = anAct('receiveTransfer', 'accept');
    expect(await complete({ ...act, target: { ...act.target, seat } })).toMatchObject({
      form: { responsibleDepartment: 'p-dept' },
    });
  });

  it('turns co-reviewers into co-signers of the reviewing unit', async () => {
    const form = { finding: '合格', coReviewers: ['p-zhang', 'p-leader'] };
    expect(await complete(anAct('review.subdistrict', 'pass', form))).toMatchObject({
      form: { finding: '合格' },
      cosigners: [{ personId: 'p-zhang', role: 'subdistrictOfficer' }, { personId: 'p-leader' }],
    });
  });

  it('refuses a co-reviewer of another unit', async () => {
    const form = { finding: '合格', coReviewers: ['p-dept'] };
    expect(await complete(anAct('review.subdistrict', 'fail', form))).toEqual(refusal('TARGET_NOT_ELIGIBLE'));
  });

  it('takes a second opinion from an expert only', async () => {
    const opinion = (expertId: string) =>
      complete(anAct('secondOpinion', 'uphold', { finding: '成立', expertId }));
    expect(await opinion('p-expert')).toMatchObject({ form: { expertId: 'p-expert' } });
    expect(await opinion('p-li')).toEqual(refusal('TARGET_NOT_ELIGIBLE'));
  });

  it('asks for the document of an enforcement case, without which the hazard could never close', async () => {
    expect(
      await complete(anAct('chooseMeasure.rectify-1', 'choose', { choice: 'enforce', reason: '逾期' })),
    ).toEqual(refusal('FORM_INVALID'));
  });

  it.each(['approveClose', 'approveVoid', 'decideClosure'])(
    'asks for a reason for a no at %s',
    async (node) => {
      expect(await complete(anAct(node, 'reject'))).toEqual(refusal('OPINION_REQUIRED'));
      expect(await complete(anAct(node, 'reject', {}, { opinion: '依据不足' }))).toMatchObject({
        act: 'reject',
      });
    },
  );

  it('merges records of one enterprise only, and never a hazard with itself', async () => {
    const into = (id: string) =>
      complete(anAct('case', 'proposeVoid', { kind: 'merge', reason: '重复', into: id }));
    expect(await into('c2')).toMatchObject({ form: { into: 'c2' } });
    expect(await into('c1')).toEqual(refusal('TARGET_IS_SELF'));
    expect(await into('c3')).toEqual(refusal('FORM_INVALID'));
  });

  it.each(['constructor', 'toString', '__proto__'])('has nothing to do with an act called %s', (name) => {
    expect(completionOf(anAct('classify', name))).toBeUndefined();
    expect(completionOf(anAct(name, 'classify'))).toBeUndefined();
    expect(completionOf(anAct('case', name))).toBeUndefined();
  });
});
