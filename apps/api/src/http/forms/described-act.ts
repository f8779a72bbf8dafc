import { actWords } from '#domain/process';
import { descriptionsOf } from './field-description';
import type { FormClass } from './form';
import type { ActNeedsView, FormFieldView } from './form-field.view';

const ANY_FILE = [{ purpose: 'evidence', title: '证明材料', must: false, accept: 'any' }] as const;

/** The fields of a form as a page draws them; none for a form that does not describe itself. */
export const fieldsOf = (form: FormClass): readonly FormFieldView[] =>
  Object.entries(descriptionsOf(form)).map(([name, { row, optional = false, ...rest }]) => ({
    name,
    ...rest,
    optional,
    ...(row ? { fields: fieldsOf(row()) } : {}),
  }));

/** What an act says of itself to the page: fields, needs and consequence; nothing where the page knows the rest. */
export function describedAct(
  process: string,
  node: string,
  act: string,
  form: FormClass,
): { readonly fields?: readonly FormFieldView[]; readonly needs?: ActNeedsView } {
  const words = actWords(process, node, act);
  if (!words) return {};
  const { consequence, opinion = 'may', evidence } = words;
  const proofs = evidence?.map(({ must = false, ...proof }) => ({ ...proof, must })) ?? ANY_FILE;
  return { fields: fieldsOf(form), needs: { consequence, opinion, evidence: proofs } };
}
