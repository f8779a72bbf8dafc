import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';

const LABELS = Symbol('labels of fields');

type Labels = Record<string, string>;

const labelsOf = (prototype: object): Labels =>
  (Reflect.getMetadata(LABELS, prototype) as Labels | undefined) ?? {};

const Label =
  (label: string): PropertyDecorator =>
  (prototype, property) =>
    Reflect.defineMetadata(LABELS, { ...labelsOf(prototype), [String(property)]: label }, prototype);

/** A field of a form or query: what it is called in Chinese, in the OpenAPI document and in faults alike. */
export const Field = (label: string, options: ApiPropertyOptions = {}): PropertyDecorator =>
  applyDecorators(Label(label), ApiProperty({ ...options, title: label }));

/** A field that may be left out. */
export const OptionalField = (label: string, options: ApiPropertyOptions = {}): PropertyDecorator =>
  applyDecorators(Label(label), IsOptional(), ApiPropertyOptional({ ...options, title: label }));

/** What a field of this object is called; its own name when nobody said. */
export const labelOf = (target: object | undefined, property: string): string =>
  (target && labelsOf(Object.getPrototypeOf(target) as object)[property]) ?? property;
