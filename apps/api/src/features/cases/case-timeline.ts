import type { TimelineEvent, TimelineRefusal } from '#persistence';
import { REFUSALS, type RefusalCode } from '#domain/case';
import { actTitle, actWords, nodeTitle } from '#domain/process';
import { CASE_NODE } from '../../http/forms/form';
import type { FormRegistry } from '../../http/forms/form-registry';
import { formRowsOf } from '../../http/forms/form-rows';
import { eventTitle, kindTitle } from './case-words';
import type { EvidenceView, TimelineLineView } from './dto/timeline.view';
import { given } from '../../http/given';

export const eventLine = (process: string, event: TimelineEvent, forms: FormRegistry): TimelineLineView => ({
  ...rowsIn(process, event, forms),
  seq: event.seq,
  at: event.at,
  kind: event.kind,
  kindTitle: kindTitle(event.kind),
  title: eventTitle(process, event),
  ...given('taskId', event.taskId),
  ...given('nodeTitle', event.node === null ? undefined : nodeTitle(process, event.node)),
  ...given('by', event.display),
  ...given('unit', event.unitName),
  ...given('post', event.postTitle),
  ...given('opinion', event.opinion),
  ...given('form', event.form),
  // Written from `EvidenceRef`.
  ...given('evidence', event.evidence as unknown as readonly EvidenceView[] | null),
  ...given('detail', event.detail),
});

/** What was filled in, where the form of the act says how to read it. */
function rowsIn(
  process: string,
  { kind, node, name, form }: TimelineEvent,
  forms: FormRegistry,
): Pick<TimelineLineView, 'rows'> {
  if (form === null || name === null) return {};
  const at = kind === 'motion' ? CASE_NODE : (node ?? CASE_NODE);
  const entry = actWords(process, at, name) && forms.for(process, at, name);
  return entry ? { rows: formRowsOf(entry.form, form) } : {};
}

const REFUSED = { kind: 'refused', kindTitle: '未准许的办理' } as const;

export const refusalLine = (process: string, refusal: TimelineRefusal): TimelineLineView => ({
  ...REFUSED,
  at: refusal.at,
  title: actTitle(process, refusal.taskId, refusal.act),
  ...given('taskId', refusal.taskId),
  by: refusal.personName,
  code: refusal.code,
  opinion: refusal.detail ?? titleOf(refusal.code),
});

const titleOf = (code: string): string =>
  Object.hasOwn(REFUSALS, code) ? REFUSALS[code as RefusalCode].title : code;

/** Refusals that belong between the last line of the page before and the last of this one, put in order of time. */
export function merged(
  events: readonly TimelineLineView[],
  refusals: readonly TimelineLineView[],
  { since, isLast }: { readonly since: string | undefined; readonly isLast: boolean },
): readonly TimelineLineView[] {
  const until = events.at(-1)?.at;
  const belongs = ({ at }: TimelineLineView): boolean =>
    (since === undefined || at > since) && (isLast || (until !== undefined && at <= until));
  return [...events, ...refusals.filter(belongs)].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
