import type { Seat } from '#domain/authority';
import type { Json, JsonObject, Refusal } from '#domain/case';
import type { PersonResolver } from './person-resolver';

/** A form as a person fills it in: a class with class-validator rules. */
export type FormClass<T extends object = object> = new () => T;

/** What resolving a form may need to know of the task it is for. */
export interface FormContext {
  readonly persons: PersonResolver;
  /** Post the task waits at; absent for an act on the case. */
  readonly seat?: Seat;
}

/** Which act a form is for. */
export interface FormKey {
  /** A process, or `*` for every one. */
  readonly process: string;
  /** A node, `case` for a motion, or `*` for every node (handling acts). */
  readonly node: string;
  readonly act: string;
}

/** One form: for which act it is, and how it becomes the value the rules understand. */
export interface FormEntry extends FormKey {
  readonly form: FormClass;
  /** Turns the checked form into the domain's value, e.g. persons into assignees; the form itself otherwise. */
  readonly resolve?: (form: object, context: FormContext) => Promise<Json | Refusal>;
}

/** A form as a feature declares it; `resolve` sees the form with its own type. */
export interface FormDeclaration<T extends object> {
  readonly node: string;
  readonly act: string;
  readonly form: FormClass<T>;
  readonly resolve?: (form: T, context: FormContext) => Promise<Json | Refusal>;
}

export const CASE_NODE = 'case';
export const ANY = '*';

/** Declares one form. Outside of `registerForms` it only ties the type of `resolve` to the class of the form. */
export const formFor = <T extends object>({
  resolve,
  ...rest
}: FormDeclaration<T>): Omit<FormEntry, 'process'> => ({
  ...rest,
  // The registry calls it with an instance of this very class.
  ...(resolve ? { resolve: (form: object, context: FormContext) => resolve(form as T, context) } : {}),
});

/** A checked form as plain JSON, without the class and without absent fields. */
export const asJsonObject = (value: object): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject;
