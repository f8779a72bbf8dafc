import { CaseHarness } from '../support/case-harness';
import {
  assignee,
  cast,
  classifyForm,
  hazardStory,
  HazardTeller,
  orderForm,
  person,
  proof,
} from '../support/hazard-story';
import { seedPolicy } from '../support/seed-policy';

const responsible = { enterprise: 'safety', subdistrict: 'officer', department: 'officer-2' };

describe('side ways of a hazard', () => {
  let harness: CaseHarness;
  let count = 0;
  const teller = (): HazardTeller => new HazardTeller(harness, `side-${(count += 1)}`);
  const nodes = (t: HazardTeller): string[] => t.view.open.map((task) => task.node).sort();

  beforeAll(async () => {
    harness = await CaseHarness.start('2026-03-02T01:00:00.000Z', seedPolicy());
  });
  afterAll(() => harness.stop());
  // A move of the stage that is not in the table is a defect of the procedure.
  afterEach(() => expect(harness.projection.allEvents('incident')).toEqual([]));

  it('listing: decided by the government, published, reported on each month, delisted before it closes', async () => {
    const t = teller();
    await t.open(hazardStory({ proposedLevel: 'major' }));
    await t.ordered('major', '2026-04-30');
    await t.planned();
    expect(
      (await t.refused('case', 'proposeListing', cast.safety, { form: { reason: '久拖不改' } })).code,
    ).toBe('NOT_IN_SEAT');
    await t.act('case', 'proposeListing', cast.departmentHead, { form: { reason: '涉及公共安全' } });
    await t.act('decideListing.1', 'list', cast.leader, { form: { noticeNo: '洛西安委督〔2026〕1号' } });
    expect(t.view.facts['level']).toBe('listed');
    expect(nodes(t)).toEqual(['progress', 'publishListing', 'rectify']);
    await t.act('publishListing.1', 'publish', cast.clerk);
    await t.act('progress.1', 'report', cast.safety, { form: { text: '已完成设备招标' } });
    expect(nodes(t)).toEqual(['progress', 'rectify']);
    await t.supervised();
    await t.claimed();
    await t.convened(1, '2026-03-10');
    await t.reviewed('subdistrict', 1, 'pass');
    await t.reviewed('department', 1, 'pass');
    await t.agencyReviewed(1, 'pass');
    await t.closeOut();
    expect((await t.refused('approveClose.1', 'approve', cast.director)).code).toBe('NOT_IN_SEAT');
    await t.act('approveClose.1', 'approve', cast.leader);
    expect(nodes(t)).toEqual(['progress', 'publishDelisting']);
    await t.act('publishDelisting.1', 'publish', cast.clerk);
    expect(t.view.stage).toBe('closed');
  });

  it('fixed on site: a general hazard skips the order but never the review', async () => {
    const t = teller();
    await t.open(hazardStory({ fixedOnSite: true, photos: [proof('photoBefore'), proof('photoAfter')] }));
    await t.filed();
    await t.act('classify.1', 'classify', cast.clerk, { form: classifyForm('general') });
    expect(nodes(t)).toEqual(['review.subdistrict']);
    await t.reviewed('subdistrict', 1, 'pass');
    await t.act('approveClose.1', 'approve', cast.subdistrictLeader);
    expect(t.view.stage).toBe('closed');
  });

  it('what proves major is not done with because it was fixed on site', async () => {
    const t = teller();
    await t.open(hazardStory({ fixedOnSite: true, photos: [proof('photoBefore'), proof('photoAfter')] }));
    await t.filed();
    await t.act('classify.1', 'classify', cast.clerk, { form: classifyForm('major') });
    expect(nodes(t)).toEqual(['notify']);
    expect(t.view.facts['fixedOnSite']).toBe(false);
  });

  it('a second proposal to void waits for the first; a case is not merged into itself', async () => {
    const t = teller();
    await t.open(hazardStory());
    const into = { form: { reason: '重复', kind: 'merge', into: t.id } };
    expect((await t.refused('case', 'proposeVoid', cast.clerk, into)).code).toBe('FORM_INVALID');
    const form = { form: { reason: '重复', kind: 'void' } };
    await t.act('case', 'proposeVoid', cast.clerk, form);
    expect((await t.refused('case', 'proposeVoid', cast.subdistrict, form)).code).toBe('MOTION_PENDING');
  });

  it('transfer: the receiving department takes over with a receipt, or the sender keeps it', async () => {
    const t = teller();
    await t.open(hazardStory());
    await t.filed();
    await t.act('classify.1', 'classify', cast.clerk, { form: classifyForm('general') });
    await t.act('notify.1', 'issue', cast.clerk, { form: { noticeNo: '1号' } });
    await t.act('signFor.1', 'receive', cast.department);
    await t.act('order.1', 'transferOut', cast.department, {
      form: { toDepartment: 'unit-other', reason: '属住建监管' },
    });
    const other = { ...person('department', 'departmentOfficer', 9), unitId: 'unit-other' };
    await t.act('receiveTransfer.1', 'accept', other, { form: { responsibleDepartment: other.personId } });
    expect(
      (await t.refused('order.2', 'order', cast.department, { form: orderForm('2026-03-20') })).code,
    ).toBe('NOT_IN_SEAT');
    await t.act('order.2', 'order', other, { form: orderForm('2026-03-20') });
    expect(t.view.stage).toBe('rectifying');
  });

  it('objection: a second expert answers, the rectification goes on; a refuted finding is decided by the committee office', async () => {
    const t = teller();
    await t.open(hazardStory());
    await t.ordered('general', '2026-03-20');
    await t.act('case', 'object', cast.head, { form: { grounds: '该设备已停用' } });
    expect(nodes(t)).toEqual(['rectify', 'secondOpinion']);
    expect(
      (
        await t.refused('secondOpinion.1', 'refute', cast.qc, {
          form: { finding: '不成立', expertId: 'expert-1' },
        })
      ).code,
    ).toBe('SEPARATION_OF_DUTIES');
    await t.act('secondOpinion.1', 'refute', cast.qc, { form: { finding: '不成立', expertId: 'expert-9' } });
    await t.act('decideDispute.1', 'void', cast.director, { form: {}, opinion: '经复核隐患不成立' });
    expect(t.view.stage).toBe('voided');
    expect(t.view.open).toEqual([]);
  });

  it('an objection after the window is refused as too late', async () => {
    const t = teller();
    await t.open(
      hazardStory({
        entry: 'rectifying',
        level: 'general',
        foundOn: '2026-01-05',
        dueOn: '2026-06-30',
        responsible,
      }),
    );
    expect((await t.refused('case', 'object', cast.head, { form: { grounds: '异议' } })).code).toBe(
      'TOO_LATE',
    );
  });

  it('voiding: who proposed it does not approve it; the number stays and the case ends', async () => {
    const t = teller();
    await t.open(hazardStory());
    await t.act('case', 'proposeVoid', cast.clerk, {
      form: { reason: '重复登记', kind: 'merge', into: 'case-x' },
    });
    await t.act('approveVoid.1', 'approve', cast.director);
    expect(t.view.stage).toBe('merged');
    expect(t.view.facts['mergedInto']).toBe('case-x');
  });

  it('suspension: production returns only after application, examination and consent, and until then nothing closes', async () => {
    const t = teller();
    await t.open(hazardStory({ proposedLevel: 'major' }));
    await t.ordered('major', '2026-04-30');
    await t.act('case', 'suspendProduction', cast.departmentHead, {
      form: { documentNo: '停〔2026〕1号', reason: '现实危险' },
    });
    await t.planned();
    await t.supervised();
    await t.claimed();
    await t.convened(1, '2026-03-10');
    await t.reviewed('subdistrict', 1, 'pass');
    await t.reviewed('department', 1, 'pass');
    await t.agencyReviewed(1, 'pass');
    expect(
      (await t.refused('closeOut.1', 'submit', cast.subdistrict3, { form: { summary: '销号' } })).code,
    ).toBe('ENFORCEMENT_NOT_MET');
    await t.act('applyResume.1', 'apply', cast.head, { form: { statement: '申请恢复生产' } });
    await t.act('examineResume.1', 'refuse', cast.department, { form: { finding: '通风未恢复' } });
    await t.act('applyResume.2', 'apply', cast.head, { form: { statement: '再次申请' } });
    await t.act('examineResume.2', 'consent', cast.department, { form: { finding: '符合条件' } });
    await t.closeOut();
    expect(t.view.stage).toBe('reportIn');
  });

  it('三不放过: an approval that waits for a signer meets the guards again when it comes to count', async () => {
    const t = teller();
    await t.open(hazardStory({ proposedLevel: 'major' }));
    await t.ordered('major', '2026-04-30');
    await t.planned();
    await t.supervised();
    await t.claimed();
    await t.convened(1, '2026-03-10');
    await t.reviewed('subdistrict', 1, 'pass');
    await t.reviewed('department', 1, 'pass');
    await t.agencyReviewed(1, 'pass');
    await t.closeOut();
    const signers = { signers: [assignee(cast.leader)], mode: 'parallel' };
    await t.act('approveClose.1', 'addSigner', cast.director, { form: signers });
    expect((await t.act('approveClose.1', 'approve', cast.director)).held).toBe(true);
    const order = { documentNo: '停〔2026〕2号', reason: '复产试车发现现实危险' };
    await t.act('case', 'suspendProduction', cast.departmentHead, { form: order });
    const sign = { form: { verdict: 'agree' } };
    expect((await t.refused('approveClose.1', 'sign', cast.leader, sign)).code).toBe('ENFORCEMENT_NOT_MET');
    expect(t.view.stage).toBe('reportIn');
  });

  it('a proposal to close the enterprise goes to the government and leaves the hazard open', async () => {
    const t = teller();
    await t.open(hazardStory({ proposedLevel: 'major' }));
    await t.ordered('major', '2026-04-30');
    await t.act('case', 'proposeClosure', cast.departmentHead, { form: { grounds: '拒不执行停产整顿决定' } });
    await t.act('decideClosure.1', 'propose', cast.leader);
    expect(t.view.facts['overlays']).toContain('closureProposed');
    expect(t.view.stage).toBe('rectifying');
  });

  it('a recurrence carries its mark from the first moment', async () => {
    const t = teller();
    await t.open(hazardStory({ recurrenceOf: 'case-old' }));
    expect(t.view.facts['overlays']).toEqual(['recurred']);
  });

  it.each([
    { entry: 'filed' as const, stage: 'filed', open: ['classify'] },
    { entry: 'rectifying' as const, stage: 'rectifying', open: ['rectify'] },
    { entry: 'claimed' as const, stage: 'reviewing', open: ['review.subdistrict'] },
  ])('an imported row enters at $entry', async ({ entry, stage, open }) => {
    const t = teller();
    await t.open(hazardStory({ entry, level: 'general', dueOn: '2026-06-30', responsible }));
    expect(t.view.stage).toBe(stage);
    expect(nodes(t)).toEqual(open);
  });

  it('三不放过: an imported hazard closes only once the department has put its document on record', async () => {
    const t = teller();
    await t.open(hazardStory({ entry: 'claimed', level: 'general', dueOn: '2026-06-30', responsible }));
    await t.supervised();
    await t.reviewed('subdistrict', 1, 'pass');
    const close = () => t.refused('approveClose.1', 'approve', cast.subdistrictLeader);
    expect((await close()).code).toBe('ENFORCEMENT_NOT_MET');
    const form = { kind: 'rectifyWithin', documentNo: '（洛西）应急责改〔2026〕8号' };
    await t.act('case', 'supplementMeasure', cast.department, { form });
    await t.act('approveClose.1', 'approve', cast.subdistrictLeader);
    expect(t.view.stage).toBe('closed');
  });

  it('三不放过: nothing closes without a supervision measure of the subdistrict, whoever asks', async () => {
    const t = teller();
    await t.open(hazardStory());
    await t.ordered('general', '2026-03-20');
    await t.claimed();
    await t.reviewed('subdistrict', 1, 'pass');
    expect((await t.refused('approveClose.1', 'approve', cast.subdistrictLeader)).code).toBe(
      'RESPONSIBILITY_NOT_MET',
    );
    await t.supervised();
    await t.act('approveClose.1', 'approve', cast.subdistrictLeader);
    expect(t.view.stage).toBe('closed');
  });

  it('the review starts by itself on the due day, and a late claim joins it', async () => {
    const t = teller();
    await t.open(hazardStory({ entry: 'rectifying', level: 'general', dueOn: '2026-03-03', responsible }));
    await harness.sleepUntil('2026-03-04T09:00:00.000+08:00');
    await harness.until(() => nodes(t).includes('review.subdistrict'));
    expect(t.view.stage).toBe('rectifying');
    expect(t.view.facts['overlays']).toEqual(['overdue']);
    await t.claimed();
    expect(t.view.stage).toBe('reviewing');
    expect(t.view.facts['overlays']).toEqual([]);
  });
});
