import {
  aContext,
  aDecision,
  aHeldTask,
  anActor,
  anAssignee,
  aSigner,
  aSubstitute,
  aTask,
  saysOf,
  TaskStory,
} from '../../../test/factories';
import { decide } from './task.machine';
import type { Handling } from './handling';
import type { TaskStatus } from './task';

const agree: Handling = { act: 'sign', verdict: 'agree' };
const disagree: Handling = { act: 'sign', verdict: 'disagree', opinion: '照片不清' };
const LI = anAssignee('li');
const WANG = anAssignee('wang');

describe('deciding a task', () => {
  it.each<{ status: TaskStatus; says: string }>([
    { status: 'ready', says: 'counts' },
    { status: 'reserved', says: 'counts' },
    { status: 'suspended', says: 'TASK_SUSPENDED' },
    { status: 'completed', says: 'TASK_NOT_OPEN' },
    { status: 'obsolete', says: 'TASK_NOT_OPEN' },
  ])('on a $status task: $says', ({ status, says }) => {
    const task = status === 'ready' ? aTask() : aHeldTask('zhang', { status });
    expect(saysOf(decide(task, aDecision(), aContext()))).toBe(says);
  });

  it('ends the task with the outcome and the instant', () => {
    expect(TaskStory.of(aTask()).decides().task).toMatchObject({
      status: 'completed',
      outcome: 'pass',
      closedAt: aDecision().at,
    });
  });

  it.each([
    { who: 'somebody outside the seat', actor: anActor('qian', { role: 'expert' }), code: 'NOT_IN_SEAT' },
    { who: 'a colleague of the holder', actor: anActor('li'), code: 'TASK_HELD_BY_OTHER' },
    { who: 'the holder', actor: anActor(), code: 'counts' },
    { who: 'a substitute of the holder', actor: aSubstitute('sun', 'zhang'), code: 'counts' },
    {
      who: 'a substitute of the holder for another post of theirs',
      actor: aSubstitute('sun', 'zhang', { unitId: 'unit-other', role: 'expert' }),
      code: 'NOT_IN_SEAT',
    },
  ])('$who: $code', ({ actor, code }) => {
    expect(saysOf(decide(aHeldTask(), aDecision({ actor }), aContext()))).toBe(code);
  });

  it('knows only the outcomes the step declared', () => {
    expect(saysOf(TaskStory.of(aTask()).triesDeciding(aDecision({ outcome: 'approve' })))).toBe(
      'UNKNOWN_ACT',
    );
  });

  it.each([
    { returnTo: [], says: 'UNKNOWN_ACT' },
    { returnTo: ['classify'], says: 'counts' },
  ])('returning is an outcome where $returnTo.length nodes lie behind: $says', ({ returnTo, says }) => {
    const decision = aDecision({ outcome: 'return', form: { to: 'classify', mode: 'redoAll' } });
    expect(saysOf(decide(aTask({ returnTo }), decision, aContext()))).toBe(says);
  });

  it('waits for signers asked before, whoever decides', () => {
    const task = aHeldTask('zhang', { signers: [aSigner('li', { mode: 'before' })] });
    expect(saysOf(decide(task, aDecision(), aContext()))).toBe('SIGNERS_PENDING');
  });

  it('who has still to sign the task signs before they decide it', () => {
    const story = TaskStory.of(aHeldTask('zhang', { signers: [aSigner('li')] })).act({
      act: 'transfer',
      to: LI,
      reason: '出差',
    });
    const mine = aDecision({ actor: anActor('li') });
    expect(saysOf(story.triesDeciding(mine))).toBe('SIGNERS_PENDING');
    expect(saysOf(story.act(agree, anActor('li')).triesDeciding(mine))).toBe('counts');
  });
});

describe('a held decision', () => {
  const held = () => TaskStory.of(aHeldTask('zhang', { signers: [aSigner('li')] })).decides();

  it.each([
    { what: 'is not given twice', verdict: () => held().triesDeciding() },
    { what: 'keeps the task with its author', verdict: () => held().tries({ act: 'release' }) },
    {
      what: 'is not transferred away',
      verdict: () => held().tries({ act: 'transfer', to: WANG, reason: '出差' }),
    },
    {
      what: 'asks no advice any more',
      verdict: () => held().tries({ act: 'delegate', to: WANG, question: '是否' }),
    },
  ])('$what', ({ verdict }) => {
    expect(verdict()).toMatchObject({
      code: 'SIGNERS_PENDING',
      detail: '意见已提交，等待会签',
      mayAct: [{ personId: 'li' }],
    });
  });

  it('of somebody who had not claimed the task reserves it for them', () => {
    const story = TaskStory.of(aTask()).decides(aDecision(), [LI]);
    expect(story.task).toMatchObject({ status: 'reserved', holder: { personId: 'zhang' } });
  });

  it('of a substitute reserves it for the principal', () => {
    const story = TaskStory.of(aTask()).decides(aDecision({ actor: aSubstitute('sun', 'zhang') }), [LI]);
    expect(story.task.holder?.personId).toBe('zhang');
  });
});

describe('co-signers the form names (R56: two persons of each authority)', () => {
  const reviewed = () => TaskStory.of(aTask()).decides(aDecision(), [LI]);

  it('the decision counts when they have agreed', () => {
    expect(reviewed().counts).toBeUndefined();
    expect(reviewed().act(agree, anActor('li')).counts).toEqual(aDecision());
  });

  it('cannot be dropped', () => {
    expect(saysOf(reviewed().tries({ act: 'dropSigner', personId: 'li' }))).toBe('SIGNER_REQUIRED');
  });

  it.each([
    { why: 'the one who decides', named: [anAssignee('zhang')], code: 'TARGET_IS_SELF' },
    { why: 'one person twice', named: [LI, LI], code: 'SIGNER_EXISTS' },
    {
      why: 'somebody of another unit',
      named: [anAssignee('li', { unitId: 'unit-enterprise' })],
      code: 'TARGET_NOT_ELIGIBLE',
    },
    {
      why: 'a colleague in another post of the unit',
      named: [anAssignee('li', { role: 'subdistrictEnforcer' })],
      code: 'changed',
    },
  ])('are not $why: $code', ({ named, code }) => {
    expect(saysOf(TaskStory.of(aTask()).triesDeciding(aDecision(), named))).toBe(code);
  });

  it('a substitute names neither the principal nor themselves', () => {
    const decision = aDecision({ actor: aSubstitute('sun', 'zhang') });
    const tries = (one: string) => saysOf(TaskStory.of(aTask()).triesDeciding(decision, [anAssignee(one)]));
    expect([tries('sun'), tries('zhang'), tries('li')]).toEqual([
      'TARGET_IS_SELF',
      'TARGET_IS_SELF',
      'changed',
    ]);
  });

  it.each([
    { who: 'the decider standing in for them', actor: aSubstitute('zhang', 'li') },
    { who: 'another co-signer standing in for them', actor: aSubstitute('wang', 'li') },
  ])('$who is no second pair of eyes', ({ actor }) => {
    const story = TaskStory.of(aTask()).decides(aDecision(), [LI, WANG]);
    expect(saysOf(story.tries(agree, actor))).toBe('SEPARATION_OF_DUTIES');
  });

  it('one substitute stands in for one of them only', () => {
    const story = TaskStory.of(aTask()).decides(aDecision(), [LI, WANG]).act(agree, aSubstitute('sun', 'li'));
    expect(saysOf(story.tries(agree, aSubstitute('sun', 'wang')))).toBe('SEPARATION_OF_DUTIES');
    expect(saysOf(story.tries(agree, anActor('wang')))).toBe('counts');
  });

  it('after one of them disagrees the holder decides anew, and whom the form names speaks again', () => {
    const back = reviewed().act(disagree, anActor('li'));
    expect(saysOf(back.tries(agree, anActor('li')))).toBe('NOT_ASSIGNED');
    const again = back.decides(aDecision({ outcome: 'fail' }), [LI]);
    expect(again.counts).toBeUndefined();
    expect(again.act(agree, anActor('li')).counts?.outcome).toBe('fail');
  });

  it('an agreement to a decision that fell is no agreement to the next one', () => {
    const back = TaskStory.of(aTask())
      .decides(aDecision(), [LI, WANG])
      .act(agree, anActor('li'))
      .act(disagree, anActor('wang'));
    const again = back.decides(aDecision({ outcome: 'fail' }), [anAssignee('qian')]);
    expect(again.task.signers.map((one) => one.assignee.personId)).toEqual(['qian']);
  });

  it('who was asked by a decision that fell is waited for no more', () => {
    const back = TaskStory.of(aTask()).decides(aDecision(), [LI, WANG]).act(disagree, anActor('wang'));
    expect(saysOf(back.decides(aDecision(), [WANG]).tries(agree, anActor('wang')))).toBe('counts');
  });
});
