import type { Actor, Role } from '#domain/authority';
import { meetingFacts, type MeetingStart } from '#domain/meeting';
import { START_CASE_TOPIC } from '#contracts';
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
const director = who('committeeDirector', 'office');
const chair = who('committeeChair', 'committee');
const bureauHead = who('bureauHead', 'bureau');
const housing = who('departmentOfficer', 'housing');
const street = who('subdistrictOfficer', 'street');

const MARCH: MeetingStart = {
  kind: 'regular',
  month: '2026-03',
  title: '2026年3月联席会议',
  committee: 'committee',
  committeeOffice: 'office',
  bureau: 'bureau',
  members: [
    { unitId: 'housing', kind: 'department' },
    { unitId: 'street', kind: 'subdistrict' },
  ],
  latestOn: '2026-03-25',
};
const CONVENE = {
  meetsOn: '2026-03-12',
  place: '三楼会议室',
  earliestOn: '2026-03-05',
  reportsDueOn: '2026-03-10',
};
const HELD = {
  analysis: '城镇燃气隐患反复，原因是租户更换频繁。',
  attendance: [
    { unitId: 'housing', presence: 'present', name: '王科长' },
    { unitId: 'street', presence: 'proxy', name: '李主任', reason: '主任外出学习' },
  ],
  decisions: [
    { text: '开展沿街餐饮燃气专项排查', lead: 'housing', supports: ['street'], dueOn: '2026-04-10' },
  ],
};

describe('the monthly joint meeting', () => {
  let harness: CaseHarness;
  let caseId = '';
  let cases = 0;
  beforeEach(async () => {
    harness = await CaseHarness.start('2026-03-02T01:00:00.000Z', seedPolicy());
    harness.projection.gatherers.set('meetingPack', ({ args }) => ({
      cutOff: '2026-03-11T01:00:00.000Z',
      figures: { overdue: 7 },
      agenda: (args['missing'] as string[]).map((unit) => ({
        kind: 'missing',
        title: '未报送督导汇报',
        text: unit,
      })),
    }));
  });
  afterEach(() => harness.stop());

  const open = async (over: Partial<MeetingStart> = {}): Promise<void> => {
    caseId = `meeting-${(cases += 1)}`;
    await harness.open('meeting', caseId, meetingFacts({ ...MARCH, ...over }), clerk);
  };
  type More = Parameters<CaseHarness['act']>[4];
  const act = (on: string, name: string, actor: Actor, more: More = {}) =>
    harness.act(caseId, on, name, actor, { process: 'meeting', ...more });
  const refused = (on: string, name: string, actor: Actor, more: More = {}) =>
    harness.refused(caseId, on, name, actor, { process: 'meeting', ...more });
  const view = () => harness.projection.view(caseId);
  const nodes = () =>
    view()
      .open.map(({ node }) => node)
      .toSorted();
  const atStage = (stage: string) => harness.until(() => view().stage === stage);
  const ended = () => harness.until(() => harness.projection.of(caseId).at(-1)?.end !== undefined);
  const report = (on: string, actor: Actor) =>
    act(on, 'submit', actor, {
      form: { text: '本月整改率100%', problems: '人手不足', figures: { open: 3 } },
    });
  const toPack = async (): Promise<void> => {
    await act('prepare.1', 'convene', clerk, { form: CONVENE });
    await report('report.housing.1', housing);
    await report('report.street.1', street);
    await atStage('reportsIn');
    await act('pack.1', 'confirm', clerk, { form: { extra: [{ title: '其他', text: '通报' }] } });
    await atStage('packReady');
  };
  const toMinutes = async (form: object = HELD): Promise<void> => {
    await toPack();
    await harness.sleepUntil('2026-03-12T03:00:00.000Z');
    await act('hold.1', 'record', clerk, { form: form as never });
    await act('minutes.1', 'submit', clerk, { form: { text: '会议纪要' } });
    await act('countersign.bureau.1', 'agree', bureauHead);
    await act('countersign.office.1', 'agree', director);
  };

  it('is called with notice in time, in its own month, and not after its latest day', async () => {
    await open();
    const on = (meetsOn: string) => refused('prepare.1', 'convene', clerk, { form: { ...CONVENE, meetsOn } });
    expect(await on('2026-03-04')).toMatchObject({ detail: expect.stringContaining('2026-03-05') });
    expect(await on('2026-04-01')).toMatchObject({ detail: expect.stringContaining('当月') });
    expect(await on('2026-03-26')).toMatchObject({ detail: expect.stringContaining('2026-03-25') });
  });

  it('goes from notice over reports and material to minutes, and its decisions become assignments', async () => {
    await open();
    await toMinutes();
    await act('issueMinutes.1', 'issue', chair, { form: { number: '西安委会纪〔2026〕3号' } });
    await atStage('followUp');
    expect(view().facts).toMatchObject({
      pack: { figures: { overdue: 7 }, agenda: [{ kind: 'other', title: '其他' }] },
      attendance: [{ unitId: 'housing' }, { presence: 'proxy' }],
      minutes: { number: '西安委会纪〔2026〕3号' },
    });
    const [assignment] = harness.projection.told(START_CASE_TOPIC) as { caseId: string; facts: object }[];
    expect(assignment).toMatchObject({
      process: 'assignment',
      facts: { lead: { unitId: 'housing', kind: 'department' }, dueOn: '2026-04-10', issued: true },
    });
    await act(
      'case',
      'decisionDone',
      { ...clerk, via: 'system' },
      { form: { decision: 1, assignment: 'a' } },
    );
    await ended();
    expect(harness.projection.of(caseId).at(-1)?.end?.outcome).toBe('closed');
  });

  it('takes news of a decision from the assignment alone', async () => {
    await open();
    await toMinutes();
    await act('issueMinutes.1', 'issue', chair, { form: { number: '3号' } });
    await atStage('followUp');
    expect(await refused('case', 'decisionDone', clerk, { form: { decision: 1 } })).toMatchObject({
      code: 'NOT_ASSIGNED',
    });
  });

  it('names on its agenda the members that have not reported, and still takes their report before the meeting', async () => {
    await open();
    await act('prepare.1', 'convene', clerk, { form: CONVENE });
    await report('report.housing.1', housing);
    await harness.sleepUntil('2026-03-10T17:00:00.000Z');
    await atStage('reportsIn');
    await act('pack.1', 'confirm', clerk, { form: { extra: [] } });
    await atStage('packReady');
    expect(view().facts).toMatchObject({ pack: { agenda: [{ kind: 'missing', text: 'street' }] } });
    await report('report.street.1', street);
    await harness.until(() => (view().facts['reports'] as object[]).length === 2);
    expect(view().facts).toMatchObject({ reports: [{ late: false }, { late: true }] });
  });

  it('is put on record only when held, with everybody accounted for and the problems analysed', async () => {
    await open();
    await toPack();
    const record = (form: object) =>
      refused('hold.1', 'record', clerk, { form: { ...HELD, ...form } as never });
    expect(await record({})).toMatchObject({ code: 'MOTION_NOT_ALLOWED' });
    await harness.sleepUntil('2026-03-12T03:00:00.000Z');
    expect(await record({ analysis: ' ' })).toMatchObject({ detail: expect.stringContaining('问题分析') });
    expect(await record({ attendance: [HELD.attendance[0]] })).toMatchObject({
      detail: expect.stringContaining('1 个成员单位'),
    });
    expect(
      await record({
        attendance: [HELD.attendance[0], { unitId: 'street', presence: 'absent', name: '无' }],
      }),
    ).toMatchObject({ detail: expect.stringContaining('写明理由') });
    expect(await record({ decisions: [{ ...HELD.decisions[0], lead: 'nobody' }] })).toMatchObject({
      detail: expect.stringContaining('第 1 项'),
    });
  });

  it('is skipped only with a reason that the chair approves', async () => {
    await open();
    await act('prepare.1', 'skip', clerk, { form: { reason: '全区防汛' } });
    await act('approveSkip.1', 'reject', chair, { opinion: '照常召开' });
    await act('prepare.2', 'skip', clerk, { form: { reason: '全区防汛，人员均在一线' } });
    await act('approveSkip.2', 'approve', chair);
    await ended();
    expect(harness.projection.of(caseId).at(-1)?.end?.outcome).toBe('skipped');
  });

  it('raises an alarm when the latest day passes without it, and is still to be held', async () => {
    await open();
    await harness.sleepUntil('2026-03-25T17:00:00.000Z');
    await harness.until(() => harness.projection.events(caseId, 'incident').length > 0);
    expect(harness.projection.events(caseId, 'overlay')[0]).toContain('notHeld');
    expect(nodes()).toEqual(['prepare']);
  });

  it('begins again at the notice when it is postponed; reports that are there stay', async () => {
    await open();
    await act('prepare.1', 'convene', clerk, { form: CONVENE });
    await report('report.housing.1', housing);
    await act('case', 'postpone', director, {
      form: { ...CONVENE, meetsOn: '2026-03-18', reportsDueOn: '2026-03-16', reason: '市里开会' },
    });
    await harness.until(() => nodes().includes('report.street') && nodes().length === 3);
    expect(nodes()).toEqual(['receipt.housing', 'receipt.street', 'report.street']);
    await report('report.street.2', street);
    await atStage('reportsIn');
    expect(nodes()).toContain('pack');
    await harness.sleepUntil('2026-03-11T17:00:00.000Z');
    expect(nodes().filter((node) => node === 'pack')).toHaveLength(1);
  });

  it('returns its minutes from the signature to the draft, and needs no follow-up without decisions', async () => {
    await open();
    await toMinutes({ ...HELD, decisions: [] });
    await act('issueMinutes.1', 'return', chair, {
      form: { to: 'minutes', mode: 'redoAll', category: 'other' },
      opinion: '补充问题分析',
    });
    await act('minutes.2', 'submit', clerk, { form: { text: '会议纪要（修改）' } });
    await act('countersign.bureau.2', 'agree', bureauHead);
    await act('countersign.office.2', 'agree', director);
    await act('issueMinutes.2', 'issue', chair, { form: { number: '3号' } });
    await ended();
    expect(view().facts).toMatchObject({ minutes: { text: '会议纪要（修改）' } });
  });
});
