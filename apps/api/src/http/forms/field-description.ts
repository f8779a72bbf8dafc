import type { FormClass } from './form';

/** How a field is filled in; the web page has an input for each. */
export const FIELD_KINDS = [
  'line',
  'text',
  'lines',
  'day',
  'instant',
  'money',
  'number',
  'choice',
  'choices',
  'yesNo',
  'unit',
  'enterprise',
  'person',
  'colleague',
  'rows',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export interface FieldOption {
  readonly value: string;
  readonly title: string;
}

/** What a form says of one of its fields, so that a page can draw it without knowing the process. */
export interface FieldDescription {
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly options?: readonly FieldOption[];
  /** Kinds of units to choose from. */
  readonly unitKinds?: readonly string[];
  /** Posts to choose from. */
  readonly roles?: readonly string[];
  readonly many?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** Decimal places of a number. */
  readonly decimals?: number;
  /** Class of a row. */
  readonly row?: () => FormClass;
}

export type FieldDescriptions = Readonly<Record<string, FieldDescription>>;

const DESCRIPTIONS = Symbol('descriptions of fields');

/** The described fields of a form in the order in which they are written. */
export const descriptionsOf = (form: FormClass): FieldDescriptions =>
  (Reflect.getMetadata(DESCRIPTIONS, form.prototype as object) as FieldDescriptions | undefined) ?? {};

export const Described =
  (description: FieldDescription): PropertyDecorator =>
  (prototype, property) => {
    const before = (Reflect.getMetadata(DESCRIPTIONS, prototype) as FieldDescriptions | undefined) ?? {};
    Reflect.defineMetadata(DESCRIPTIONS, { ...before, [String(property)]: description }, prototype);
  };
