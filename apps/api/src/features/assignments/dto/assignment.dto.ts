import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ASSIGNMENT_KINDS, type AssignmentKind, type Colour, COLOUR_TITLES } from '#domain/assignment';
import { Field, OptionalField } from '../../../http/field.decorator';
import { DayField, IdField, LINE_MAX, TextField } from '../../../http/forms/form-fields';
import { ID_MAX } from '../../../http/forms/person-ref';

const KINDS = Object.keys(ASSIGNMENT_KINDS) as readonly AssignmentKind[];
const COLOURS = Object.keys(COLOUR_TITLES) as readonly Colour[];
const PARTNERS_MAX = 20;
const LIMIT_DEFAULT = 50;
const LIMIT_MAX = 200;
const CURSOR_MAX = 600;

class AssignmentSubjectBody {
  @IdField('案卷')
  readonly caseId: string;
}

/** 拟制交办督办文件. */
export class AssignmentBody {
  @Field('种类', { enum: KINDS, example: 'supervision' })
  @IsIn(KINDS)
  readonly kind: AssignmentKind;

  @TextField('标题', '关于督促整改唐宫路广告牌隐患的督办函', LINE_MAX)
  readonly title: string;

  @TextField('正文', '请于期限前完成整改并反馈。')
  readonly text: string;

  @IdField('主办单位', { example: 'unit-department-housing' })
  readonly lead: string;

  @Field('协办单位', { type: [String] })
  @IsArray()
  @ArrayMaxSize(PARTNERS_MAX)
  @IsString({ each: true })
  @Length(1, ID_MAX, { each: true })
  readonly supports: string[];

  @DayField('办理期限', '2026-03-20')
  readonly dueOn: string;

  @Field('所涉案卷', { type: [AssignmentSubjectBody] })
  @IsArray()
  @ArrayMaxSize(LIMIT_MAX)
  @ValidateNested({ each: true })
  @Type(() => AssignmentSubjectBody)
  readonly subjects: AssignmentSubjectBody[];
}

export class AssignmentsQuery {
  @OptionalField('只看未办结', { enum: ['true'] })
  @IsIn(['true'])
  readonly open?: 'true';

  @OptionalField('督办颜色', { enum: COLOURS })
  @IsIn(COLOURS)
  readonly colour?: Colour;

  @OptionalField('种类', { enum: KINDS })
  @IsIn(KINDS)
  readonly kind?: AssignmentKind;

  @OptionalField('单位')
  @IsString()
  @Length(1, ID_MAX)
  readonly unit?: string;

  @OptionalField('每页条数', { minimum: 1, maximum: LIMIT_MAX, default: LIMIT_DEFAULT })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMIT_MAX)
  readonly limit: number = LIMIT_DEFAULT;

  @OptionalField('翻页位置')
  @IsString()
  @Length(1, CURSOR_MAX)
  readonly cursor?: string;
}

export class AssignmentItemView {
  @Field('案卷')
  readonly caseId: string;

  @OptionalField('编号', { example: 'XG-2026-JB-000001' })
  readonly number?: string;

  @Field('种类', { example: '督办函' })
  readonly kind: string;

  @Field('标题')
  readonly title: string;

  @OptionalField('发文字号')
  readonly documentNo?: string;

  @Field('主办单位')
  readonly lead: string;

  @Field('协办单位', { type: [String] })
  readonly supports: readonly string[];

  @Field('办理期限', { format: 'date' })
  readonly dueOn: string;

  @Field('督办颜色', { enum: COLOURS })
  readonly colour: string;

  @Field('颜色说明', { example: '黄色（临期）' })
  readonly colourWords: string;

  @Field('阶段', { example: '办理中' })
  readonly stage: string;

  @Field('未办结')
  readonly open: boolean;

  @Field('发起时间', { format: 'date-time' })
  readonly openedAt: string;
}

export class AssignmentPageView {
  @Field('条目', { type: [AssignmentItemView] })
  readonly items: readonly AssignmentItemView[];

  @OptionalField('下一页')
  readonly next?: string;
}

export class AssignmentLoadView {
  @Field('单位')
  readonly unitId: string;

  @Field('名称')
  readonly unitName: string;

  @Field('绿色')
  readonly green: number;

  @Field('黄色')
  readonly yellow: number;

  @Field('红色')
  readonly red: number;
}

class AssignmentFeedbackView {
  @Field('单位')
  readonly unit: string;

  @Field('第几轮')
  readonly round: number;

  @Field('情况')
  readonly text: string;

  @Field('时间', { format: 'date-time' })
  readonly at: string;
}

class AssignmentRecheckView {
  @Field('第几轮')
  readonly round: number;

  @Field('通过')
  readonly accepted: boolean;

  @Field('意见')
  readonly finding: string;

  @Field('时间', { format: 'date-time' })
  readonly at: string;
}

class AssignmentSubjectView {
  @Field('案卷')
  readonly caseId: string;

  @Field('标题')
  readonly title: string;
}

/** What the page of an assignment shows beside its record. */
export class AssignmentDetailView {
  @Field('种类')
  readonly kind: string;

  @Field('正文')
  readonly text: string;

  @OptionalField('发文字号')
  readonly documentNo?: string;

  @Field('主办单位')
  readonly lead: string;

  @Field('协办单位', { type: [String] })
  readonly supports: readonly string[];

  @Field('办理期限', { format: 'date' })
  readonly dueOn: string;

  @Field('颜色说明')
  readonly colourWords: string;

  @Field('督办颜色', { enum: COLOURS })
  readonly colour: string;

  @Field('所涉案卷', { type: [AssignmentSubjectView] })
  readonly subjects: readonly AssignmentSubjectView[];

  @OptionalField('来自会议')
  readonly meetingCaseId?: string;

  @OptionalField('约谈记录')
  readonly interview?: string;

  @Field('签收', { type: [String] })
  readonly signedFor: readonly string[];

  @Field('反馈', { type: [AssignmentFeedbackView] })
  readonly feedback: readonly AssignmentFeedbackView[];

  @Field('复核', { type: [AssignmentRecheckView] })
  readonly rechecks: readonly AssignmentRecheckView[];
}

export class OpenedAssignmentView {
  @Field('案卷')
  readonly caseId: string;
}
