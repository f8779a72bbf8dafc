import type { Actor, Assignee } from '../authority';
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
} from '../../../test/factories';
import { handle, type Handling } from './handling';
import { decide, type TaskVerdict } from './task.machine';
import type { TaskState } from './task';

/** The case so far: the expert `finder` found the hazard; whoever found it may not review it. */
const CTX = aContext({ hands: { finder: ['finder'] } });
const task = (over: Partial<TaskState> = {}): TaskState => aTask({ notBy: ['finder'], ...over });
const held = (holder: string, over: Partial<TaskState> = {}): TaskState =>
  aHeldTask(holder, { notBy: ['finder'], ...over });

const deciding = (actor: Actor, on = task()): TaskVerdict => decide(on, aDecision({ actor }), CTX);
const naming = (target: Assignee): TaskVerdict => decide(task(), aDecision(), CTX, [target]);
const doing = (handling: Handling, actor: Actor, on = task()): TaskVerdict =>
  handle(on, handling, actor, CTX);

const FINDER = anAssignee('finder');
const CLEAN = anAssignee('li');
const transferTo = (to: Assignee): Handling => ({ act: 'transfer', to, reason: '出差' });
const ask = (to: Assignee): Handling => ({ act: 'delegate', to, question: '是否消除' });
const addSigner = (to: Assignee): Handling => ({ act: 'addSigner', signers: [to], mode: 'before' });
const agree: Handling = { act: 'sign', verdict: 'agree' };
const answer: Handling = { act: 'resolve', opinion: '已消除' };

const asked = (to: Assignee): TaskState =>
  held('zhang', { delegation: { to, by: anAssignee('zhang'), question: '是否消除' } });
const toSign = (personId: string): TaskState => held('zhang', { signers: [aSigner(personId)] });

describe('separation of duties (R5): one resolver on every path', () => {
  it.each<{ path: string; verdict: TaskVerdict; code: string }>([
    { path: 'decides directly', verdict: deciding(anActor('finder')), code: 'SEPARATION_OF_DUTIES' },
    {
      path: 'decides as the holder',
      verdict: deciding(anActor('finder'), held('finder')),
      code: 'SEPARATION_OF_DUTIES',
    },
    {
      path: 'decides as the substitute of somebody with clean hands',
      verdict: deciding(aSubstitute('finder', 'li')),
      code: 'SEPARATION_OF_DUTIES',
    },
    {
      path: 'has a substitute with clean hands decide',
      verdict: deciding(aSubstitute('li', 'finder')),
      code: 'SEPARATION_OF_DUTIES',
    },
    {
      path: 'decides under the operator’s hand',
      verdict: deciding(anActor('finder', { via: 'operator' })),
      code: 'SEPARATION_OF_DUTIES',
    },
    { path: 'claims', verdict: doing({ act: 'claim' }, anActor('finder')), code: 'SEPARATION_OF_DUTIES' },
    {
      path: 'has a substitute claim',
      verdict: doing({ act: 'claim' }, aSubstitute('li', 'finder')),
      code: 'SEPARATION_OF_DUTIES',
    },
    {
      path: 'passes the task on to somebody of their choice',
      verdict: doing(transferTo(CLEAN), anActor('finder')),
      code: 'SEPARATION_OF_DUTIES',
    },
    { path: 'is given the task', verdict: doing(transferTo(FINDER), anActor()), code: 'TARGET_NOT_ELIGIBLE' },
    { path: 'is asked for advice', verdict: doing(ask(FINDER), anActor()), code: 'TARGET_NOT_ELIGIBLE' },
    {
      path: 'gives advice for the person asked',
      verdict: doing(answer, aSubstitute('finder', 'li'), asked(CLEAN)),
      code: 'SEPARATION_OF_DUTIES',
    },
    {
      path: 'is added as a signer',
      verdict: doing(addSigner(FINDER), anActor()),
      code: 'TARGET_NOT_ELIGIBLE',
    },
    {
      path: 'signs for an added signer',
      verdict: doing(agree, aSubstitute('finder', 'li'), toSign('li')),
      code: 'SEPARATION_OF_DUTIES',
    },
    {
      path: 'signs though they got on the list',
      verdict: doing(agree, anActor('finder'), toSign('finder')),
      code: 'SEPARATION_OF_DUTIES',
    },
    { path: 'is named as a co-signer', verdict: naming(FINDER), code: 'TARGET_NOT_ELIGIBLE' },
  ])('the finder $path: $code', ({ verdict, code }) => {
    expect(saysOf(verdict)).toBe(code);
  });

  it.each<{ path: string; verdict: TaskVerdict; says: string }>([
    { path: 'decides', verdict: deciding(anActor('li')), says: 'counts' },
    { path: 'decides for a colleague', verdict: deciding(aSubstitute('sun', 'li')), says: 'counts' },
    { path: 'is given the task', verdict: doing(transferTo(CLEAN), anActor()), says: 'changed' },
    { path: 'is asked for advice', verdict: doing(ask(CLEAN), anActor()), says: 'changed' },
    { path: 'is added as a signer', verdict: doing(addSigner(CLEAN), anActor()), says: 'changed' },
    { path: 'signs', verdict: doing(agree, anActor('li'), toSign('li')), says: 'changed' },
    { path: 'is named as a co-signer', verdict: naming(CLEAN), says: 'changed' },
  ])('somebody with clean hands $path: $says', ({ verdict, says }) => {
    expect(saysOf(verdict)).toBe(says);
  });

  it('a refusal names the step and the seat that may act instead', () => {
    expect(deciding(anActor('finder'))).toMatchObject({ mayAct: [{ seat: task().seat }] });
  });
});

describe('powers that cannot be delegated', () => {
  const strict = (over: Partial<TaskState> = {}) => held('li', { nonDelegable: true, ...over });

  it.each<{ path: string; verdict: TaskVerdict; says: string }>([
    { path: 'decide', verdict: deciding(aSubstitute('sun', 'li'), strict()), says: 'NON_DELEGABLE' },
    {
      path: 'transfer',
      verdict: doing(transferTo(anAssignee('wang')), aSubstitute('sun', 'li'), strict()),
      says: 'NON_DELEGABLE',
    },
    {
      path: 'claim',
      verdict: doing({ act: 'claim' }, aSubstitute('sun', 'li'), task({ nonDelegable: true })),
      says: 'NON_DELEGABLE',
    },
    {
      path: 'sign',
      verdict: doing(agree, aSubstitute('sun', 'wang'), strict({ signers: [aSigner('wang')] })),
      says: 'NON_DELEGABLE',
    },
  ])('a substitute does not $path', ({ verdict, says }) => {
    expect(saysOf(verdict)).toBe(says);
  });

  it('the holder of the post decides, and a refusal names them', () => {
    expect(saysOf(deciding(anActor('li'), strict()))).toBe('counts');
    expect(deciding(aSubstitute('sun', 'li'), strict())).toMatchObject({ mayAct: [{ personId: 'li' }] });
  });
});
