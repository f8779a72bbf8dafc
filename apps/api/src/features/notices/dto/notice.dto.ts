import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Length, Max, Min } from 'class-validator';
import { Field, OptionalField } from '../../../http/field.decorator';

const LIMIT_DEFAULT = 30;
const LIMIT_MAX = 100;
const CURSOR_MAX = 400;

export class NoticeQuery {
  @OptionalField('只看未读', { enum: ['true'] })
  @IsIn(['true'])
  readonly unread?: 'true';

  @OptionalField('每页条数', { minimum: 1, maximum: LIMIT_MAX, default: LIMIT_DEFAULT })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMIT_MAX)
  readonly limit: number = LIMIT_DEFAULT;

  @OptionalField('翻页位置', { description: '上一页回答中的 next' })
  @IsString()
  @Length(1, CURSOR_MAX)
  readonly cursor?: string;
}

export class NoticeItemView {
  @Field('通知编号')
  readonly id: string;

  @Field('类别')
  readonly kind: string;

  @Field('标题')
  readonly title: string;

  @Field('内容')
  readonly body: string;

  @OptionalField('案卷编号')
  readonly caseId?: string;

  @OptionalField('待办编号')
  readonly taskId?: string;

  @Field('时间', { format: 'date-time' })
  readonly createdAt: string;

  @OptionalField('阅读时间', { format: 'date-time' })
  readonly readAt?: string;
}

export class NoticePageView {
  @Field('通知', { type: [NoticeItemView] })
  readonly items: readonly NoticeItemView[];

  @Field('未读条数', { example: '3', description: '至多 1,000；更多时写“1,000+”' })
  readonly unread: string;

  @OptionalField('翻页位置', { description: '没有则已到末尾' })
  readonly next?: string;
}

export class NoticeCountView {
  @Field('未读条数', { example: '3', description: '至多 1,000；更多时写“1,000+”' })
  readonly unread: string;
}
