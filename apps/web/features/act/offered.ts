import { isHandlingAct } from '#domain/task';
import type { OfferedActView, TaskPageView } from '../../api';

/** The acts of a task as the screen arranges them. */
export interface Offers {
  /** Those that decide: outcomes and what this person owes (a signature, an answer). */
  readonly deciding: readonly OfferedActView[];
  readonly handling: readonly OfferedActView[];
  readonly closed: readonly OfferedActView[];
  /** The one reason why nothing can be decided here, when it is one and the same. */
  readonly reason?: string;
}

const RETURN = 'return';
/** Handling acts that somebody was asked for: they come first like a decision. */
const OWED: readonly string[] = ['resolve', 'sign'];

const decides = ({ act }: OfferedActView): boolean =>
  OWED.includes(act) || !(isHandlingAct(act) || act === RETURN);

export function arrange({ acts }: Pick<TaskPageView, 'acts'>): Offers {
  const open = acts.filter((one) => one.closed === undefined);
  const closed = acts.filter((one) => one.closed !== undefined);
  const deciding = open.filter(decides);
  const reasons = new Set(closed.filter(decides).map((one) => one.closed));
  const [only] = reasons;
  const isShut = deciding.length === 0 && reasons.size === 1 && only !== undefined;
  return {
    deciding,
    handling: open.filter((one) => !decides(one)),
    closed,
    ...(isShut ? { reason: only } : {}),
  };
}

/** What a key press asks of the task in view: to handle it, to return it, or to urge it. */
export type Wish = 'handle' | 'return' | 'urge';

export function wished({ acts }: Pick<TaskPageView, 'acts'>, wish: Wish): OfferedActView | undefined {
  const { deciding, handling } = arrange({ acts });
  if (wish === 'handle') return deciding[0];
  return handling.find(({ act }) => act === wish);
}
