import { sameSeat, separationBreach } from '#domain/authority';
import { type Json, type JsonObject, type Refusal, refuse } from '#domain/case';
import type { ActCommand } from '#contracts';
import { type CaseFile, now } from './case-file';
import type { Motion, MotionSpec } from './spec';

/** Acts on the case, not on a task: allowed while their guard holds, run beside the procedure. */
export class Motions<F extends JsonObject> {
  private readonly specs = new Map<string, MotionSpec<Json>>();

  constructor(
    private readonly file: CaseFile<F>,
    private readonly background: (work: Promise<void>) => void,
  ) {}

  /** Opens a motion; the returned function closes it. */
  open<Form extends Json>(name: string, spec: MotionSpec<Form>): () => void {
    // The form of a motion is checked by the API's form class and by the motion's own guard.
    this.specs.set(name, spec as unknown as MotionSpec<Json>);
    return () => this.specs.delete(name);
  }

  refusal(command: ActCommand): Refusal | undefined {
    const spec = this.specs.get(command.act);
    if (!spec) return refuse('MOTION_NOT_ALLOWED');
    const { actor } = command;
    const seats = spec.seats();
    if (seats.length > 0 && !seats.some((seat) => sameSeat(seat, actor))) {
      return refuse(
        'NOT_IN_SEAT',
        undefined,
        seats.map((seat) => ({ seat })),
      );
    }
    if (actor.onBehalfOf && spec.nonDelegable) {
      return refuse('NON_DELEGABLE', undefined, [{ personId: actor.onBehalfOf.personId }]);
    }
    const breach = separationBreach(actor, spec.notBy ?? [], this.file.hands);
    if (breach) return refuse('SEPARATION_OF_DUTIES', `已办理环节：${breach.tag}`);
    return spec.when(motionOf(command));
  }

  start(command: ActCommand): void {
    const spec = this.specs.get(command.act);
    if (!spec) return;
    const { key, bodyHash, actor } = command;
    const motion = motionOf(command);
    this.file.push(
      {
        kind: 'motion',
        at: motion.at,
        name: motion.name,
        actor,
        form: motion.form,
        evidence: motion.evidence,
        key,
        ...(motion.opinion === undefined ? {} : { opinion: motion.opinion }),
      },
      { command: { key, personId: actor.personId, bodyHash } },
    );
    this.file.remember(motion.name, actor);
    const work = spec.then(motion);
    if (work) this.background(work);
  }
}

const motionOf = (command: ActCommand): Motion => ({
  name: command.act,
  form: command.form,
  evidence: command.evidence,
  actor: command.actor,
  at: now(),
  ...(command.opinion === undefined ? {} : { opinion: command.opinion }),
});
