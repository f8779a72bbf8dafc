import { seedPolicy } from '../support/seed-policy';
import { CaseHarness } from '../support/case-harness';
import { cast, classifyForm, hazardStory, HazardTeller, orderForm, proof } from '../support/hazard-story';

describe('隐患闭环, told on the time-skipping server', () => {
  let harness: CaseHarness;
  let count = 0;
  const teller = (): HazardTeller => new HazardTeller(harness, `case-${(count += 1)}`);

  beforeAll(async () => {
    harness = await CaseHarness.start('2026-02-10T01:00:00.000Z', seedPolicy());
  });
  afterAll(() => harness.stop());

  it('a general hazard runs from report to 销号, reviewed by two persons of the subdistrict', async () => {
    const t = teller();
    await t.open(hazardStory());
    expect(t.view.stage).toBe('reported');
    await t.ordered('general', '2026-03-10');
    expect(t.view.stage).toBe('rectifying');
    await t.supervised();
    await t.claimed();
    expect(t.view.stage).toBe('reviewing');
    await t.reviewed('subdistrict', 1, 'pass');
    expect(t.view.stage).toBe('passed');
    await t.act('approveClose.1', 'approve', cast.subdistrictLeader);
    expect(t.view.stage).toBe('closed');
    expect(t.view.last.end?.outcome).toBe('closed');
  });

  it('one receipt is not enough: filed only when subdistrict and committee office have both acknowledged', async () => {
    const t = teller();
    await t.open(hazardStory());
    await t.act('acknowledge.subdistrict.1', 'acknowledge', cast.subdistrict);
    expect(t.view.stage).toBe('reported');
    await t.act('acknowledge.committee.1', 'acknowledge', cast.clerk);
    expect(t.view.stage).toBe('filed');
  });

  it('a major hazard needs plan, joint review by three units and a written report; one 不通过 opens a new round', async () => {
    const t = teller();
    await t.open(hazardStory({ proposedLevel: 'major' }));
    await t.ordered('major', '2026-03-10');
    expect(
      (
        await t.refused('rectify.1', 'applyReview', cast.safety, {
          form: { statement: '已改', spentFen: 1 },
          evidence: [proof('photoAfter')],
        })
      ).code,
    ).toBe('EVIDENCE_REQUIRED');
    await t.planned();
    await t.supervised();
    await t.claimed();
    await t.convened(1, '2026-02-20');
    await t.reviewed('subdistrict', 1, 'pass');
    await t.agencyReviewed(1, 'pass');
    await t.reviewed('department', 1, 'fail');
    expect(t.view.stage).toBe('rectifying');
    await t.act('further.1', 'order', cast.department, { form: orderForm('2026-03-20') });
    await t.claimed(2);
    await t.convened(2, '2026-02-25');
    await t.reviewed('subdistrict', 2, 'pass');
    await t.reviewed('department', 2, 'pass');
    expect(t.view.stage).toBe('reviewing');
    await t.agencyReviewed(2, 'pass');
    await t.closeOut();
    expect(t.view.stage).toBe('reportIn');
    await t.act('approveClose.1', 'approve', cast.director);
    expect(t.view.stage).toBe('closed');
  });

  it('a return with "back to me" comes straight back, "redo all" walks every node again', async () => {
    const t = teller();
    await t.open(hazardStory());
    await t.filed();
    await t.act('classify.1', 'classify', cast.clerk, { form: classifyForm('general') });
    await t.act('notify.1', 'issue', cast.clerk, { form: { noticeNo: '1号' } });
    await t.act('signFor.1', 'return', cast.department, {
      form: { to: 'classify', mode: 'backToMe', category: '行业有误' },
      opinion: '不属本部门监管',
    });
    await t.act('classify.2', 'classify', cast.clerk, { form: classifyForm('general') });
    expect(t.view.open.map((task) => task.id)).toEqual(['signFor.2']);
    await t.act('signFor.2', 'return', cast.department, {
      form: { to: 'classify', mode: 'redoAll', category: '行业有误' },
      opinion: '仍不属本部门监管',
    });
    await t.act('classify.3', 'classify', cast.clerk, { form: classifyForm('general') });
    expect(t.view.open.map((task) => task.id)).toEqual(['notify.2']);
  });
});
