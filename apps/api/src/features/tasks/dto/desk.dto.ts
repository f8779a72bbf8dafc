import { IsObject, IsString, Length, Matches, MaxLength } from 'class-validator';
import { Field, OptionalField } from '../../../http/field.decorator';

const ACT_MAX = 40;
const TEXT_MAX = 2_000;

export class DraftBody {
  @Field('办理方式', { example: 'review' })
  @IsString()
  @Length(1, ACT_MAX)
  readonly act: string;

  @Field('表单', { type: 'object', additionalProperties: true, description: '可以未填完' })
  @IsObject()
  readonly form: object;

  @OptionalField('意见或理由', { maxLength: TEXT_MAX })
  @IsString()
  @MaxLength(TEXT_MAX)
  readonly opinion?: string;
}

export class DraftStoredView extends DraftBody {
  @Field('暂存时间', { format: 'date-time' })
  readonly updatedAt: string;
}

export class CommentBody {
  @Field('留言', { example: '请企业补充漏电保护器检测报告', maxLength: TEXT_MAX })
  @IsString()
  @Length(1, TEXT_MAX)
  @Matches(/\S/, { message: '必须填写' })
  readonly text: string;
}

export class CommentStoredView extends CommentBody {
  @Field('编号')
  readonly id: string;

  @Field('留言人', { example: '张三' })
  readonly by: string;

  @Field('时间', { format: 'date-time' })
  readonly at: string;
}

export class ReadView {
  @Field('标为已阅的抄送', { example: 1 })
  readonly marked: number;
}
