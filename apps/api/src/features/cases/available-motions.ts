import { actTitle, wordsOf } from '#domain/process';
import type { CaseHead } from '#persistence';
import { describedAct } from '../../http/forms/described-act';
import { CASE_NODE } from '../../http/forms/form';
import type { FormRegistry } from '../../http/forms/form-registry';
import type { MotionView } from './dto/case-parts.view';

/**
 * Motions of an open case with their forms; whether one is allowed now, and to whom, the case itself decides. A motion
 * without a form is none of a person's.
 */
export function availableMotions({ process, status }: CaseHead, forms: FormRegistry): readonly MotionView[] {
  if (status !== 'open') return [];
  return Object.keys(wordsOf(process)?.motions ?? {}).flatMap((act) => {
    const entry = forms.for(process, CASE_NODE, act);
    if (!entry) return [];
    const title = actTitle(process, CASE_NODE, act);
    return [{ act, title, form: entry.form.name, ...describedAct(process, CASE_NODE, act, entry.form) }];
  });
}
