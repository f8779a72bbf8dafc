import { Field, OptionalField } from './field.decorator';
import type { FieldFault, MayActView, Problem, ProblemCode } from './problem';
import { HTTP_PROBLEMS } from './problem';
import { REFUSALS } from '#domain/case';

const CODES = [...Object.keys(HTTP_PROBLEMS), ...Object.keys(REFUSALS)].toSorted();

class FieldFaultView implements FieldFault {
  @Field('字段路径')
  readonly field: string;

  @Field('字段名称')
  readonly label: string;

  @Field('问题')
  readonly message: string;
}

class MayActNamesView implements MayActView {
  @OptionalField('单位')
  readonly unit?: string;

  @OptionalField('岗位')
  readonly post?: string;

  @Field('人员姓名', { type: [String] })
  readonly persons: readonly string[];
}

/** Problem details as the document describes them. */
export class ProblemView implements Problem {
  @Field('类型', { example: 'urn:problem:NOT_IN_SEAT' })
  readonly type: string;

  @Field('说明')
  readonly title: string;

  @Field('HTTP 状态')
  readonly status: number;

  @Field('代码', { enum: CODES, enumName: 'ProblemCode' })
  readonly code: ProblemCode;

  @OptionalField('具体情况')
  readonly detail?: string;

  @Field('请求编号')
  readonly instance: string;

  @OptionalField('所依规则')
  readonly rule?: string;

  @OptionalField('可由何人办理', { type: [MayActNamesView] })
  readonly mayAct?: readonly MayActNamesView[];

  @OptionalField('逐项问题', { type: [FieldFaultView] })
  readonly errors?: readonly FieldFaultView[];
}
