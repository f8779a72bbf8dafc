import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { Field, OptionalField } from '../../../http/field.decorator';

const LIMIT_DEFAULT = 100;
const LIMIT_MAX = 500;

export class TimelineQuery {
  @OptionalField('起始序号', { minimum: 0, default: 0, description: '上一页回答中的 next' })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly after: number = 0;

  @OptionalField('每页条数', { minimum: 1, maximum: LIMIT_MAX, default: LIMIT_DEFAULT })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMIT_MAX)
  readonly limit: number = LIMIT_DEFAULT;
}

export class EvidenceView {
  @Field('附件')
  readonly attachmentId: string;

  @Field('摘要（SHA-256）')
  readonly sha256: string;

  @Field('证明内容')
  readonly purpose: string;
}

class FormRowView {
  @Field('名称')
  readonly label: string;

  @Field('内容')
  readonly value: string;
}

/** A line of the record: who, in which post, when, opinion, evidence. */
export class TimelineLineView {
  @OptionalField('序号', { description: '未准许的办理没有序号' })
  readonly seq?: number;

  @Field('时间', { format: 'date-time' })
  readonly at: string;

  @Field('类别', { example: 'decided', description: 'refused 为未准许的办理' })
  readonly kind: string;

  @Field('类别名称', { example: '办理' })
  readonly kindTitle: string;

  @Field('内容', { example: '确认分类' })
  readonly title: string;

  @OptionalField('待办', { example: 'classify.1' })
  readonly taskId?: string;

  @OptionalField('环节', { example: '分类定级' })
  readonly nodeTitle?: string;

  @OptionalField('办理人', { example: '张三（代李四）' })
  readonly by?: string;

  @OptionalField('单位')
  readonly unit?: string;

  @OptionalField('岗位')
  readonly post?: string;

  @OptionalField('意见')
  readonly opinion?: string;

  @OptionalField('填写内容', { type: [FormRowView], description: '自述的表单；没有时由页面解读表单' })
  readonly rows?: readonly FormRowView[];

  @OptionalField('表单', { type: 'object', additionalProperties: true })
  readonly form?: object;

  @OptionalField('证明材料', { type: [EvidenceView] })
  readonly evidence?: readonly EvidenceView[];

  @OptionalField('说明', { type: 'object', additionalProperties: true })
  readonly detail?: object;

  @OptionalField('未准许的代码', { example: 'SEPARATION_OF_DUTIES' })
  readonly code?: string;
}

export class TimelinePageView {
  @Field('记录', { type: [TimelineLineView] })
  readonly items: readonly TimelineLineView[];

  @OptionalField('下一页起始序号')
  readonly next?: number;
}
