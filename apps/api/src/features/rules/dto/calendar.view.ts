import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { NOTICE_KIND_TITLES } from '#domain/policy-change';
import { Field, OptionalField } from '../../../http/field.decorator';

const STATUSES = ['arranged', 'provisional'] as const;
const FIRST_YEAR = 2004;
const LAST_YEAR = 2099;

export class CalendarYearParams {
  @Field('年份', { example: 2027 })
  @Type(() => Number)
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  readonly year: number;
}

export class NoticeDayView {
  @Field('日期', { example: '2027-02-05' })
  readonly day: string;

  @Field('类型', { enum: Object.keys(NOTICE_KIND_TITLES) })
  readonly kind: 'off' | 'work';

  @Field('节日名称', { example: '春节' })
  readonly name: string;
}

export class CalendarYearView {
  @Field('年份', { example: 2027 })
  readonly year: number;

  @Field('状态', { enum: STATUSES, description: 'arranged 已按国务院办公厅通知，provisional 暂按法定节假日' })
  readonly status: (typeof STATUSES)[number];

  @Field('放假和调休的日子', { type: [NoticeDayView] })
  readonly days: readonly NoticeDayView[];

  @Field('工作日天数', { example: 248 })
  readonly workingDays: number;
}

export class RowFaultView {
  @Field('位置', { description: '参数键、目录编号、检查表编号或行号；空白表示整体' })
  readonly at: string;

  @Field('说明')
  readonly message: string;
}

export class NoticeReadingView {
  @OptionalField('年份', { example: 2027 })
  readonly year?: number;

  @Field('读出的日子', { type: [NoticeDayView] })
  readonly days: readonly NoticeDayView[];

  @Field('不符合要求的行', { type: [RowFaultView] })
  readonly faults: readonly RowFaultView[];
}
