import { isMajor, type Level } from '#domain/hazard';
import { listOf, numberOf, type PolicySnapshot } from '#domain/policy';
import { type Refusal, refuse } from '#domain/case';
import { isHandlingAct } from '#domain/task';

/** `.major` at the end of a name: forbidden for major and listed hazards only. */
const MAJOR = '.major';

/** Whether one task may be decided together with others: policy `bulk.forbidden` names acts by the key of their term. */
export function bulkRefusal(
  {
    act,
    term,
    level,
  }: { readonly act: string; readonly term: string | undefined; readonly level: string | null },
  policy: PolicySnapshot,
): Refusal | undefined {
  if (isHandlingAct(act) || term === undefined) return undefined;
  const forbidden = listOf(policy, 'bulk.forbidden');
  const strict = isMajor((level ?? undefined) as Level | undefined);
  return forbidden.includes(term) || (strict && forbidden.includes(`${term}${MAJOR}`))
    ? refuse('BULK_NOT_ALLOWED', '该事项须逐件办理')
    : undefined;
}

/** Policy `bulk.cap`: how many may be decided at once. */
export function bulkCapRefusal(items: number, policy: PolicySnapshot): Refusal | undefined {
  const cap = numberOf(policy, 'bulk.cap');
  return items > cap ? refuse('BULK_NOT_ALLOWED', `一次最多批量办理 ${cap} 件`) : undefined;
}
