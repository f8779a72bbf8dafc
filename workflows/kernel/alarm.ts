import { condition } from '@temporalio/workflow';
import { isOpen, type LadderInstant, type TaskState } from '#domain/task';

/** A ladder step whose instant has come. `acts` is false for steps that were already past and are only recorded. */
export interface Fired {
  readonly task: TaskState;
  readonly step: LadderInstant;
  readonly past: boolean;
  readonly acts: boolean;
}

/**
 * One timer per case, set to the earliest ladder step of any open task. A finished task does not cancel it: the timer
 * fires, finds nothing due and is set anew.
 */
export class Alarm {
  /** Steps that have fired or were passed over, by task. */
  private readonly done = new Map<string, Set<string>>();

  constructor(
    private readonly tasks: () => readonly TaskState[],
    private readonly fire: (fired: Fired) => void,
  ) {}

  /** Re-arms a task after an extension or a pause: its ladder starts again, steps already past are passed over. */
  rearm(task: TaskState, now: number): void {
    const past = (task.resolved?.steps ?? []).filter((step) => Date.parse(step.at) <= now);
    this.done.set(task.id, new Set(past.map((step) => step.step)));
  }

  /**
   * Arms a task that has just opened. Steps already past (an imported, long overdue hazard) are recorded once as past
   * at entry; only the latest of them acts, and the ladder goes on from there.
   */
  arm(task: TaskState, now: number): void {
    const done = new Set<string>();
    this.done.set(task.id, done);
    const past = (task.resolved?.steps ?? []).filter((step) => Date.parse(step.at) <= now);
    past.forEach((step, index) => {
      done.add(step.step);
      this.fire({ task, step, past: true, acts: index === past.length - 1 });
    });
  }

  async run(): Promise<never> {
    for (;;) {
      await condition(() => this.next() !== undefined);
      const at = this.next() as number;
      // An earlier step (a task opened since, a clock shortened) sets the timer anew; a later one does not.
      const wait = Math.max(1, at - Date.now());
      await condition(() => (this.next() ?? at) < at, wait);
      this.ring(Date.now());
    }
  }

  private ring(now: number): void {
    for (const task of this.tasks()) {
      for (const step of this.waiting(task)) {
        if (Date.parse(step.at) > now) continue;
        this.done.get(task.id)?.add(step.step);
        this.fire({ task, step, past: false, acts: true });
      }
    }
  }

  private waiting(task: TaskState): readonly LadderInstant[] {
    const done = this.done.get(task.id);
    if (!done || !isOpen(task) || task.status === 'suspended') return [];
    return (task.resolved?.steps ?? []).filter((step) => !done.has(step.step));
  }

  private next(): number | undefined {
    const instants = this.tasks().flatMap((task) => this.waiting(task).map((step) => Date.parse(step.at)));
    return instants.length === 0 ? undefined : Math.min(...instants);
  }
}
