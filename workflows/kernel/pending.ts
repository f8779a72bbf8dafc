import type { Decision, Outcomes } from './spec';

/** What the case does for a pending decision; keeps the pending itself free of the case's insides. */
export interface PendingActions {
  readonly open: () => boolean;
  readonly resolving: () => boolean;
  readonly mark: (name: string) => string | undefined;
  readonly withdraw: (why: string) => void;
  readonly postpone: (to: { dueOn: string; document: string }) => void;
}

/** Leaves a node for an earlier one: thrown out of every pending decision of the node, caught by its route. */
export class Jump extends Error {
  constructor(
    readonly to: string,
    readonly mode: 'redoAll' | 'backToMe',
  ) {
    super(`jump to ${to}`);
  }
}

/** A decision somebody owes: await it, ask whether it is still open, move its day, or take it away. */
export class Pending<O extends Outcomes> implements PromiseLike<Decision<O>> {
  private readonly decision: Promise<Decision<O>>;
  /** Settles when the deadline is reached with the task still open. */
  readonly due: Promise<void>;
  private settle!: (decision: Decision<O>) => void;
  private leave!: (jump: Jump) => void;
  private ring!: () => void;

  constructor(
    readonly taskId: string,
    private readonly actions: PendingActions,
  ) {
    this.decision = new Promise((resolve, reject) => {
      this.settle = resolve;
      this.leave = reject;
    });
    // A jump is thrown through whoever awaits; a pending nobody awaits must not become an unhandled rejection.
    this.decision.catch(() => undefined);
    this.due = new Promise((resolve) => (this.ring = resolve));
  }

  get open(): boolean {
    return this.actions.open();
  }

  /** Whether the clock is being resolved at this moment, so that no instant of it is known. */
  get resolving(): boolean {
    return this.actions.resolving();
  }

  /** A named instant of the task's clock, e.g. the last moment to ask for an extension. */
  mark(name: string): string | undefined {
    return this.actions.mark(name);
  }

  // A pending decision is awaited like a promise; that is its purpose.
  then<A = Decision<O>, B = never>(
    onDecided?: ((decision: Decision<O>) => A | PromiseLike<A>) | null,
    onLeft?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): PromiseLike<A | B> {
    return this.decision.then(onDecided, onLeft);
  }

  withdraw(why: string): void {
    this.actions.withdraw(why);
  }

  postpone(to: { dueOn: string; document: string }): void {
    this.actions.postpone(to);
  }

  /** For the kernel: the decision counts. */
  decided(decision: Decision<O>): void {
    this.settle(decision);
  }

  /** For the kernel: the node is left. */
  left(jump: Jump): void {
    this.leave(jump);
  }

  /** For the kernel: the deadline is reached. */
  reachedDue(): void {
    this.ring();
  }
}
