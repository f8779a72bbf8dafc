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
import { handle, type Handling } from './handling';

const add = (mode: 'before' | 'after' | 'parallel', ...persons: string[]): Handling => ({
  act: 'addSigner',
  signers: persons.map((one) => anAssignee(one)),
  mode,
});
const agree: Handling = { act: 'sign', verdict: 'agree' };
const disagree: Handling = { act: 'sign', verdict: 'disagree', opinion: '照片不清' };
const drop = (personId: string): Handling => ({ act: 'dropSigner', personId });

describe('adding signers (加签)', () => {
  it('reserves the task for whoever asks', () => {
    const { task } = TaskStory.of(aTask()).act(add('parallel', 'li'));
    expect(task).toMatchObject({ status: 'reserved', holder: { personId: 'zhang' } });
    expect(task.signers).toEqual([aSigner('li')]);
  });

  it('a signer asked before has to speak before the holder decides', () => {
    const story = TaskStory.of(aTask()).act(add('before', 'li'));
    expect(story.triesDeciding()).toMatchObject({ code: 'SIGNERS_PENDING', mayAct: [{ personId: 'li' }] });
    expect(saysOf(story.act(agree, anActor('li')).triesDeciding())).toBe('counts');
  });

  it.each(['after', 'parallel'] as const)(
    'a decision with a signer added %s is held and counts when the last has spoken',
    (mode) => {
      const story = TaskStory.of(aTask())
        .act(add(mode, 'li', 'wang'))
        .decides();
      expect(story.task).toMatchObject({ status: 'reserved', held: { outcome: 'pass' } });
      expect(story.act(agree, anActor('wang')).counts).toBeUndefined();
      expect(story.act(agree, anActor('li')).counts).toEqual(aDecision());
      expect(story.task).toMatchObject({ status: 'completed', outcome: 'pass' });
      expect(story.task).not.toHaveProperty('held');
    },
  );

  it('a task closes when its decision counts, not when it was given', () => {
    const given = aDecision({ at: '2026-03-05T09:00:00.000Z' });
    const held = TaskStory.of(aTask()).act(add('after', 'li')).decides(given);
    expect(held.act(agree, anActor('li')).task.closedAt).toBe(aContext().now);
  });

  it('signers may still be added while a decision is held, but none that should have come before', () => {
    const held = TaskStory.of(aTask()).act(add('after', 'li')).decides();
    expect(saysOf(held.tries(add('before', 'wang')))).toBe('SIGNERS_PENDING');
    expect(held.act(add('after', 'wang')).act(agree, anActor('li')).counts).toBeUndefined();
  });

  it.each([
    { why: 'nobody', act: add('after'), code: 'FORM_INVALID' },
    { why: 'oneself', act: add('after', 'zhang'), code: 'TARGET_IS_SELF' },
    { why: 'somebody who is on the list', act: add('before', 'wang'), code: 'SIGNER_EXISTS' },
    { why: 'one person twice', act: add('after', 'li', 'li'), code: 'SIGNER_EXISTS' },
  ])('asking $why is refused: $code', ({ act, code }) => {
    const task = aHeldTask('zhang', { signers: [aSigner('wang')] });
    expect(saysOf(handle(task, act, anActor(), aContext()))).toBe(code);
  });
});

describe('dropping signers (减签)', () => {
  it.each([
    { why: 'who is not on the list', signers: [], code: 'SIGNER_NOT_FOUND' },
    {
      why: 'who has spoken',
      signers: [aSigner('li', { verdict: 'agree' })],
      code: 'SIGNER_HAS_SPOKEN',
    },
    {
      why: 'whom the decision itself named',
      signers: [aSigner('li', { required: true })],
      code: 'SIGNER_REQUIRED',
    },
    { why: 'who has not spoken', signers: [aSigner('li')], code: 'changed' },
  ])('a signer $why: $code', ({ signers, code }) => {
    expect(saysOf(TaskStory.of(aHeldTask('zhang', { signers })).tries(drop('li')))).toBe(code);
  });

  it('is for whoever asked them, and for the holder who would have to wait', () => {
    const transferred = aHeldTask('wang', { signers: [aSigner('li', { addedBy: 'zhang' })] });
    const tries = (by: string) => saysOf(handle(transferred, drop('li'), anActor(by), aContext()));
    expect([tries('zhang'), tries('wang'), tries('qian')]).toEqual(['changed', 'changed', 'NOT_ASSIGNED']);
  });

  it('a held decision counts when the last signer who had not spoken is dropped', () => {
    const story = TaskStory.of(aTask())
      .act(add('after', 'li', 'wang'))
      .decides()
      .act(agree, anActor('li'));
    expect(story.act(drop('wang')).counts).toEqual(aDecision());
  });

  it('a suspended task does not end by a dropped signer', () => {
    const task = aHeldTask('zhang', { status: 'suspended', signers: [aSigner('li')], held: aDecision() });
    expect(saysOf(handle(task, drop('li'), anActor(), aContext()))).toBe('TASK_SUSPENDED');
  });
});

describe('signing (会签)', () => {
  const held = () => TaskStory.of(aTask()).act(add('after', 'li')).decides();

  it('is for the persons asked', () => {
    expect(held().tries(agree, anActor('qian'))).toMatchObject({
      code: 'NOT_ASSIGNED',
      mayAct: [{ personId: 'li' }],
    });
  });

  it('is done once', () => {
    const once = TaskStory.of(aTask())
      .act(add('after', 'li', 'wang'))
      .decides()
      .act(agree, anActor('li'));
    expect(saysOf(once.tries(agree, anActor('li')))).toBe('NOT_ASSIGNED');
  });

  it('who disagrees says why', () => {
    const bare: Handling = { act: 'sign', verdict: 'disagree', opinion: ' ' };
    expect(saysOf(held().tries(bare, anActor('li')))).toBe('OPINION_REQUIRED');
  });

  it('a signer who disagrees sends the decision back to the holder, who decides anew', () => {
    const back = held().act(disagree, anActor('li'));
    expect(back.counts).toBeUndefined();
    expect(back.task).toMatchObject({ status: 'reserved', holder: { personId: 'zhang' } });
    expect(back.task).not.toHaveProperty('held');
    expect(back.decides(aDecision({ outcome: 'fail' })).task.outcome).toBe('fail');
  });

  it('records who in fact spoke for the person asked', () => {
    const substitute = aSubstitute('sun', 'li');
    expect(held().act(agree, substitute).task.signers[0]?.by).toEqual(substitute);
  });

  it('a substitute for another post of the person asked does not sign', () => {
    const elsewhere = aSubstitute('sun', 'li', { unitId: 'unit-other' });
    expect(saysOf(held().tries(agree, elsewhere))).toBe('NOT_ASSIGNED');
  });

  it('who decided does not sign their own decision for somebody else', () => {
    expect(saysOf(held().tries(agree, aSubstitute('zhang', 'li')))).toBe('SEPARATION_OF_DUTIES');
  });
});
