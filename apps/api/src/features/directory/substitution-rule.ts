import { type Actor, type Assignee, isAdminRole } from '#domain/authority';
import { type IsoDay, type Refusal, refuse } from '#domain/case';
import { addDays, addMonths } from '#domain/deadline';
import { HAZARD_MOTIONS, HAZARD_NODES, type NodeRow } from '#domain/hazard';
import { listOf, type PolicySnapshot, termOf } from '#domain/policy';
import { HANDLING_ACTS } from '#domain/task';
import type { SubstitutionBody } from './dto/substitution.dto';

/** A substitution that stands already. */
interface Standing {
  readonly postId: string;
  readonly principalPersonId: string;
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay;
  readonly revokedAt: string | null;
}

/** What a wish to be stood in for is judged by. */
export interface SubstitutionFrame {
  readonly today: IsoDay;
  readonly policy: PolicySnapshot;
  /** The principal in the post, if they hold it themselves today. */
  readonly principal: Actor | undefined;
  /** Posts the substitute holds today. */
  readonly substitute: readonly Assignee[];
  readonly standing: readonly Standing[];
}

const ROWS: Readonly<Record<string, NodeRow>> = HAZARD_NODES;

/** Names that a limited substitution may list: nodes, their outcomes, handling acts, motions. */
const KNOWN: ReadonlySet<string> = new Set([
  ...Object.keys(ROWS),
  ...Object.values(ROWS).flatMap((row) => Object.keys(row.outcomes)),
  ...HANDLING_ACTS,
  ...Object.keys(HAZARD_MOTIONS),
]);

/** Nodes nobody may decide for another: the table's own, and those whose term policy names. */
const nonDelegableNodes = (policy: PolicySnapshot): readonly string[] => {
  const named = listOf(policy, 'substitution.nonDelegable');
  return Object.entries(ROWS)
    .filter(
      ([, row]) => row.nonDelegable === true || (typeof row.term === 'string' && named.includes(row.term)),
    )
    .map(([node]) => node);
};

/**
 * 离岗代理: by the holder of a post, for a time that policy bounds, to somebody of the same unit. That it breaks no
 * four-eyes rule is asked at every act, for then it is known whose hands were in what.
 */
export function substitutionRefusal(wish: SubstitutionBody, frame: SubstitutionFrame): Refusal | undefined {
  const { principal, substitute } = frame;
  if (!principal) return refuse('NOT_IN_SEAT', '只能为本人今日所任岗位设置代理');
  if (wish.substitutePersonId === principal.personId) return refuse('TARGET_IS_SELF', '代理人须为他人');
  if (substitute.some((post) => isAdminRole(post.role))) {
    return refuse('ADMINISTRATORS_EXCLUDE', '三员不得代理业务岗位');
  }
  if (!substitute.some((post) => post.unitId === principal.unitId)) {
    return refuse('TARGET_NOT_ELIGIBLE', '代理人须为本单位今日在岗人员');
  }
  return (
    periodRefusal(wish, frame) ?? actsRefusal(wish, frame.policy) ?? overlapRefusal(wish, principal, frame)
  );
}

function periodRefusal(
  { fromDay, toDay }: SubstitutionBody,
  { today, policy }: SubstitutionFrame,
): Refusal | undefined {
  if (fromDay < today) return refuse('FORM_INVALID', '“起始日”不得早于今日');
  if (toDay < fromDay) return refuse('FORM_INVALID', '“截止日”不得早于起始日');
  const { amount, unit } = termOf(policy, 'substitution.maxTerm');
  const last = unit === 'M' ? addDays(addMonths(fromDay, amount), -1) : addDays(fromDay, amount - 1);
  return toDay > last ? refuse('LIMIT_REACHED', `离岗代理最长至 ${last}`) : undefined;
}

function actsRefusal({ scope, acts }: SubstitutionBody, policy: PolicySnapshot): Refusal | undefined {
  if (scope === 'all')
    return acts.length === 0 ? undefined : refuse('FORM_INVALID', '全部代理时不必列出“事项”');
  if (acts.length === 0) return refuse('FORM_INVALID', '请列出代理的“事项”');
  const unknown = acts.find((act) => !KNOWN.has(act));
  if (unknown !== undefined) return refuse('FORM_INVALID', `没有名为“${unknown}”的事项`);
  const forbidden = acts.find((act) => nonDelegableNodes(policy).includes(act));
  return forbidden === undefined
    ? undefined
    : refuse('NON_DELEGABLE', `“${ROWS[forbidden]?.title ?? forbidden}”不得由他人代为办理`);
}

function overlapRefusal(
  { postId, fromDay, toDay }: SubstitutionBody,
  { personId }: Actor,
  { standing }: SubstitutionFrame,
): Refusal | undefined {
  const other = standing.find(
    (one) =>
      one.postId === postId &&
      one.principalPersonId === personId &&
      one.revokedAt === null &&
      one.fromDay <= toDay &&
      fromDay <= one.toDay,
  );
  return other && refuse('MOTION_PENDING', `该岗位自 ${other.fromDay} 至 ${other.toDay} 已有代理`);
}
