import { applyDecorators } from '@nestjs/common';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsNumber,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, OptionalField } from '../field.decorator';
import { Described, type FieldDescription } from './field-description';
import type { FormClass } from './form';
import { ID_MAX } from './person-ref';

/** A line: a number of a document, a name. */
export const LINE_MAX = 200;
/** A statement in words. */
const TEXT_MAX = 4_000;
const LIST_MAX = 50;
const ROWS_MAX = 200;
/** Amounts above a hundred thousand million yuan are a slip of the hand; below it fen stay exact integers. */
const MONEY_MAX_FEN = 10_000_000_000_000;

const NOT_BLANK = { message: '必须填写' };
const NO_DAY = { message: '应为日历上的日期，如 2026-03-06' };
const NO_INSTANT = { message: '应为日期和时间，如 2026-03-06T09:00:00+08:00' };

/** What every described field may add. */
export interface FieldMore {
  readonly hint?: string;
  readonly optional?: boolean;
}

type Description = Omit<FieldDescription, 'label' | 'hint' | 'optional'>;

function described(
  label: string,
  description: Description,
  options: ApiPropertyOptions,
  { hint, optional = false }: FieldMore = {},
): PropertyDecorator {
  return applyDecorators(
    optional ? OptionalField(label, options) : Field(label, options),
    Described({
      ...description,
      label,
      ...(hint === undefined ? {} : { hint }),
      ...(optional ? { optional } : {}),
    }),
  );
}

const Words = (max: number): PropertyDecorator =>
  applyDecorators(IsString(), Length(1, max), Matches(/\S/, NOT_BLANK));

/** Words that must be given; blanks are not words. A short one is a line. */
export const TextField = (
  label: string,
  example: string,
  max = TEXT_MAX,
  more: FieldMore = {},
): PropertyDecorator =>
  applyDecorators(
    described(label, { kind: max > LINE_MAX ? 'text' : 'line' }, { example, maxLength: max }, more),
    Words(max),
  );

/** A line of words: a number of a document, a name. */
export const LineField = (label: string, example: string, more: FieldMore = {}): PropertyDecorator =>
  TextField(label, example, LINE_MAX, more);

/** Words that may be left out. */
export const OptionalTextField = (label: string, example: string, max = TEXT_MAX): PropertyDecorator =>
  TextField(label, example, max, { optional: true });

/** A list of lines, one to a line. */
export const LinesField = (
  label: string,
  example: readonly string[],
  more: FieldMore = {},
): PropertyDecorator =>
  applyDecorators(
    described(label, { kind: 'lines' }, { type: [String], example }, more),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(LIST_MAX),
    IsString({ each: true }),
    Length(1, LINE_MAX, { each: true }),
  );

/** An id of the register or of a case. */
export const IdField = (label: string, options: ApiPropertyOptions = {}): PropertyDecorator =>
  applyDecorators(Field(label, options), IsString(), Length(1, ID_MAX));

const Day = (): PropertyDecorator =>
  applyDecorators(IsISO8601({ strict: true }, NO_DAY), Matches(/^\d{4}-\d{2}-\d{2}$/, NO_DAY));

/** A day `YYYY-MM-DD` that exists on the calendar. */
export const DayField = (label: string, example: string, more: FieldMore = {}): PropertyDecorator =>
  applyDecorators(described(label, { kind: 'day' }, { example, format: 'date' }, more), Day());

export const OptionalDayField = (label: string, example: string): PropertyDecorator =>
  DayField(label, example, { optional: true });

/** An instant with its offset, ISO 8601. */
export const InstantField = (label: string, example: string, more: FieldMore = {}): PropertyDecorator =>
  applyDecorators(
    described(label, { kind: 'instant' }, { example, format: 'date-time' }, more),
    IsISO8601({ strict: true }, NO_INSTANT),
    Matches(/T.*(Z|[+-]\d{2}:\d{2})$/, NO_INSTANT),
  );

interface NumberMore extends FieldMore {
  readonly min?: number;
  readonly max?: number;
  /** Decimal places; none unless given. */
  readonly decimals?: number;
}

/** A number; whole unless decimals are named. */
export const NumberField = (label: string, example: number, more: NumberMore = {}): PropertyDecorator => {
  const { min, max, decimals = 0 } = more;
  const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return applyDecorators(
    described(
      label,
      { kind: 'number', decimals, ...bounds },
      {
        example,
        ...(min === undefined ? {} : { minimum: min }),
        ...(max === undefined ? {} : { maximum: max }),
      },
      more,
    ),
    IsNumber({ maxDecimalPlaces: decimals, allowNaN: false, allowInfinity: false }),
    ...(min === undefined ? [] : [Min(min)]),
    ...(max === undefined ? [] : [Max(max)]),
  );
};

/** An amount in integer fen; typed in yuan on the page. */
export const MoneyField = (label: string, example: number, more: FieldMore = {}): PropertyDecorator =>
  applyDecorators(
    described(label, { kind: 'money' }, { example, minimum: 0, description: '单位：分' }, more),
    IsNumber({ maxDecimalPlaces: 0, allowNaN: false, allowInfinity: false }),
    Min(0),
    Max(MONEY_MAX_FEN),
  );

/** 是 or 否. */
export const YesNoField = (label: string, more: FieldMore = {}): PropertyDecorator =>
  applyDecorators(described(label, { kind: 'yesNo' }, { type: Boolean, example: true }, more), IsBoolean());

type Titles = Readonly<Record<string, string>>;
const optionsOf = (titles: Titles) => Object.entries(titles).map(([value, title]) => ({ value, title }));

/** One of a few words; the table gives the code and its words. */
export const ChoiceField = (label: string, titles: Titles, more: FieldMore = {}): PropertyDecorator => {
  const values = Object.keys(titles);
  return applyDecorators(
    described(label, { kind: 'choice', options: optionsOf(titles) }, { enum: values }, more),
    IsIn(values),
  );
};

/** Some of a few words. */
export const ChoicesField = (label: string, titles: Titles, more: FieldMore = {}): PropertyDecorator => {
  const values = Object.keys(titles);
  return applyDecorators(
    described(label, { kind: 'choices', options: optionsOf(titles) }, { enum: values, isArray: true }, more),
    IsArray(),
    ArrayMinSize(1),
    IsIn(values, { each: true }),
  );
};

interface UnitMore extends FieldMore {
  /** Kinds of units to choose from; every public kind unless given. */
  readonly unitKinds?: readonly string[];
  readonly many?: boolean;
}

const Ids = (many: boolean): PropertyDecorator =>
  many
    ? applyDecorators(
        IsArray(),
        ArrayMinSize(1),
        ArrayMaxSize(ROWS_MAX),
        IsString({ each: true }),
        Length(1, ID_MAX, { each: true }),
      )
    : applyDecorators(IsString(), Length(1, ID_MAX));

const idsType = (many: boolean): ApiPropertyOptions => (many ? { type: [String] } : { type: String });

/** A unit of the district, by its id; whether it is one the rule wants, the server says. */
export const UnitField = (label: string, more: UnitMore = {}): PropertyDecorator => {
  const { unitKinds, many = false } = more;
  return applyDecorators(
    described(label, { kind: 'unit', many, ...(unitKinds ? { unitKinds } : {}) }, idsType(many), more),
    Ids(many),
  );
};

/** An enterprise, by the id of its unit. */
export const EnterpriseField = (
  label: string,
  more: FieldMore & { readonly many?: boolean } = {},
): PropertyDecorator => {
  const { many = false } = more;
  return applyDecorators(described(label, { kind: 'enterprise', many }, idsType(many), more), Ids(many));
};

interface PersonMore extends UnitMore {
  readonly roles?: readonly string[];
}

/** A person of any unit, found by unit and post, by their id. */
export const PersonField = (label: string, more: PersonMore = {}): PropertyDecorator => {
  const { unitKinds, roles, many = false } = more;
  return applyDecorators(
    described(
      label,
      { kind: 'person', many, ...(unitKinds ? { unitKinds } : {}), ...(roles ? { roles } : {}) },
      idsType(many),
      more,
    ),
    Ids(many),
  );
};

/** A person who works in the unit of the task's seat, by their id. */
export const ColleagueField = (
  label: string,
  more: FieldMore & { readonly many?: boolean } = {},
): PropertyDecorator => {
  const { many = false } = more;
  return applyDecorators(described(label, { kind: 'colleague', many }, idsType(many), more), Ids(many));
};

/** A table that is filled in row by row. */
export const RowsField = (label: string, row: () => FormClass, more: FieldMore = {}): PropertyDecorator =>
  applyDecorators(
    // Written here, so that the document generator knows a late type by the name of its property.
    described(label, { kind: 'rows', row }, { type: () => [row()] }, more),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(ROWS_MAX),
    ValidateNested({ each: true }),
    Type(row),
  );
