import { CaseHarness } from '../support/case-harness';
import { cast, hazardStory, HazardTeller } from '../support/hazard-story';
import { seedPolicy } from '../support/seed-policy';

const letter = { taskId: 'rectify.1', text: '限三日内整改到位并报告', letterNo: '洛西安委办督〔2026〕8号' };
const words = { taskId: 'rectify.1', text: '本月例会研究' };

describe('supervision by hand of the committee office', () => {
  let harness: CaseHarness;
  beforeAll(async () => {
    harness = await CaseHarness.start('2026-03-02T01:00:00.000Z', seedPolicy());
  });
  afterAll(() => harness.stop());

  it('waits until a general hazard is late, goes on record, and decides nothing', async () => {
    const t = new HazardTeller(harness, 'oversight-general');
    await t.open(hazardStory());
    await t.ordered('general', '2026-03-10');
    const put = (act: string, form: object, by = cast.clerk) =>
      t.act('case', act, by, { form: form as never });
    expect((await t.refused('case', 'issueSupervisionLetter', cast.clerk, { form: letter })).code).toBe(
      'MOTION_NOT_ALLOWED',
    );
    await harness.sleepUntil('2026-03-11T09:00:00.000+08:00');
    expect((await t.refused('case', 'issueSupervisionLetter', cast.subdistrict, { form: letter })).code).toBe(
      'NOT_IN_SEAT',
    );
    expect((await t.refused('case', 'holdInterview', cast.clerk, { form: words })).code).toBe('NOT_IN_SEAT');
    await put('issueSupervisionLetter', letter);
    await put('holdInterview', words, cast.director);
    await put('putOnAgenda', words);
    expect((await t.refused('case', 'putOnAgenda', cast.clerk, { form: words })).code).toBe('MOTION_PENDING');
    expect(t.view.facts['oversight']).toMatchObject([
      { kind: 'issueSupervisionLetter', letterNo: letter.letterNo, by: cast.clerk.personId },
      { kind: 'holdInterview', seat: { role: 'enterpriseSafetyManager' } },
      { kind: 'putOnAgenda' },
    ]);
    expect(t.view.stage).toBe('rectifying');
    expect(t.view.facts['supervision']).toEqual([]);
  });

  it('of a major hazard need not wait', async () => {
    const t = new HazardTeller(harness, 'oversight-major');
    await t.open(hazardStory({ proposedLevel: 'major' }));
    await t.ordered('major', '2026-05-30');
    await t.act('case', 'issueSupervisionLetter', cast.director, { form: letter });
    expect(t.view.facts['oversight']).toHaveLength(1);
  });
});
