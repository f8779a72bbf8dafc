import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validate } from 'class-validator';
import { type Json, type Refusal, refuse } from '#domain/case';
import type { FieldFault } from '../problem';
import { faultsOf, invalidRequest, STRICT } from '../validation';
import { ruleWords } from '../validation-words';
import {
  ANY,
  asJsonObject,
  CASE_NODE,
  type FormClass,
  type FormContext,
  type FormEntry,
  type FormKey,
} from './form';

const registered: FormEntry[] = [];

/** Declares the forms of a process; called once by the module of the feature that owns them. */
export function registerForms(process: string, forms: readonly Omit<FormEntry, 'process'>[]): void {
  registered.push(...forms.map((form) => ({ ...form, process })));
}

const keyOf = (process: string, node: string, act: string): string => `${process}/${node}/${act}`;
const firstWord = (node: string): string => node.split('.')[0] ?? node;

/** Finds the form of an act and turns what a person sent into the value the rules understand. */
export class FormRegistry {
  private readonly byKey = new Map<string, FormEntry>();

  /** @throws Error when two forms claim one act: the later would silently win. */
  constructor(entries: readonly FormEntry[]) {
    for (const entry of entries) {
      const key = keyOf(entry.process, entry.node, entry.act);
      if (this.byKey.has(key)) throw new Error(`two forms for ${key}`);
      this.byKey.set(key, entry);
    }
  }

  /** The forms that every loaded feature has registered. */
  static ofRegistered(): FormRegistry {
    return new FormRegistry(registered);
  }

  /** The form of an act at a node (its qualifier after the dot does not matter), or of a motion at `case`. */
  for(process: string, node: string, act: string): FormEntry | undefined {
    const nodes = node === CASE_NODE ? [CASE_NODE] : [node, firstWord(node), ANY];
    for (const owner of [process, ANY]) {
      for (const name of nodes) {
        const entry = this.byKey.get(keyOf(owner, name, act));
        if (entry) return entry;
      }
    }
    return undefined;
  }

  /**
   * The value of a form as the domain knows it, or the refusal UNKNOWN_ACT, or the one its resolving gave.
   * @throws HttpProblem REQUEST_INVALID naming every field at fault
   */
  async parse({ process, node, act }: FormKey, body: unknown, context: FormContext): Promise<Json | Refusal> {
    const entry = this.for(process, node, act);
    if (!entry) return refuse('UNKNOWN_ACT');
    const form = await checked(entry.form, body ?? {});
    return entry.resolve ? entry.resolve(form, context) : asJsonObject(form);
  }

  entries(): readonly FormEntry[] {
    return [...this.byKey.values()];
  }

  /** Every class of form once, for the OpenAPI document. */
  classes(): readonly FormClass[] {
    return [...new Set(this.entries().map((entry) => entry.form))];
  }
}

/** A form without fields has no rules, which the library would take for an unknown class: any field is one too many. */
const hasFields = (form: FormClass): boolean =>
  getMetadataStorage().getTargetValidationMetadatas(form, '', false, false).length > 0;

async function checked(form: FormClass, body: unknown): Promise<object> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw invalidRequest([{ field: 'form', label: '表单', message: ruleWords('isObject', '') }]);
  }
  const faults = hasFields(form) ? undefined : surplus(body);
  if (faults && faults.length > 0) throw invalidRequest(faults);
  const instance = plainToInstance(form, body);
  if (faults) return instance;
  const errors = await validate(instance, STRICT);
  if (errors.length > 0) throw invalidRequest(faultsOf(errors, 'form'));
  return instance;
}

const surplus = (body: object): readonly FieldFault[] =>
  Object.keys(body).map((name) => ({
    field: `form.${name}`,
    label: name,
    message: ruleWords('whitelistValidation', ''),
  }));
