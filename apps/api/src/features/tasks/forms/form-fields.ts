import { applyDecorators } from '@nestjs/common';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { IsISO8601, IsString, Length, Matches } from 'class-validator';
import { Field, OptionalField } from '../../../http/field.decorator';
import { ID_MAX } from '../../../http/forms/person-ref';

/** A line: a number of a document, a name. */
export const LINE_MAX = 200;
/** A statement in words. */
const TEXT_MAX = 4_000;

const NOT_BLANK = { message: '必须填写' };
const NO_DAY = { message: '应为日历上的日期，如 2026-03-06' };

const Words = (max: number): PropertyDecorator =>
  applyDecorators(IsString(), Length(1, max), Matches(/\S/, NOT_BLANK));

/** Words that must be given; blanks are not words. */
export const TextField = (label: string, example: string, max = TEXT_MAX): PropertyDecorator =>
  applyDecorators(Field(label, { example, maxLength: max }), Words(max));

/** Words that may be left out. */
export const OptionalTextField = (label: string, example: string, max = TEXT_MAX): PropertyDecorator =>
  applyDecorators(OptionalField(label, { example, maxLength: max }), Words(max));

/** An id of the register or of a case. */
export const IdField = (label: string, options: ApiPropertyOptions = {}): PropertyDecorator =>
  applyDecorators(Field(label, options), IsString(), Length(1, ID_MAX));

const Day = (): PropertyDecorator =>
  applyDecorators(IsISO8601({ strict: true }, NO_DAY), Matches(/^\d{4}-\d{2}-\d{2}$/, NO_DAY));

/** A day `YYYY-MM-DD` that exists on the calendar. */
export const DayField = (label: string, example: string): PropertyDecorator =>
  applyDecorators(Field(label, { example, format: 'date' }), Day());

export const OptionalDayField = (label: string, example: string): PropertyDecorator =>
  applyDecorators(OptionalField(label, { example, format: 'date' }), Day());
