import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsObject,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { ActReceipt } from '#domain/case';
import { ReceiptView } from '../../../http/act-views';
import { Field, OptionalField } from '../../../http/field.decorator';

const TOKEN_MAX = 300;
const ACT_MAX = 40;
const OPINION_MAX = 2_000;
/** Bounds the work of reading the request; how many may be decided at once is policy `bulk.cap`. */
const ITEMS_MAX = 500;

export class TaskParams {
  @Field('待办', { example: '0f8d1c:classify.1', description: '<案卷编号>:<案卷内待办编号>' })
  @IsString()
  @Length(1, TOKEN_MAX)
  readonly id: string;
}

export class TaskActParams extends TaskParams {
  @Field('办理方式', { example: 'classify', description: '环节的办理方式，或认领、转办等操作' })
  @IsString()
  @Length(1, ACT_MAX)
  readonly act: string;
}

export class BulkItemBody extends TaskParams {
  @Field('意见或理由', { example: '材料齐全，同意备案', maxLength: OPINION_MAX })
  @IsString()
  @MaxLength(OPINION_MAX)
  @Matches(/\S/, { message: '必须填写' })
  readonly opinion: string;

  @OptionalField('表单', { type: 'object', additionalProperties: true })
  @IsObject()
  readonly form?: object;
}

export class BulkBody {
  @Field('办理方式', { example: 'acknowledge' })
  @IsString()
  @Length(1, ACT_MAX)
  readonly act: string;

  @Field('待办', { type: [BulkItemBody] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ITEMS_MAX)
  @ValidateNested({ each: true })
  @Type(() => BulkItemBody)
  readonly items: BulkItemBody[];
}

/** What became of one item. */
export class BulkResultView {
  @Field('待办')
  readonly id: string;

  @Field('结果', { enum: ['done', 'pending', 'refused'] })
  readonly status: 'done' | 'pending' | 'refused';

  @OptionalField('回执', { type: ReceiptView })
  readonly receipt?: ActReceipt;

  @OptionalField('未办理的代码', { example: 'NOT_IN_SEAT' })
  readonly code?: string;

  @OptionalField('未办理的原因', { example: '您的岗位不办理该事项' })
  readonly reason?: string;

  @OptionalField('依据', { example: '事项由指定岗位办理' })
  readonly rule?: string;
}

export class BulkView {
  @Field('结果', { type: [BulkResultView] })
  readonly results: readonly BulkResultView[];

  @Field('已办理')
  readonly done: number;

  @Field('未办理')
  readonly refused: number;

  @Field('处理中', { description: '稍后以同一提交编号重试可得结果' })
  readonly pending: number;
}
