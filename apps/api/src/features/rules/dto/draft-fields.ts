import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, Length, MaxLength, ValidateNested } from 'class-validator';
import { POLICY_MARK_TITLES } from '#domain/policy';
import { Field, OptionalField } from '../../../http/field.decorator';

const ROWS_MAX = 200;
export const LINE_MAX = 200;
export const TEXT_MAX = 2_000;
const MARKS = Object.keys(POLICY_MARK_TITLES);

const all =
  (rules: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, property) =>
    rules.forEach((rule) => rule(target, property));

const nested = (row: () => new () => object): readonly PropertyDecorator[] => [
  IsArray(),
  ArrayMaxSize(ROWS_MAX),
  ValidateNested({ each: true }),
  Type(row),
];

/** Rows of a draft. */
export const Rows = (label: string, row: () => new () => object): PropertyDecorator =>
  all([Field(label, { type: () => row(), isArray: true }), ...nested(row)]);

/** Rows that belong to one kind of change only. */
export const OptionalRows = (label: string, row: () => new () => object): PropertyDecorator =>
  all([OptionalField(label, { type: () => row(), isArray: true }), ...nested(row)]);

/** One group of fields. */
export const Group = (label: string, row: () => new () => object): PropertyDecorator =>
  all([Field(label, { type: () => row() }), ValidateNested(), Type(row)]);

/** Words a draft may leave blank: the rules name them with their row, better than the form could. */
export const Words = (label: string, max = LINE_MAX): PropertyDecorator =>
  all([Field(label, { maxLength: max }), IsString(), MaxLength(max)]);

/** A list of short words. */
export const WordList = (label: string): PropertyDecorator =>
  all([
    Field(label, { type: [String] }),
    IsArray(),
    ArrayMaxSize(ROWS_MAX),
    IsString({ each: true }),
    Length(1, LINE_MAX, { each: true }),
  ]);

/** One of a few codes. */
export const OneOf = (label: string, values: readonly string[], description?: string): PropertyDecorator =>
  all([
    Field(label, { enum: [...values], ...(description === undefined ? {} : { description }) }),
    IsIn([...values]),
  ]);

/** How far a clause was checked. */
export const Mark = (): PropertyDecorator => OneOf('核实程度', MARKS);
