import { ValidationPipe, type ValidationError } from '@nestjs/common';
import * as transformerPackage from 'class-transformer';
import * as validatorPackage from 'class-validator';
import type { ValidatorOptions } from 'class-validator';
import { labelOf } from './field.decorator';
import { type FieldFault, HttpProblem } from './problem';
import { ruleWords } from './validation-words';

/** What nobody declared is refused, not dropped: a misspelt field must not look accepted (also: mass assignment). */
export const STRICT: ValidatorOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
};

const KIND_RULES = ['isDefined', 'isString', 'isInt', 'isNumber', 'isBoolean', 'isArray', 'isObject'];

/** Faults field by field, nested ones with their path. */
export function faultsOf(errors: readonly ValidationError[], parent = ''): readonly FieldFault[] {
  return errors.flatMap((error) => {
    const field = parent === '' ? error.property : `${parent}.${error.property}`;
    const label = labelOf(error.target, error.property);
    const own = plainest(Object.entries(error.constraints ?? {})).map(([rule, message]) => ({
      field,
      label,
      message: ruleWords(rule, message),
    }));
    return [...own, ...faultsOf(error.children ?? [], field)];
  });
}

/** A value of the wrong kind breaks every other rule too; only its kind is worth a word then. */
function plainest(broken: readonly [string, string][]): readonly [string, string][] {
  const kinds = broken.filter(([rule]) => KIND_RULES.includes(rule));
  return kinds.length > 0 ? kinds.slice(0, 1) : broken;
}

/** One sentence that names every field at fault. */
const faultSentence = (faults: readonly FieldFault[]): string =>
  faults.map(({ label, message }) => `“${label}”${message}`).join('；');

export const invalidRequest = (faults: readonly FieldFault[]): HttpProblem =>
  new HttpProblem('REQUEST_INVALID', faultSentence(faults), { errors: faults });

/** The pipe every body, query and parameter goes through. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    ...STRICT,
    transform: true,
    // The object tells what its fields are called; values stay out of errors.
    validationError: { target: true, value: false },
    // Given, not looked for: the pipe's own dynamic import does not work under every module loader.
    validatorPackage,
    transformerPackage,
    exceptionFactory: (errors) => invalidRequest(faultsOf(errors)),
  });
