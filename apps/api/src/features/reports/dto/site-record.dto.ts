import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsLatitude,
  IsLongitude,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { CHECK_ANSWER_TITLES, type CheckAnswer } from '#domain/catalogue';
import { Field, OptionalField } from '../../../http/field.decorator';
import { ID_MAX } from '../../../http/forms/person-ref';

const REMARK_MAX = 500;
const NUMBER_MAX = 10_000;
const CHECKS_MAX = 500;
const ANSWERS = Object.keys(CHECK_ANSWER_TITLES) as readonly CheckAnswer[];
const ZONED = /(Z|[+-]\d{2}:\d{2})$/;
const NO_ZONE = { message: '应带时区，如 2026-03-06T10:00:00+08:00' };

export class CheckResultBody {
  @Field('检查表', { example: 'CL-GM' })
  @IsString()
  @Length(1, ID_MAX)
  readonly sheet: string;

  @Field('版本', { example: 1 })
  @IsInt()
  @Min(1)
  @Max(NUMBER_MAX)
  readonly version: number;

  @Field('序号', { example: 1 })
  @IsInt()
  @Min(1)
  @Max(NUMBER_MAX)
  readonly no: number;

  @Field('回答', { enum: ANSWERS })
  @IsIn(ANSWERS)
  readonly answer: CheckAnswer;

  @OptionalField('备注')
  @IsString()
  @Length(1, REMARK_MAX)
  readonly remark?: string;
}

/** What was recorded on site; goes with the report and is shown with it. */
export class SiteRecordBody {
  @Field('到场时间', { format: 'date-time' })
  @IsISO8601({ strict: true })
  @Matches(ZONED, NO_ZONE)
  readonly startedAt: string;

  @Field('离场时间', { format: 'date-time' })
  @IsISO8601({ strict: true })
  @Matches(ZONED, NO_ZONE)
  readonly endedAt: string;

  @OptionalField('纬度')
  @IsLatitude()
  readonly latitude?: number;

  @OptionalField('经度')
  @IsLongitude()
  readonly longitude?: number;

  @Field('逐项检查结果', { type: [CheckResultBody] })
  @IsArray()
  @ArrayMaxSize(CHECKS_MAX)
  @ValidateNested({ each: true })
  @Type(() => CheckResultBody)
  readonly checks: CheckResultBody[];
}
