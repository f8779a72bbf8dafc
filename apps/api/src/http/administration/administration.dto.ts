import { Type } from 'class-transformer';
import { IsInt, IsISO8601, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { Field, OptionalField } from '../field.decorator';
import { ID_MAX } from '../forms/person-ref';

const LIMIT_DEFAULT = 20;
const LIMIT_MAX = 100;
const WORDS_MAX = 60;
const REASON_MAX = 500;
const CURSOR_MAX = 600;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NO_DAY = { message: '应为日历上的日期，如 2026-03-06' };
const NOT_BLANK = { message: '必须填写' };

/** A day of the calendar. */
export const IsDay = (): PropertyDecorator =>
  applyDecorators(IsISO8601({ strict: true }, NO_DAY), Matches(DAY, NO_DAY));

/** A text of a limited length that says something. */
export const IsWords = (max: number): PropertyDecorator =>
  applyDecorators(IsString(), MaxLength(max), Matches(/\S/, NOT_BLANK));

/** What every list of administration is asked with. */
export class RegisterPageQuery {
  @OptionalField('检索词', { maxLength: WORDS_MAX })
  @IsString()
  @MaxLength(WORDS_MAX)
  readonly text?: string;

  @OptionalField('翻页位置', { description: '上一页给出的 next' })
  @IsString()
  @MaxLength(CURSOR_MAX)
  readonly cursor?: string;

  @OptionalField('条数', { minimum: 1, maximum: LIMIT_MAX, default: LIMIT_DEFAULT })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMIT_MAX)
  readonly limit: number = LIMIT_DEFAULT;
}

/** Why an act is done; part of every act of an administrator. */
export class ReasonBody {
  @Field('办理理由', { maxLength: REASON_MAX, example: '西应急〔2026〕12号' })
  @IsWords(REASON_MAX)
  readonly reason: string;
}

export class RegisterIdParams {
  @Field('编号')
  @IsString()
  @Length(1, ID_MAX)
  readonly id: string;
}

/** What an administrator reads after an act. */
export class AdministrationReceiptView {
  @Field('管理操作编号')
  readonly entryId: string;

  @Field('所办理的单位、人员或登记')
  readonly subjectId: string;

  @Field('办理时间', { format: 'date-time' })
  readonly at: string;

  @Field('此前已按同一提交编号办理')
  readonly repeated: boolean;
}
