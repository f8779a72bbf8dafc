import type { Actor, Role } from '#domain/authority';
import { assignmentFacts, type AssignmentStart } from '#domain/assignment';
import { ACT_ON_CASE_TOPIC } from '#contracts';
import { CaseHarness } from '../support/case-harness';
import { seedPolicy } from '../support/seed-policy';

const who = (role: Role, unitId: string): Actor => ({
  personId: `${role}-${unitId}`,
  postId: `post-${role}-${unitId}`,
  unitId,
  role,
  via: 'direct',
});
const clerk = who('committeeClerk', 'office');
const clerk2: Actor = { ...clerk, personId: 'clerk-2', postId: 'post-clerk-2' };
const director = who('committeeDirector', 'office');
const housing = who('departmentOfficer', 'housing');
const fire = who('departmentOfficer', 'fire');
const street = who('subdistrictOfficer', 'street');
const EVIDENCE = [{ attachmentId: 'a-1', sha256: 'f'.repeat(64), purpose: 'evidence' }];

const ORDER: AssignmentStart = {
  kind: 'order',
  title: '关于整治唐宫路沿线广告牌的交办单',
  text: '请于期限前完成排查和加固。',
  committeeOffice: 'office',
  lead: { unitId: 'housing', kind: 'department' },
  supports: [
    { unitId: 'fire', kind: 'department' },
    { unitId: 'street', kind: 'subdistrict' },
  ],
  subjects: [{ process: 'hazard', caseId: 'h-1', title: '广告牌松动' }],
  dueOn: '2026-03-20',
  draftedBy: clerk.personId,
};

describe('an assignment of the committee office', () => {
  let harness: CaseHarness;
  let caseId = '';
  let cases = 0;
  beforeEach(async () => {
    harness = await CaseHarness.start('2026-03-02T01:00:00.000Z', seedPolicy());
  });
  afterEach(() => harness.stop());

  const open = async (over: Partial<AssignmentStart> = {}): Promise<void> => {
    caseId = `assignment-${(cases += 1)}`;
    await harness.open('assignment', caseId, assignmentFacts({ ...ORDER, ...over }), clerk);
  };
  const act = (on: string, name: string, actor: Actor, more: Parameters<CaseHarness['act']>[4] = {}) =>
    harness.act(caseId, on, name, actor, { process: 'assignment', ...more });
  const refused = (on: string, name: string, actor: Actor, more: Parameters<CaseHarness['act']>[4] = {}) =>
    harness.refused(caseId, on, name, actor, { process: 'assignment', ...more });
  const stage = () => harness.projection.view(caseId).stage;
  const nodes = () =>
    harness.projection
      .view(caseId)
      .open.map(({ node }) => node)
      .toSorted();
  const issued = async (over: Partial<AssignmentStart> = {}): Promise<void> => {
    await open(over);
    await act('issue.1', 'issue', director, { form: { documentNo: '西安委办督〔2026〕3号' } });
  };
  const signedFor = async (): Promise<void> => {
    await act('receipt.housing.1', 'receive', housing);
    await act('receipt.fire.1', 'receive', fire);
    await act('receipt.street.1', 'receive', street);
  };
  const report = (on: string, actor: Actor) =>
    act(on, 'report', actor, { form: { text: '已完成' }, evidence: EVIDENCE });

  it('is signed by the director, never by who drafted it, and comes back until it is', async () => {
    await open();
    expect(await refused('issue.1', 'issue', { ...director, personId: clerk.personId })).toMatchObject({
      code: 'SEPARATION_OF_DUTIES',
    });
    await act('issue.1', 'reject', director, { opinion: '期限太紧' });
    expect(nodes()).toEqual(['redraft']);
    await act('redraft.1', 'submit', clerk2, { form: { text: '改后', dueOn: '2026-03-25' } });
    await act('issue.2', 'issue', director, { form: { documentNo: '3号' } });
    expect(stage()).toBe('issued');
    expect(harness.projection.view(caseId).facts).toMatchObject({ dueOn: '2026-03-25', documentNo: '3号' });
  });

  it('is signed for by lead and supporting units alike before the work begins', async () => {
    await issued();
    expect(nodes()).toEqual(['receipt.fire', 'receipt.housing', 'receipt.street']);
    await signedFor();
    expect(stage()).toBe('working');
    expect(nodes()).toEqual(['feedback', 'support.fire', 'support.street']);
  });

  it('lets the lead report for all only when the supporting units have', async () => {
    await issued();
    await signedFor();
    expect(
      await refused('feedback.1', 'report', housing, { form: { text: '已完成' }, evidence: EVIDENCE }),
    ).toMatchObject({ code: 'MOTION_NOT_ALLOWED', detail: expect.stringContaining('2 个协办单位') });
    await report('support.fire.1', fire);
    await report('support.street.1', street);
    await report('feedback.1', housing);
    expect(stage()).toBe('rechecking');
  });

  it('goes back with a new and later day when the recheck fails, all units with it; passed, it tells the hazard', async () => {
    await issued({ supports: [] });
    await act('receipt.housing.1', 'receive', housing);
    await report('feedback.1', housing);
    expect(
      await refused('recheck.1', 'reject', clerk, {
        form: { finding: '未完成', dueOn: '2026-03-01' },
        opinion: '未完成',
      }),
    ).toMatchObject({ code: 'DUE_DAY_ILLEGAL' });
    await act('recheck.1', 'reject', clerk, {
      form: { finding: '未完成', dueOn: '2026-03-27' },
      opinion: '未完成',
    });
    expect(stage()).toBe('working');
    await report('feedback.2', housing);
    await act('recheck.2', 'accept', clerk, { form: { finding: '已加固' } });
    await harness.until(() => harness.projection.of(caseId).at(-1)?.end !== undefined);
    expect(harness.projection.of(caseId).at(-1)?.end?.outcome).toBe('closed');
    expect(harness.projection.told(ACT_ON_CASE_TOPIC)).toEqual([
      expect.objectContaining({ process: 'hazard', caseId: 'h-1', act: 'assignmentDone' }),
    ]);
  });

  it('turns yellow when the ladder reminds and red when the day has passed; nothing is taken as done', async () => {
    await issued({ supports: [] });
    await act('receipt.housing.1', 'receive', housing);
    await harness.sleepUntil('2026-03-18T02:00:00.000Z');
    await harness.until(() => harness.projection.events(caseId, 'overlay').length > 0);
    expect(harness.projection.view(caseId).facts).toMatchObject({ colour: 'yellow' });
    await harness.sleepUntil('2026-03-21T02:00:00.000Z');
    await harness.until(() => harness.projection.events(caseId, 'due').length > 0);
    await harness.until(() => harness.projection.view(caseId).facts['colour'] === 'red');
    expect(nodes()).toEqual(['feedback']);
    await harness.sleepUntil('2026-03-30T02:00:00.000Z');
    await harness.until(() =>
      harness.projection.events(caseId, 'ladder').some((one) => one.startsWith('T+5')),
    );
    expect(stage()).toBe('working');
  });

  it('moves its day by the director alone, asked for in time', async () => {
    await issued({ supports: [] });
    await act('receipt.housing.1', 'receive', housing);
    expect(
      await refused('case', 'requestExtension', housing, { form: { to: '2026-03-20', reason: '雨' } }),
    ).toMatchObject({ code: 'DUE_DAY_ILLEGAL' });
    await act('case', 'requestExtension', housing, { form: { to: '2026-04-10', reason: '雨' } });
    expect(
      await refused('case', 'requestExtension', housing, { form: { to: '2026-04-12', reason: '雨' } }),
    ).toMatchObject({ code: 'MOTION_PENDING' });
    await act('decideExtension.1', 'approve', director);
    await harness.until(() => harness.projection.view(caseId).facts['dueOn'] === '2026-04-10');
    expect(await refused('case', 'withdraw', housing, { opinion: '不办' })).toMatchObject({
      code: 'NOT_IN_SEAT',
    });
  });

  it('is an interview first when it is a 约谈, held by the director in person', async () => {
    await issued({ kind: 'interview', supports: [] });
    await act('receipt.housing.1', 'receive', housing);
    expect(nodes()).toEqual(['hold']);
    await act('hold.1', 'held', director, { form: { record: '约谈记录' } });
    expect(nodes()).toEqual(['feedback']);
    expect(harness.projection.view(caseId).facts).toMatchObject({ interview: { record: '约谈记录' } });
  });

  it('needs no second signature when a meeting has decided it, and ends when it is withdrawn', async () => {
    await open({ issued: true, documentNo: '纪要2' });
    expect(nodes()).toEqual(['receipt.fire', 'receipt.housing', 'receipt.street']);
    await act('case', 'withdraw', director, { opinion: '重复交办', form: { reason: '重复' } });
    await harness.until(() => harness.projection.of(caseId).at(-1)?.end !== undefined);
    expect(harness.projection.view(caseId).open).toEqual([]);
  });
});
