import fc from 'fast-check';
import { type Actor, type Assignee, personsBehind } from '../authority';
import { aContext, aDecision, anActor, anAssignee, aSubstitute, aTask } from '../../../test/factories';
import { refuse } from '../case/refusal';
import { handle, type Handling } from './handling';
import { changed, decide, type TaskChange, type TaskVerdict } from './task.machine';
import { isOpen, TASK_TRANSITIONS, type TaskState } from './task';

const PEOPLE = ['zhang', 'li', 'wang', 'sun', 'finder'] as const;
const CTX = aContext({ hands: { finder: ['finder'] } });
const RUNS = { numRuns: 1_000 };

/** One thing that happens to a task; plain data, so that a counterexample can be read. */
type Step =
  | { readonly kind: 'handle'; readonly act: Handling; readonly by: Who }
  | {
      readonly kind: 'decide';
      readonly outcome: string;
      readonly by: Who;
      readonly cosigners: readonly Assignee[];
    }
  | { readonly kind: 'suspend' | 'resume' | 'withdraw' };

const person = fc.constantFrom(...PEOPLE);
const assignee = person.map((one) => anAssignee(one));

/**
 * Who acts: most often somebody the task waits for, else it would refuse nearly everything; either themselves or by a
 * substitute.
 */
interface Who {
  readonly as: 'holder' | 'signer' | 'anybody';
  readonly person: string;
  readonly standIn: string | undefined;
}
const who: fc.Arbitrary<Who> = fc.record({
  as: fc.constantFrom('holder', 'signer', 'signer', 'anybody'),
  person,
  standIn: fc.option(person, { nil: undefined, freq: 3 }),
});

function actorOf(task: TaskState, { as, person: anybody, standIn }: Who): Actor {
  const waiting = task.signers.find((signer) => !signer.verdict)?.assignee;
  const principal =
    (as === 'holder' ? task.holder : as === 'signer' ? waiting : undefined)?.personId ?? anybody;
  return standIn === undefined || standIn === principal
    ? anActor(principal)
    : aSubstitute(standIn, principal);
}

const verdict = fc.constantFrom('agree' as const, 'agree' as const, 'disagree' as const);

const handling: fc.Arbitrary<Handling> = fc.oneof(
  fc.constantFrom<Handling>({ act: 'claim' }, { act: 'release' }, { act: 'recall' }, { act: 'urge' }),
  assignee.map((to): Handling => ({ act: 'transfer', to, reason: '出差' })),
  assignee.map((to): Handling => ({ act: 'delegate', to, question: '是否' })),
  fc.constant<Handling>({ act: 'resolve', opinion: '是' }),
  fc
    .record({
      signers: fc.array(assignee, { minLength: 1, maxLength: 2 }),
      mode: fc.constantFrom('before' as const, 'after' as const, 'parallel' as const),
    })
    .map((form): Handling => ({ act: 'addSigner', ...form })),
  person.map((personId): Handling => ({ act: 'dropSigner', personId })),
  {
    weight: 6,
    arbitrary: verdict.map((one): Handling => ({ act: 'sign', verdict: one, opinion: '已核对' })),
  },
);

const handlingStep = fc.record({ kind: fc.constant('handle' as const), act: handling, by: who });

const decisionStep = fc.record({
  kind: fc.constant('decide' as const),
  outcome: fc.constantFrom('pass', 'pass', 'fail', 'return', 'nonsense'),
  by: who,
  cosigners: fc.uniqueArray(assignee, { maxLength: 2, selector: (one) => one.personId }),
});

/** What the kernel does with a task beside the acts: its clock stopped and started, the task taken away. */
const kernelStep = fc.record({
  kind: fc.constantFrom('suspend' as const, 'suspend' as const, 'resume' as const, 'withdraw' as const),
});

function kernel(task: TaskState, kind: string): TaskVerdict {
  if (kind === 'resume' && task.status === 'suspended') {
    return changed({ ...task, status: task.holder ? 'reserved' : 'ready' });
  }
  if (!isOpen(task) || kind === 'resume') return refuse('TASK_NOT_OPEN');
  return changed({ ...task, status: kind === 'suspend' ? 'suspended' : 'obsolete' });
}

function run(task: TaskState, step: Step): TaskVerdict {
  if (step.kind === 'handle') return handle(task, step.act, actorOf(task, step.by), CTX);
  if (step.kind !== 'decide') return kernel(task, step.kind);
  return decide(
    task,
    aDecision({ outcome: step.outcome, actor: actorOf(task, step.by) }),
    CTX,
    step.cosigners,
  );
}

const steps = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: handlingStep },
    { weight: 5, arbitrary: decisionStep },
    { weight: 1, arbitrary: kernelStep },
  ),
  { minLength: 5, maxLength: 40 },
);

type Rule = (before: TaskState, change: TaskChange, named: readonly Assignee[]) => void;

/** Plays acts on a task, one after the other, and shows every accepted change to the rule under test. */
function play(acts: readonly Step[], rule: Rule): void {
  let task = aTask({ notBy: ['finder'], returnTo: ['classify'] });
  let named: readonly Assignee[] = [];
  for (const step of acts) {
    const verdict = run(task, step);
    if (verdict.refused) continue;
    if (step.kind === 'decide') named = step.cosigners;
    rule(task, verdict, named);
    task = verdict.task;
  }
}

const holds = (rule: Rule): void =>
  fc.assert(
    fc.property(steps, (acts) => play(acts, rule)),
    RUNS,
  );

describe('whatever people do with a task, in whatever order', () => {
  it('its status moves only along the table', () => {
    holds((before, { task }) => {
      const next: readonly string[] = TASK_TRANSITIONS[before.status];
      expect([...next, before.status]).toContain(task.status);
    });
  });

  it('a finished task is never acted on again, so that no decision counts twice', () => {
    holds((before, { counts }) => {
      if (counts) expect(['ready', 'reserved']).toContain(before.status);
      expect(['completed', 'obsolete']).not.toContain(before.status);
    });
  });

  it('a decision counts exactly when the task is completed, with its outcome', () => {
    holds((_before, { task, counts }) => {
      expect(task.status === 'completed').toBe(counts !== undefined);
      if (counts) expect(task).toMatchObject({ outcome: counts.outcome });
      if (counts) expect(task.held).toBeUndefined();
    });
  });

  it('a decision never counts while somebody has still to sign', () => {
    holds((_before, { task, counts }) => {
      if (counts) expect(task.signers.filter((signer) => !signer.verdict)).toEqual([]);
    });
  });

  it('a decision never counts against a co-signer it named, and each of them is another person', () => {
    holds((_before, { task, counts }, named) => {
      if (!counts) return;
      const required = task.signers.filter((signer) => signer.required);
      expect(required.map((signer) => signer.assignee)).toEqual(named);
      expect(required.map((signer) => signer.verdict)).toEqual(named.map(() => 'agree'));
      const bodies = [counts.actor, ...required.flatMap((signer) => signer.by ?? [])].map(
        (one) => one.personId,
      );
      expect(new Set(bodies).size).toBe(named.length + 1);
    });
  });

  it('nobody whose hands are excluded holds, signs or decides it', () => {
    holds((_before, { task, counts }) => {
      const persons = [
        ...(task.holder ? [task.holder.personId] : []),
        ...task.signers.flatMap((signer) => (signer.by ? personsBehind(signer.by) : [])),
        ...(counts ? personsBehind(counts.actor) : []),
      ];
      expect(persons).not.toContain('finder');
    });
  });

  it('a held decision keeps a holder, and a task in the pool has neither', () => {
    holds((_before, { task }) => {
      if (task.held) expect(task.holder).toBeDefined();
      if (task.status === 'ready')
        expect([task.holder, task.held, task.delegation]).toEqual([undefined, undefined, undefined]);
    });
  });

  it('it is handed on no more often than policy allows', () => {
    holds((_before, { task }) => expect(task.hops).toBeLessThanOrEqual(CTX.rules.maxHops));
  });
});
