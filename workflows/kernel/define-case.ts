import { allHandlersFinished, condition, defineUpdate, setHandler } from '@temporalio/workflow';
import type { ActReceipt, JsonObject } from '#domain/case';
import { ACT_UPDATE, type ActCommand, type CaseInput } from '#contracts';
import { Case } from './case';
import { CaseFile, now, type Transitions } from './case-file';
import { clockMotions } from './clock-motions';
import { Desk } from './desk';
import { Door } from './door';
import { Motions } from './motions';

const actUpdate = defineUpdate<ActReceipt, [ActCommand]>(ACT_UPDATE);

/** A procedure: what a clerk could follow, from the opening to the outcome. */
export type Procedure<F extends JsonObject> = (c: Case<F>) => Promise<string>;

/**
 * Owns the life of a case. The body starts synchronously and the handlers are set before the first `await`, so an
 * Update that comes with the start meets the first tasks. At the end open tasks are withdrawn, the last batch is
 * written and the handlers finish. A case keeps the procedure it started with, named in its input.
 * @param transitions the stages as a table; a move that is not in it raises an incident
 */
export function defineCase<F extends JsonObject>(
  process: string,
  procedures: Readonly<Record<string, Procedure<F>>>,
  transitions?: Transitions,
): (input: CaseInput<F>) => Promise<void> {
  return async (input) => {
    const procedure = procedures[input.procedure];
    if (!procedure) throw new Error(`${process} has no procedure ${input.procedure}`);
    let fail: (error: unknown) => void = () => undefined;
    const failure = new Promise<never>((_resolve, reject) => (fail = reject));
    const background = (work: Promise<void>): void => void work.catch(fail);

    const file: CaseFile<F> = new CaseFile(input, process, (fired) => c.stepped(fired), transitions);
    const desk = new Desk(file);
    const motions = new Motions(file, background);
    const c: Case<F> = new Case(file, desk, motions, background);
    const door = new Door(file, desk, motions);
    clockMotions(file, motions);
    background(file.recorder.run());
    background(file.alarm.run());
    background(procedure(c).then((outcome) => c.end(outcome)));
    setHandler(actUpdate, (command) => door.act(command), { validator: (command) => door.validate(command) });

    // Whatever fails in the background fails the Workflow Task loudly; it is retried until the code is mended.
    await Promise.race([condition(() => file.ending !== undefined), failure]);
    await Promise.race([close(file), failure]);
  };
}

async function close<F extends JsonObject>(file: CaseFile<F>): Promise<void> {
  for (const task of file.openTasks()) file.withdraw(task.id, 'caseEnded');
  if (file.ending) file.push({ kind: 'ended', at: now(), name: file.ending.outcome });
  await condition(() => file.recorder.idle);
  await condition(allHandlersFinished);
}
