import { Field, OptionalField } from '../field.decorator';
import { FIELD_KINDS, type FieldKind } from './field-description';

class FieldOptionView {
  @Field('代码')
  readonly value: string;

  @Field('名称')
  readonly title: string;
}

/** A field of a form, for a page that draws the form without knowing the process. */
export class FormFieldView {
  @Field('字段', { example: 'reason' })
  readonly name: string;

  @Field('填写方式', { enum: FIELD_KINDS })
  readonly kind: FieldKind;

  @Field('名称', { example: '理由' })
  readonly label: string;

  @OptionalField('填写说明')
  readonly hint?: string;

  @Field('可以不填')
  readonly optional: boolean;

  @OptionalField('可选项', { type: [FieldOptionView] })
  readonly options?: readonly FieldOptionView[];

  @OptionalField('可选单位类别', { type: [String] })
  readonly unitKinds?: readonly string[];

  @OptionalField('可选岗位', { type: [String] })
  readonly roles?: readonly string[];

  @OptionalField('可多选')
  readonly many?: boolean;

  @OptionalField('最小值')
  readonly min?: number;

  @OptionalField('最大值')
  readonly max?: number;

  @OptionalField('小数位数')
  readonly decimals?: number;

  @OptionalField('每行字段', { type: () => [FormFieldView] })
  readonly fields?: readonly FormFieldView[];
}

class ProofView {
  @Field('用途', { example: 'evidence' })
  readonly purpose: string;

  @Field('名称', { example: '证明材料' })
  readonly title: string;

  @Field('必须上传')
  readonly must: boolean;

  @Field('种类', { enum: ['photo', 'any'] })
  readonly accept: 'photo' | 'any';
}

/** What an act asks for beside its form, and what follows from it. */
export class ActNeedsView {
  @Field('办理后果', { description: '办理前说明：下一环节由谁办理、哪项期限开始、什么不能撤回' })
  readonly consequence: string;

  @Field('意见', { enum: ['no', 'may', 'must'] })
  readonly opinion: 'no' | 'may' | 'must';

  @Field('证明材料', { type: [ProofView] })
  readonly evidence: readonly ProofView[];
}
