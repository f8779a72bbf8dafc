import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type Level, LEVELS } from '#domain/hazard';
import { Field, OptionalField } from '../../../http/field.decorator';
import { ID_MAX } from '../../../http/forms/person-ref';
import { SiteRecordBody } from './site-record.dto';

const LINE_MAX = 200;
const TEXT_MAX = 4_000;
const BASIS_MAX = 20;
const PHOTOS_MAX = 20;
const EXPERTS_MAX = 20;
/** One visit; more hazards than this are several reports. */
const HAZARDS_MAX = 100;
const PHOTO_PURPOSES = ['photoBefore', 'photoAfter'] as const;

const WORDS = /\S/;
const NOT_BLANK = { message: '必须填写' };
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NO_DAY = { message: '应为日历上的日期，如 2026-03-06' };

export class PhotoBody {
  @Field('附件', { example: '6f1c…' })
  @IsString()
  @Length(1, ID_MAX)
  readonly attachmentId: string;

  @Field('照片类别', { enum: PHOTO_PURPOSES, example: 'photoBefore' })
  @IsIn(PHOTO_PURPOSES)
  readonly purpose: (typeof PHOTO_PURPOSES)[number];
}

export class ReportedHazardBody {
  @Field('隐患描述', { example: '一车间东侧配电箱无接地，私拉乱接' })
  @IsString()
  @Length(1, TEXT_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly description: string;

  @Field('所在部位', { example: '一车间东侧配电箱' })
  @IsString()
  @Length(1, LINE_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly place: string;

  @Field('隐患类别', { example: '用电' })
  @IsString()
  @Length(1, LINE_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly category: string;

  @Field('行业', { example: '工贸' })
  @IsString()
  @Length(1, LINE_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly industry: string;

  @Field('依据条款', { type: [String], example: ['河南省安全生产条例第二十七条'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(BASIS_MAX)
  @IsString({ each: true })
  @Length(1, LINE_MAX, { each: true })
  @Matches(WORDS, { ...NOT_BLANK, each: true })
  readonly basis: string[];

  @OptionalField('整改建议', { example: '更换配电箱，做好接地和漏电保护' })
  @IsString()
  @Length(1, TEXT_MAX)
  readonly advice?: string;

  @Field('发现日期', { example: '2026-03-05', format: 'date' })
  @IsISO8601({ strict: true }, NO_DAY)
  @Matches(DAY, NO_DAY)
  readonly foundOn: string;

  @Field('建议级别', { enum: LEVELS, example: 'general', description: '挂牌督办由区政府或区安委会决定' })
  @IsIn(LEVELS)
  readonly level: Level;

  @OptionalField('建议整改期限', { example: '2026-03-20', format: 'date' })
  @IsISO8601({ strict: true }, NO_DAY)
  @Matches(DAY, NO_DAY)
  readonly proposedDueOn?: string;

  @OptionalField('已立即整改', { default: false, description: '专家离场前已整改，须有整改前后照片' })
  @IsBoolean()
  readonly fixedOnSite: boolean = false;

  @Field('照片', { type: [PhotoBody] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(PHOTOS_MAX)
  @ValidateNested({ each: true })
  @Type(() => PhotoBody)
  readonly photos: PhotoBody[];
}

export class ReportBody {
  @Field('报告编号', { example: '衡瞻检〔2026〕18号', description: '中介机构自编' })
  @IsString()
  @Length(1, LINE_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly number: string;

  @Field('企业', { example: 'unit-enterprise-1' })
  @IsString()
  @Length(1, ID_MAX)
  readonly enterprise: string;

  @Field('检查日期', { example: '2026-03-05', format: 'date' })
  @IsISO8601({ strict: true }, NO_DAY)
  @Matches(DAY, NO_DAY)
  readonly visitedOn: string;

  @Field('检查专家', { type: [String], example: ['person-expert-1', 'person-expert-2'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(EXPERTS_MAX)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, ID_MAX, { each: true })
  readonly experts: string[];

  @Field('检查结论', { example: '共发现隐患 1 条，建议限期整改' })
  @IsString()
  @Length(1, TEXT_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly conclusion: string;

  @OptionalField('报告文件', { description: '签字盖章的报告，附件编号' })
  @IsString()
  @Length(1, ID_MAX)
  readonly document?: string;

  @OptionalField('现场记录', { type: SiteRecordBody, description: '到场离场、位置和检查表逐项结果' })
  @ValidateNested()
  @Type(() => SiteRecordBody)
  readonly site?: SiteRecordBody;

  @Field('隐患', { type: [ReportedHazardBody], description: '未发现隐患的为空' })
  @IsArray()
  @ArrayMaxSize(HAZARDS_MAX)
  @ValidateNested({ each: true })
  @Type(() => ReportedHazardBody)
  readonly hazards: ReportedHazardBody[];
}

const LIMIT_DEFAULT = 20;
const LIMIT_MAX = 100;
const CURSOR_MAX = 600;

export class ReportsQuery {
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

export class ReportParams {
  @Field('报告')
  @IsString()
  @Length(1, ID_MAX)
  readonly id: string;
}
