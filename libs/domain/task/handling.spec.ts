import {
  aContext,
  aHeldTask,
  anActor,
  anAssignee,
  aSubstitute,
  aTask,
  saysOf,
  TaskStory,
} from '../../../test/factories';
import { handle, type Handling, HANDLING_ACTS, type HandlingAct, isHandlingAct } from './handling';
import { TASK_TRANSITIONS, type TaskState, type TaskStatus } from './task';

const LI = anAssignee('li');

const ACTS: Readonly<Record<HandlingAct, Handling>> = {
  claim: { act: 'claim' },
  release: { act: 'release' },
  transfer: { act: 'transfer', to: LI, reason: '出差' },
  delegate: { act: 'delegate', to: LI, question: '是否属于本行业' },
  resolve: { act: 'resolve', opinion: '属于' },
  recall: { act: 'recall' },
  addSigner: { act: 'addSigner', signers: [LI], mode: 'parallel' },
  dropSigner: { act: 'dropSigner', personId: 'wang' },
  sign: { act: 'sign', verdict: 'agree' },
  cc: { act: 'cc', to: [LI] },
  urge: { act: 'urge' },
};

/** A task in a status; one that somebody holds has a signer wang who has not spoken. */
const inStatus = (status: TaskStatus): TaskState =>
  status === 'ready'
    ? aTask()
    : aHeldTask('zhang', {
        status,
        signers: [{ assignee: anAssignee('wang'), mode: 'with', addedBy: 'zhang' }],
      });

const actorOf = (act: HandlingAct) => anActor(act === 'sign' ? 'wang' : 'zhang');

describe('handling acts', () => {
  const closed = (code: string): Record<HandlingAct, string> =>
    Object.fromEntries(HANDLING_ACTS.map((act) => [act, code])) as Record<HandlingAct, string>;

  const allowed: Record<TaskStatus, Record<HandlingAct, string>> = {
    ready: {
      claim: 'reserved',
      release: 'TASK_NOT_HELD',
      transfer: 'reserved',
      delegate: 'reserved',
      resolve: 'TASK_NOT_DELEGATED',
      recall: 'TASK_NOT_DELEGATED',
      addSigner: 'reserved',
      dropSigner: 'SIGNER_NOT_FOUND',
      sign: 'NOT_ASSIGNED',
      cc: 'ready',
      urge: 'ready',
    },
    reserved: {
      claim: 'reserved',
      release: 'ready',
      transfer: 'reserved',
      delegate: 'reserved',
      resolve: 'TASK_NOT_DELEGATED',
      recall: 'TASK_NOT_DELEGATED',
      addSigner: 'reserved',
      dropSigner: 'reserved',
      sign: 'reserved',
      cc: 'reserved',
      urge: 'reserved',
    },
    suspended: { ...closed('TASK_SUSPENDED'), release: 'TASK_NOT_HELD' },
    completed: { ...closed('TASK_NOT_OPEN'), release: 'TASK_NOT_HELD' },
    obsolete: { ...closed('TASK_NOT_OPEN'), release: 'TASK_NOT_HELD' },
  };

  it.each(
    (Object.keys(TASK_TRANSITIONS) as TaskStatus[]).flatMap((status) =>
      HANDLING_ACTS.map((act) => ({ status, act, then: allowed[status][act] })),
    ),
  )('$act on a $status task: $then', ({ status, act, then }) => {
    const verdict = handle(inStatus(status), ACTS[act], actorOf(act), aContext());
    expect(verdict.refused ? verdict.code : verdict.task.status).toBe(then);
  });

  it('are a closed list that outcomes and motions are told apart from', () => {
    expect(HANDLING_ACTS.every(isHandlingAct)).toBe(true);
    expect(isHandlingAct('pass')).toBe(false);
    expect(Object.keys(ACTS).sort()).toEqual([...HANDLING_ACTS].sort());
  });
});

describe('claim and release', () => {
  it('claiming takes a task out of the pool for the person in the seat', () => {
    expect(TaskStory.of(aTask()).act({ act: 'claim' }).task.holder).toEqual(anAssignee('zhang'));
  });

  it('a substitute claims for the principal', () => {
    const story = TaskStory.of(aTask()).act({ act: 'claim' }, aSubstitute('sun', 'zhang'));
    expect(story.task.holder?.personId).toBe('zhang');
  });

  it('claiming again moves nothing, also when the holder stands in for a colleague', () => {
    const story = TaskStory.of(aHeldTask()).act({ act: 'claim' }, aSubstitute('zhang', 'li'));
    expect(story.task.holder?.personId).toBe('zhang');
  });

  it.each([
    { why: 'another unit', actor: anActor('qian', { unitId: 'unit-other' }), code: 'NOT_IN_SEAT' },
    { why: 'another role', actor: anActor('qian', { role: 'subdistrictLeader' }), code: 'NOT_IN_SEAT' },
    { why: 'a colleague, once somebody holds it', actor: anActor('li'), code: 'TASK_HELD_BY_OTHER' },
  ])('nobody of $why claims a held task', ({ actor, code }) => {
    expect(saysOf(handle(aHeldTask(), { act: 'claim' }, actor, aContext()))).toBe(code);
  });

  it('a refusal names who holds the task', () => {
    expect(handle(aHeldTask(), { act: 'claim' }, anActor('li'), aContext())).toMatchObject({
      mayAct: [{ personId: 'zhang' }],
    });
  });

  it('a released task is back in the pool, without a holder', () => {
    const { task } = TaskStory.of(aHeldTask()).act({ act: 'release' });
    expect(task.status).toBe('ready');
    expect(task).not.toHaveProperty('holder');
  });

  it('only the holder releases', () => {
    expect(saysOf(handle(aHeldTask(), { act: 'release' }, anActor('li'), aContext()))).toBe('TASK_NOT_HELD');
  });

  it('a task that waits for advice is not released: somebody has to receive the answer', () => {
    const story = TaskStory.of(aTask()).act(ACTS.delegate);
    expect(saysOf(story.tries({ act: 'release' }))).toBe('TASK_DELEGATED');
  });

  it('signers of a released task can still speak', () => {
    const story = TaskStory.of(aTask()).act(ACTS.addSigner).act({ act: 'release' });
    expect(story.act(ACTS.sign, anActor('li')).task.signers[0]?.verdict).toBe('agree');
  });
});

describe('transfer (转办)', () => {
  it('hands the task over for good and counts the hop', () => {
    const { task } = TaskStory.of(aTask()).act(ACTS.transfer);
    expect(task).toMatchObject({ status: 'reserved', holder: { personId: 'li' }, hops: 1 });
  });

  it('the former holder has no hand in it any more', () => {
    const story = TaskStory.of(aHeldTask()).act(ACTS.transfer);
    expect(saysOf(story.tries({ act: 'claim' }))).toBe('TASK_HELD_BY_OTHER');
  });

  it('stops at the cap of policy', () => {
    const capped = aContext({ rules: { maxHops: 2, urgeIntervalHours: 4 } });
    const story = TaskStory.of(aHeldTask('zhang', { hops: 1 }), capped).act(ACTS.transfer);
    const back: Handling = { act: 'transfer', to: anAssignee('wang'), reason: '请办理' };
    expect(story.tries(back, anActor('li'))).toMatchObject({
      code: 'HOPS_EXCEEDED',
      detail: '转办上限 2 次',
    });
  });

  it.each([
    { why: 'without a reason', to: LI, reason: '  ', code: 'OPINION_REQUIRED' },
    { why: 'to oneself', to: anAssignee('zhang'), reason: '出差', code: 'TARGET_IS_SELF' },
    {
      why: 'to somebody outside the post',
      to: anAssignee('li', { role: 'subdistrictLeader' }),
      reason: '出差',
      code: 'TARGET_NOT_ELIGIBLE',
    },
    {
      why: 'to another unit',
      to: anAssignee('li', { unitId: 'unit-other' }),
      reason: '出差',
      code: 'TARGET_NOT_ELIGIBLE',
    },
  ])('is refused $why', ({ to, reason, code }) => {
    expect(saysOf(handle(aHeldTask(), { act: 'transfer', to, reason }, anActor(), aContext()))).toBe(code);
  });

  it('a substitute transfers neither to the principal nor to themselves', () => {
    const tries = (to: string) =>
      saysOf(
        handle(
          aHeldTask(),
          { act: 'transfer', to: anAssignee(to), reason: '出差' },
          aSubstitute('sun', 'zhang'),
          aContext(),
        ),
      );
    expect([tries('zhang'), tries('sun'), tries('li')]).toEqual([
      'TARGET_IS_SELF',
      'TARGET_IS_SELF',
      'changed',
    ]);
  });
});

describe('delegate and resolve (委派、征求意见)', () => {
  const asked = () => TaskStory.of(aTask()).act(ACTS.delegate);

  it('the task stays with whoever asked and waits for the answer', () => {
    const story = asked();
    expect(story.task).toMatchObject({ status: 'reserved', holder: { personId: 'zhang' } });
    expect(saysOf(story.triesDeciding())).toBe('TASK_DELEGATED');
  });

  it.each(['claim', 'transfer', 'delegate', 'addSigner', 'cc'] as const)(
    '%s waits for the answer too',
    (act) => {
      expect(saysOf(asked().tries(ACTS[act]))).toBe('TASK_DELEGATED');
    },
  );

  it('the answer is advice: the task is open again and nothing is decided', () => {
    const story = asked().act(ACTS.resolve, anActor('li'));
    expect(story.counts).toBeUndefined();
    expect(story.task).not.toHaveProperty('delegation');
    expect(saysOf(story.triesDeciding())).toBe('counts');
  });

  it('the helper never decides', () => {
    expect(saysOf(asked().triesDeciding({ ...decisionBy('li') }))).toBe('TASK_HELD_BY_OTHER');
  });

  it.each([
    { why: 'only the person asked answers', act: ACTS.resolve, by: 'wang', code: 'NOT_ASSIGNED' },
    {
      why: 'an answer says something',
      act: { act: 'resolve', opinion: '' } as const,
      by: 'li',
      code: 'OPINION_REQUIRED',
    },
    { why: 'only the holder calls the question off', act: ACTS.recall, by: 'li', code: 'NOT_ASSIGNED' },
    { why: 'the holder may call the question off', act: ACTS.recall, by: 'zhang', code: 'changed' },
  ])('$why', ({ act, by, code }) => {
    expect(saysOf(asked().tries(act, anActor(by)))).toBe(code);
  });

  it.each([
    { why: 'without a question', to: LI, question: ' ', code: 'OPINION_REQUIRED' },
    { why: 'of oneself', to: anAssignee('zhang'), question: '是否', code: 'TARGET_IS_SELF' },
  ])('advice is not asked $why', ({ to, question, code }) => {
    expect(saysOf(TaskStory.of(aTask()).tries({ act: 'delegate', to, question }))).toBe(code);
  });
});

describe('cc and urge (抄送、催办)', () => {
  it('a copy goes to somebody', () => {
    expect(saysOf(TaskStory.of(aTask()).tries({ act: 'cc', to: [] }))).toBe('FORM_INVALID');
  });

  it.each([
    { hours: 3.99, says: 'URGED_TOO_SOON' },
    { hours: 4, says: 'changed' },
  ])('urging again after $hours of 4 hours: $says', ({ hours, says }) => {
    const urgedAt = '2026-03-06T00:00:00.000Z';
    const now = new Date(Date.parse(urgedAt) + hours * 3_600_000).toISOString();
    expect(saysOf(handle(aTask({ urgedAt }), { act: 'urge' }, anActor('wang'), aContext({ now })))).toBe(
      says,
    );
  });
});

const decisionBy = (personId: string) => ({
  outcome: 'pass',
  form: {},
  evidence: [],
  actor: anActor(personId),
  at: '2026-03-06T01:00:00.000Z',
  key: 'key-1',
});
