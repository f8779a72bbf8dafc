import type { Seat } from '#domain/authority';
import type { NodeWords } from '#domain/case';
import type { AskSpec, Outcomes } from './spec';

/** What a step may add to what the node table says. */
export type AskMore<O extends Outcomes> = Partial<Omit<AskSpec<O>, 'seat' | 'outcomes'>> & {
  /** Tells seats of one node apart: `cosign.department`. */
  readonly qualifier?: string;
};

/** A question to a seat as the node table has it: term, ladder and duties of the node. */
export function askAt<O extends Outcomes>(
  nodes: Readonly<Record<string, NodeWords>>,
  node: string,
  seat: Seat,
  more: AskMore<O> = {},
): AskSpec<O> {
  const row = nodes[node];
  if (!row) throw new Error(`no node ${node} in the table`);
  const { qualifier, ...rest } = more;
  return {
    node: qualifier === undefined ? node : `${node}.${qualifier}`,
    seat,
    outcomes: Object.keys(row.outcomes),
    ...(typeof row.term === 'string' ? { term: row.term } : {}),
    ...(row.ladder === undefined ? {} : { ladder: row.ladder }),
    ...(row.notBy === undefined ? {} : { notBy: row.notBy }),
    ...(row.nonDelegable === undefined ? {} : { nonDelegable: row.nonDelegable }),
    ...rest,
  };
}
