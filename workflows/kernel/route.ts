import { type JsonObject, refuse } from '#domain/case';
import { personsBehind } from '#domain/authority';
import { textOf } from '#domain/policy';
import { type CaseFile, now } from './case-file';
import type { Desk } from './desk';
import { Jump } from './pending';
import type { MotionSpec } from './spec';

/** A node asks and names the next one; `undefined` ends the route. */
export type RouteNode = () => Promise<string | undefined>;
export type RouteTable = Readonly<Record<string, RouteNode>>;

/** Registers an act on the case for as long as the returned function has not been called. */
export type OpenMotion = (name: string, spec: MotionSpec<JsonObject>) => () => void;

/** The move that brought the case to the node it is in; its author may take it back (撤回). */
interface Move {
  readonly from: string;
  readonly persons: readonly string[];
}

/**
 * An approval chain as a node table: straight code cannot jump back, a table can. Return to any earlier node, "redo
 * all" or "back to me", and taking back before the next person acts, are the same for every route.
 */
export class Route<F extends JsonObject> {
  private current: string;
  /** Nodes the case has been through, in order; the legal targets of a return. */
  private readonly walked: string[] = [];
  /** Nodes to come back to after a return with "back to me". */
  private readonly owed: string[] = [];
  private readonly leavers = new Map<string, (jump: Jump) => void>();
  private lastMove: Move | undefined;
  private actsSeen = 0;

  constructor(
    private readonly file: CaseFile<F>,
    private readonly desk: Desk<F>,
    private readonly nodes: RouteTable,
    first: string,
    walked: readonly string[] = [],
  ) {
    this.current = first;
    this.walked.push(...walked);
  }

  async walk(openMotion: OpenMotion): Promise<void> {
    const close = openMotion('takeBack', this.takeBack());
    try {
      for (let next: string | undefined = this.current; next !== undefined;) next = await this.visit(next);
    } finally {
      close();
      this.desk.within(undefined);
    }
  }

  private async visit(node: string): Promise<string | undefined> {
    const run = this.nodes[node];
    if (!run) throw new Error(`route has no node ${node}`);
    this.current = node;
    this.leavers.clear();
    this.actsSeen = this.file.handledCount;
    const earlier = this.walked.includes(node)
      ? this.walked.slice(0, this.walked.indexOf(node))
      : [...this.walked];
    this.desk.within({
      returnTo: earlier,
      opened: (taskId, leave) => this.leavers.set(taskId, leave),
    });
    try {
      const next = await run();
      return this.forward(node, next);
    } catch (error) {
      if (!(error instanceof Jump)) throw error;
      return this.back(node, error);
    }
  }

  private forward(node: string, next: string | undefined): string | undefined {
    if (!this.walked.includes(node)) this.walked.push(node);
    this.lastMove = { from: node, persons: this.file.lastDeciders };
    return this.owed.pop() ?? next;
  }

  private back(node: string, jump: Jump): string {
    if (!this.walked.includes(node)) this.walked.push(node);
    if (jump.mode === 'backToMe') this.owed.push(node);
    for (const taskId of this.leavers.keys()) this.file.withdraw(taskId, 'returned');
    this.file.push({ kind: 'jumped', at: now(), name: jump.to, node, detail: { mode: jump.mode } });
    this.lastMove = undefined;
    return jump.to;
  }

  /** 撤回/拿回: by the author of the last move, as long as nobody has acted on what it opened. */
  private takeBack(): MotionSpec<JsonObject> {
    return {
      seats: () => [],
      when: ({ actor }) => {
        const move = this.lastMove;
        if (textOf(this.file.input.policy, 'takeBack.until') !== 'firstAction') {
          return refuse('MOTION_NOT_ALLOWED', '本环节不允许撤回');
        }
        if (!move || !personsBehind(actor).some((person) => move.persons.includes(person))) {
          return refuse('NOTHING_TO_TAKE_BACK');
        }
        return this.file.handledCount > this.actsSeen ? refuse('TAKE_BACK_TOO_LATE') : undefined;
      },
      then: () => {
        const [leave] = this.leavers.values();
        if (this.lastMove) leave?.(new Jump(this.lastMove.from, 'redoAll'));
      },
    };
  }
}
