import type { Actor } from '#domain/authority';
import { CaseHarness } from '../support/case-harness';
import {
  assignee,
  cast,
  classifyForm,
  hazardStory,
  HazardTeller,
  person,
  proof,
} from '../support/hazard-story';
import { seedPolicy } from '../support/seed-policy';

const clerk2 = person('committeeOffice', 'committeeClerk', 2);
const clerk3 = person('committeeOffice', 'committeeClerk', 3);

describe('the kernel: tasks, the one door and the recorder', () => {
  let harness: CaseHarness;
  let count = 0;
  const teller = (): HazardTeller => new HazardTeller(harness, `kernel-${(count += 1)}`);
  const atClassify = async (): Promise<HazardTeller> => {
    const t = teller();
    await t.open(hazardStory({ entry: 'filed' }));
    return t;
  };
  const task = (t: HazardTeller, id: string) => t.view.open.find((one) => one.id === id);

  beforeAll(async () => {
    harness = await CaseHarness.start('2026-05-11T01:00:00.000Z', seedPolicy());
  });
  afterAll(() => harness.stop());

  it('a decision, the stage and the task it opens are one batch, and the reply names the task', async () => {
    const t = await atClassify();
    const receipt = await t.act('classify.1', 'classify', cast.clerk, { form: classifyForm('general') });
    expect(receipt.opened.map((one) => one.taskId)).toEqual(['notify.1']);
    const batch = harness.projection.of(t.id)[receipt.version - 1];
    expect(batch?.events.map((event) => event.kind)).toEqual(['decided', 'stage', 'opened']);
  });

  it('the same click twice has one effect and one answer', async () => {
    const t = await atClassify();
    const form = classifyForm('general');
    const [first, second] = await Promise.all([
      t.act('classify.1', 'classify', cast.clerk, { form, key: 'same-click' }),
      t.act('classify.1', 'classify', cast.clerk, { form, key: 'same-click' }),
    ]);
    expect(second).toEqual(first);
    expect(harness.projection.events(t.id, 'decided')).toHaveLength(1);
  });

  it('of two people at once exactly one wins; the other reads that the task is done', async () => {
    const t = await atClassify();
    const form = classifyForm('general');
    const results = await Promise.allSettled([
      t.act('classify.1', 'classify', cast.clerk, { form }),
      t.act('classify.1', 'classify', clerk2, { form }),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await t.refused('classify.1', 'classify', clerk2, { form })).code).toBe('TASK_NOT_OPEN');
  });

  it('claim, release, transfer: the holder works, others read who holds it', async () => {
    const t = await atClassify();
    await t.act('classify.1', 'claim', cast.clerk);
    const refusal = await t.refused('classify.1', 'classify', clerk2, { form: classifyForm('general') });
    expect(refusal).toMatchObject({
      code: 'TASK_HELD_BY_OTHER',
      mayAct: [{ personId: cast.clerk.personId }],
    });
    await t.act('classify.1', 'release', cast.clerk);
    await t.act('classify.1', 'transfer', clerk2, { form: { to: assignee(clerk3) }, opinion: '出差' });
    expect(task(t, 'classify.1')?.holder?.personId).toBe(clerk3.personId);
    expect(
      (
        await t.refused('classify.1', 'transfer', clerk3, {
          form: { to: assignee(cast.department) },
          opinion: '转',
        })
      ).code,
    ).toBe('TARGET_NOT_ELIGIBLE');
  });

  it('advice returns to whoever asked and decides nothing', async () => {
    const t = await atClassify();
    await t.act('classify.1', 'delegate', cast.clerk, {
      form: { to: assignee(cast.department) },
      opinion: '请就级别提意见',
    });
    expect(
      (await t.refused('classify.1', 'classify', cast.clerk, { form: classifyForm('general') })).code,
    ).toBe('TASK_DELEGATED');
    await t.act('classify.1', 'resolve', cast.department, { opinion: '建议按一般隐患' });
    await t.act('classify.1', 'classify', cast.clerk, { form: classifyForm('general') });
    expect(t.view.stage).toBe('classified');
  });

  it('a decision with a signer waits until the signer has agreed, and comes back when they disagree', async () => {
    const t = await atClassify();
    await t.act('classify.1', 'addSigner', cast.clerk, {
      form: { signers: [assignee(clerk2)], mode: 'parallel' },
    });
    const held = await t.act('classify.1', 'classify', cast.clerk, { form: classifyForm('general') });
    expect(held).toMatchObject({ held: true, stage: 'filed' });
    await t.act('classify.1', 'sign', clerk2, { form: { verdict: 'disagree' }, opinion: '依据不足' });
    expect(t.view.stage).toBe('filed');
    const again = await t.act('classify.1', 'classify', cast.clerk, { form: classifyForm('general') });
    expect(again.held).toBe(false);
    expect(t.view.stage).toBe('classified');
  });

  it('拿回: a decision that waits for a signer who is away is taken back and given again with another', async () => {
    const t = teller();
    await t.open(hazardStory({ entry: 'claimed', level: 'general', dueOn: '2026-06-30' }));
    const pass = { form: { finding: '合格' }, evidence: [proof('photoReview')] };
    const named = (second: Actor) => ({ ...pass, cosigners: [assignee(second)] });
    await t.act('review.subdistrict.1', 'pass', cast.subdistrict, named(cast.subdistrict2));
    await t.act('review.subdistrict.1', 'recall', cast.subdistrict);
    await t.act('review.subdistrict.1', 'pass', cast.subdistrict, named(cast.subdistrict3));
    await t.act('review.subdistrict.1', 'sign', cast.subdistrict3, { form: { verdict: 'agree' } });
    expect(t.view.stage).toBe('passed');
  });

  it('two persons each authority: the named second reviewer must sign, cannot be dropped and cannot be the finder', async () => {
    const t = teller();
    const responsible = { enterprise: 'a', subdistrict: 'b', department: 'c' };
    await t.open(hazardStory({ entry: 'claimed', level: 'general', dueOn: '2026-06-30', responsible }));
    const pass = { form: { finding: '合格' }, evidence: [proof('photoReview')] };
    expect((await t.refused('review.subdistrict.1', 'pass', cast.subdistrict, pass)).code).toBe(
      'FORM_INVALID',
    );
    const finder = { ...assignee(cast.subdistrict2), personId: 'expert-1' };
    expect(
      (await t.refused('review.subdistrict.1', 'pass', cast.subdistrict, { ...pass, cosigners: [finder] }))
        .code,
    ).toBe('TARGET_NOT_ELIGIBLE');
    await t.act('review.subdistrict.1', 'pass', cast.subdistrict, {
      ...pass,
      cosigners: [assignee(cast.subdistrict2)],
    });
    expect(
      (
        await t.refused('review.subdistrict.1', 'dropSigner', cast.subdistrict, {
          form: { personId: cast.subdistrict2.personId },
        })
      ).code,
    ).toBe('SIGNER_REQUIRED');
    expect(t.view.stage).toBe('reviewing');
    await t.act('review.subdistrict.1', 'sign', cast.subdistrict2, { form: { verdict: 'agree' } });
    expect(t.view.stage).toBe('passed');
    expect(
      (
        await t.refused('approveClose.1', 'approve', {
          ...cast.subdistrictLeader,
          personId: cast.subdistrict2.personId,
        })
      ).code,
    ).toBe('SEPARATION_OF_DUTIES');
  });

  it('a substitute acts in the post for the principal, but not where the power cannot be delegated', async () => {
    const t = await atClassify();
    const substitute = {
      ...cast.clerk,
      personId: 'li-si',
      via: 'substitute' as const,
      onBehalfOf: { personId: cast.clerk.personId, substitutionId: 's-1' },
    };
    await t.act('classify.1', 'claim', cast.clerk);
    await t.act('classify.1', 'classify', substitute, { form: classifyForm('general') });
    expect(t.view.stage).toBe('classified');
    await t.act('case', 'proposeVoid', cast.subdistrict, { form: { reason: '重复', kind: 'void' } });
    const stand = {
      ...cast.director,
      personId: 'wang-wu',
      via: 'substitute' as const,
      onBehalfOf: { personId: cast.director.personId, substitutionId: 's-2' },
    };
    expect((await t.refused('approveVoid.1', 'approve', stand)).code).toBe('NON_DELEGABLE');
  });

  it('撤回: the author takes the last move back until somebody acts on what it opened', async () => {
    const t = await atClassify();
    await t.act('classify.1', 'classify', cast.clerk, { form: classifyForm('general') });
    expect((await t.refused('case', 'takeBack', cast.department)).code).toBe('NOTHING_TO_TAKE_BACK');
    await t.act('case', 'takeBack', cast.clerk);
    expect(t.view.open.map((one) => one.id)).toEqual(['classify.2']);
    await t.act('classify.2', 'classify', cast.clerk, { form: classifyForm('general') });
    await t.act('notify.2', 'claim', clerk2);
    expect((await t.refused('case', 'takeBack', cast.clerk)).code).toBe('TAKE_BACK_TOO_LATE');
  });

  it('a return needs a legal target and a reason in words', async () => {
    const t = await atClassify();
    const form = { to: 'order', mode: 'redoAll', category: '其他' };
    expect((await t.refused('classify.1', 'return', cast.clerk, { form, opinion: '退' })).code).toBe(
      'RETURN_TARGET_ILLEGAL',
    );
    expect(
      (await t.refused('classify.1', 'return', cast.clerk, { form: { ...form, to: 'correct' } })).code,
    ).toBe('OPINION_REQUIRED');
    await t.act('classify.1', 'return', cast.clerk, {
      form: { ...form, to: 'correct' },
      opinion: '部位不清',
    });
    expect(t.view.open.map((one) => one.id)).toEqual(['correct.1']);
  });

  it('urging is rate limited by policy', async () => {
    const t = await atClassify();
    await t.act('classify.1', 'urge', cast.director);
    expect((await t.refused('classify.1', 'urge', cast.director)).code).toBe('URGED_TOO_SOON');
  });

  it('a paused clock stands still, refuses acts and moves its day when it runs again; a safety date cannot be paused', async () => {
    const t = await atClassify();
    const before = task(t, 'classify.1')?.clock?.term;
    await t.act('case', 'pauseClock', cast.director, {
      form: { taskId: 'classify.1' },
      opinion: '等待检测报告',
    });
    expect(
      (await t.refused('classify.1', 'classify', cast.clerk, { form: classifyForm('general') })).code,
    ).toBe('TASK_SUSPENDED');
    await harness.sleepUntil('2026-05-18T09:00:00.000+08:00');
    expect(harness.projection.events(t.id, 'due')).toEqual([]);
    await t.act('case', 'resumeClock', cast.director, { form: { taskId: 'classify.1' } });
    expect(before).toBe('classify.general');
    await harness.sleepUntil('2026-05-19T09:00:00.000+08:00');
    expect(harness.projection.events(t.id, 'due')).toEqual([]);
    const moved = teller();
    await moved.open(hazardStory({ entry: 'rectifying', level: 'general', dueOn: '2026-06-30' }));
    expect(
      (
        await moved.refused('case', 'pauseClock', cast.director, {
          form: { taskId: 'rectify.1' },
          opinion: '理由',
        })
      ).code,
    ).toBe('MOTION_NOT_ALLOWED');
  });

  it('an empty seat goes to its fallback, never to nobody', async () => {
    harness.projection.fallbacks.set('unit-committee-office/committeeClerk', {
      unitId: 'unit-committee-office',
      role: 'committeeDirector',
    });
    const t = await atClassify();
    harness.projection.fallbacks.clear();
    expect(
      (await t.refused('classify.1', 'classify', cast.clerk, { form: classifyForm('general') })).code,
    ).toBe('NOT_IN_SEAT');
    await t.act('classify.1', 'classify', cast.director, { form: classifyForm('general') });
    expect(t.view.stage).toBe('classified');
  });

  it('a database that is down delays the reply and loses nothing', async () => {
    const t = await atClassify();
    harness.projection.failures = 2;
    await t.act('classify.1', 'classify', cast.clerk, { form: classifyForm('general') });
    expect(t.view.stage).toBe('classified');
    expect(harness.projection.of(t.id).map((batch) => batch.version)).toEqual([1, 2]);
  });

  it('clocks are recomputed by the system alone', async () => {
    const t = await atClassify();
    expect((await t.refused('case', 'recomputeClocks', cast.director)).code).toBe('NOT_ASSIGNED');
    const system = { ...cast.director, personId: 'system', via: 'system' as const };
    await t.act('case', 'recomputeClocks', system);
    expect(harness.projection.events(t.id, 'clock')).toHaveLength(1);
  });
});
