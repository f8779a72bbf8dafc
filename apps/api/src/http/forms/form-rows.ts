import type { Json, JsonObject } from '#domain/case';
import { descriptionsOf, type FieldDescription } from './field-description';
import type { FormClass } from './form';

/** A line of what somebody filled in, for reading. */
export interface FormRow {
  readonly label: string;
  readonly value: string;
}

const FEN_IN_YUAN = 100;

/** What somebody filled into a form that describes itself; ids, which say nothing to a reader, are left out. */
export function formRowsOf(form: FormClass, filled: Json): readonly FormRow[] {
  if (typeof filled !== 'object' || filled === null || Array.isArray(filled)) return [];
  const values = filled as JsonObject;
  return Object.entries(descriptionsOf(form)).flatMap(([name, field]) => rowsOf(field, values[name]));
}

function rowsOf(field: FieldDescription, value: Json | undefined): readonly FormRow[] {
  if (value === undefined || value === null) return [];
  if (field.kind === 'rows' && Array.isArray(value)) {
    const { row, label } = field;
    return value.flatMap((one, index) =>
      (row ? formRowsOf(row(), one as Json) : []).map((line) => ({
        label: `${label} ${index + 1} ${line.label}`,
        value: line.value,
      })),
    );
  }
  const text = wordsOf(field, value);
  return text === undefined || text === '' ? [] : [{ label: field.label, value: text }];
}

function wordsOf({ kind, options = [] }: FieldDescription, value: Json): string | undefined {
  const titleOf = (code: Json): string => options.find((one) => one.value === code)?.title ?? String(code);
  switch (kind) {
    case 'line':
    case 'text':
    case 'day':
    case 'instant':
    case 'number':
      return String(value);
    case 'money':
      return typeof value === 'number' ? `${(value / FEN_IN_YUAN).toFixed(2)} 元` : undefined;
    case 'yesNo':
      return value === true ? '是' : '否';
    case 'choice':
      return titleOf(value);
    case 'choices':
      return Array.isArray(value) ? value.map(titleOf).join('、') : undefined;
    case 'lines':
      return Array.isArray(value) ? value.map(String).join('；') : undefined;
    case 'unit':
    case 'enterprise':
    case 'person':
    case 'colleague':
    case 'rows':
      return undefined;
  }
}
