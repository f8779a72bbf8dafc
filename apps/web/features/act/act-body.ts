import type { FormInstance } from 'antd';
import type { ActBody, FormFieldView } from '../../api';
import type { ApiProblem } from '../../transport/problem';
import type { Needs } from './act-needs';
import type { Uploaded } from './fields/upload';
import { fieldsOf } from './form-specs';
import type { Typed } from './use-draft';

/** What an act's form holds while it is filled in. */
export interface FormValues {
  readonly form?: Readonly<Record<string, unknown>>;
  readonly opinion?: string;
  readonly evidence?: Readonly<Record<string, readonly Uploaded[]>>;
}

const EMPTY: readonly unknown[] = ['', undefined, null];

/** A field's value as it travels: nothing for what was left empty, no empty lines, no blanks around words. */
function sent({ kind }: { readonly kind: string }, value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (!Array.isArray(value)) return EMPTY.includes(value) ? undefined : value;
  const items: readonly unknown[] = value;
  const kept = kind === 'lines' ? items.map((one) => String(one).trim()).filter((one) => one !== '') : items;
  return kept.length === 0 ? undefined : kept;
}

/** A row of a table travels like a form of its own. */
function sentField(field: FormFieldView, value: unknown): unknown {
  const { kind, fields = [] } = field;
  if (kind !== 'rows' || !Array.isArray(value)) return sent({ kind }, value);
  const rows: readonly unknown[] = value;
  return sent(
    { kind },
    rows.map((row) => sentForm(fields, (row ?? {}) as Readonly<Record<string, unknown>>)),
  );
}

const sentForm = (fields: readonly FormFieldView[], form: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    fields
      .map((field) => [field.name, sentField(field, form[field.name])] as const)
      .filter(([, value]) => value !== undefined),
  );

const knownForm = (name: string, form: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    fieldsOf(name)
      .map(([field, spec]) => [field, sent(spec, form[field])] as const)
      .filter(([, value]) => value !== undefined),
  );

/** The body of an act from what was filled in. @param described the fields of a form that describes itself */
export function bodyOf(
  { form = {}, opinion, evidence = {} }: FormValues,
  name: string,
  needs: Needs,
  described?: readonly FormFieldView[],
): ActBody {
  const proofs = needs.evidence
    .flatMap(({ purpose }) => evidence[purpose] ?? [])
    .map(({ attachmentId, sha256, purpose }) => ({ attachmentId, sha256, purpose }));
  const words = opinion?.trim() ?? '';
  return {
    // The form's own shape is checked by the specs at compile time and by the server at run time.
    form: { ...(described ? sentForm(described, form) : knownForm(name, form)) },
    ...(words === '' ? {} : { opinion: words }),
    ...(proofs.length === 0 ? {} : { evidence: proofs }),
  };
}

/** Uploaded files lie in the draft beside the fields, under a name no field has. */
const FILES = '__files';

export const typedOf = ({ form = {}, opinion, evidence }: FormValues): Typed => ({
  form: { ...form, ...(evidence ? { [FILES]: evidence } : {}) },
  ...(opinion ? { opinion } : {}),
});

export function valuesOf({ form: { [FILES]: files, ...form }, opinion }: Typed): FormValues {
  return {
    form,
    ...(opinion === undefined ? {} : { opinion }),
    ...(files ? { evidence: files as NonNullable<FormValues['evidence']> } : {}),
  };
}

type FieldFault = Parameters<FormInstance<FormValues>['setFields']>[0][number];

/** Faults the server found, each at its field; `form.units.0.name` belongs to the field `units`. */
export function serverFaults({ errors }: Pick<ApiProblem, 'errors'>): FieldFault[] {
  return errors.map(({ field, message }) => ({
    name: field.split('.').slice(0, 2) as ['form', string],
    errors: [message],
  }));
}
