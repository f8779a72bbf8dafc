import { refuse, type Refusal } from '../case/refusal';
import type { PolicySnapshot } from '../policy';
import { numberOf, PolicyFormatError, valueOf } from '../policy';
import type { Member } from './facts';

/** Somebody who may be drawn, and what stands against them (采购法实施条例 9: 回避). */
export type PoolMember = {
  readonly personId: string;
  readonly unitId: string;
  readonly kind: Member['kind'];
  readonly barred?: string;
};

export interface CommitteeRule {
  readonly size: number;
  readonly experts: number;
}

const FEN_PER_YUAN = 100;

/** Size of the committee (87号令 47): the larger one for big budgets and complex needs; at least two thirds experts. */
export function committeeRule(
  policy: PolicySnapshot,
  need: { readonly budgetFen: number; readonly complex: boolean },
): CommitteeRule {
  const large =
    need.complex || need.budgetFen >= numberOf(policy, 'tender.committee.largeFrom') * FEN_PER_YUAN;
  const size = numberOf(policy, large ? 'tender.committee.large' : 'tender.committee.min');
  const share = valueOf(policy, 'tender.committee.expertShare');
  const { experts, of } = share as { readonly experts?: number; readonly of?: number };
  if (size % 2 === 0 || !experts || !of) {
    throw new PolicyFormatError('tender.committee.expertShare', '成员单数，专家份额为“几分之几”');
  }
  return { size, experts: Math.ceil((size * experts) / of) };
}

export interface Drawn {
  readonly members: readonly Member[];
  readonly alternates: readonly Member[];
}

/**
 * The draw: a pure function of pool, seed and rule, so that anybody can repeat it from the record. The pool is put in
 * the order of its ids first; the order in which it was read plays no part.
 */
export function drawCommittee(
  pool: readonly PoolMember[],
  seed: string,
  rule: CommitteeRule,
): Drawn | Refusal {
  const next = generator(seed);
  if (next === undefined) return refuse('FORM_INVALID', '抽取种子应为 32 位十六进制数');
  const fit = pool.filter((one) => one.barred === undefined).toSorted(byPerson);
  const experts = shuffled(
    fit.filter((one) => one.kind === 'expert'),
    next,
  ).map(memberOf);
  const buyers = shuffled(
    fit.filter((one) => one.kind === 'buyer'),
    next,
  ).map(memberOf);
  // The buyer's seats that nobody may take are taken by experts: two thirds is a least, not a most.
  const fromBuyer = Math.min(rule.size - rule.experts, buyers.length);
  const fromExperts = rule.size - fromBuyer;
  if (experts.length < fromExperts) {
    return refuse('LIMIT_REACHED', `可抽取的评审专家 ${experts.length} 人，不足 ${fromExperts} 人`);
  }
  return {
    members: [...experts.slice(0, fromExperts), ...buyers.slice(0, fromBuyer)],
    alternates: [...experts.slice(fromExperts), ...buyers.slice(fromBuyer)],
  };
}

const memberOf = ({ personId, unitId, kind }: PoolMember): Member => ({ personId, unitId, kind });

const byPerson = (a: PoolMember, b: PoolMember): number =>
  a.personId < b.personId ? -1 : a.personId > b.personId ? 1 : 0;

/** The pool as text to be hashed: sorted, one person a line, so that the hash does not hang on an order. */
export const poolText = (pool: readonly PoolMember[]): string =>
  pool
    .toSorted(byPerson)
    .map((one) => [one.personId, one.unitId, one.kind, one.barred ?? ''].join('\t'))
    .join('\n');

const SEED = /^[0-9a-f]{32}$/;
const WARM_UP = 20;
const WORD = 2 ** 32;

/** sfc32, a small generator with a published definition: the same 128-bit seed gives the same numbers everywhere. */
function generator(seed: string): (() => number) | undefined {
  if (!SEED.test(seed)) return undefined;
  const words = [0, 8, 16, 24].map((at) => parseInt(seed.slice(at, at + 8), 16) | 0);
  let [a, b, c, d] = words as [number, number, number, number];
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let turn = 0; turn < WARM_UP; turn += 1) next();
  return next;
}

/** Fisher-Yates with rejection, so that every order is as likely as any other. */
function shuffled<T>(items: readonly T[], next: () => number): readonly T[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = below(at + 1, next);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

function below(bound: number, next: () => number): number {
  const limit = WORD - (WORD % bound);
  for (;;) {
    const drawn = next();
    if (drawn < limit) return drawn % bound;
  }
}
