import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Length, Matches, Max, Min, ValidateIf } from 'class-validator';
import { MEETING_KINDS, type MeetingKind } from '#domain/meeting';
import { Field, OptionalField } from '../../../http/field.decorator';
import { LINE_MAX } from '../../../http/forms/form-fields';

const KINDS = Object.keys(MEETING_KINDS) as readonly MeetingKind[];
const LIMIT_DEFAULT = 24;
const LIMIT_MAX = 100;
const CURSOR_MAX = 600;

/** 安排会议: the regular one of a month, or a special one with its own title. */
export class MeetingBody {
  @Field('种类', { enum: KINDS, example: 'extra' })
  @IsIn(KINDS)
  readonly kind: MeetingKind;

  @Field('月份', { example: '2026-03' })
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/, { message: '应为年月，如 2026-03' })
  readonly month: string;

  @OptionalField('专题会名称', { example: '汛期安全生产专题会' })
  @ValidateIf(({ kind }: MeetingBody) => kind === 'extra')
  @IsString()
  @Length(1, LINE_MAX)
  readonly title?: string;
}

export class MeetingsQuery {
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

export class MeetingItemView {
  @Field('案卷')
  readonly caseId: string;

  @OptionalField('编号', { example: 'XG-2026-LX-000003' })
  readonly number?: string;

  @Field('种类', { example: '例会' })
  readonly kind: string;

  @Field('月份', { example: '2026-03' })
  readonly month: string;

  @Field('会议名称')
  readonly title: string;

  @OptionalField('会议日期', { format: 'date' })
  readonly meetsOn?: string;

  @Field('最迟召开日', { format: 'date' })
  readonly latestOn: string;

  @OptionalField('地点')
  readonly place?: string;

  @Field('阶段', { example: '已通知' })
  readonly stage: string;

  @Field('未结束')
  readonly open: boolean;

  @OptionalField('召开时间', { format: 'date-time' })
  readonly heldAt?: string;

  @OptionalField('纪要文号')
  readonly minutesNumber?: string;

  @Field('议定事项')
  readonly decisions: number;

  @Field('未落实')
  readonly decisionsOpen: number;
}

export class MeetingPageView {
  @Field('条目', { type: [MeetingItemView] })
  readonly items: readonly MeetingItemView[];

  @OptionalField('下一页')
  readonly next?: string;
}

class MeetingMemberView {
  @Field('单位')
  readonly unit: string;

  @Field('已签收')
  readonly signedFor: boolean;

  @OptionalField('汇报', { description: '督导工作情况' })
  readonly report?: string;

  @OptionalField('存在问题和建议')
  readonly problems?: string;

  @OptionalField('未销号（报送时）')
  readonly open?: number;

  @OptionalField('逾期（报送时）')
  readonly overdue?: number;

  @OptionalField('逾期报送')
  readonly late?: boolean;

  @OptionalField('到会情况', { example: '出席' })
  readonly presence?: string;

  @OptionalField('到会人员')
  readonly name?: string;

  @OptionalField('理由')
  readonly reason?: string;
}

class MeetingAgendaLineView {
  @Field('种类', { example: 'overdue' })
  readonly kind: string;

  @Field('标题')
  readonly title: string;

  @Field('内容')
  readonly text: string;

  @OptionalField('案卷')
  readonly caseId?: string;
}

class MeetingDecisionView {
  @Field('序号')
  readonly no: number;

  @Field('事项')
  readonly text: string;

  @Field('主办单位')
  readonly lead: string;

  @Field('协办单位', { type: [String] })
  readonly supports: readonly string[];

  @Field('期限', { format: 'date' })
  readonly dueOn: string;

  @OptionalField('交办单')
  readonly assignmentCaseId?: string;

  @OptionalField('落实时间', { format: 'date-time' })
  readonly doneAt?: string;
}

class MeetingFigureView {
  @Field('指标', { example: '未销号' })
  readonly title: string;

  @Field('数值')
  readonly value: number;
}

/** What the page of a meeting shows beside its record. */
export class MeetingDetailView {
  @Field('月份')
  readonly month: string;

  @OptionalField('会议日期', { format: 'date' })
  readonly meetsOn?: string;

  @OptionalField('地点')
  readonly place?: string;

  @OptionalField('议题和材料要求')
  readonly topics?: string;

  @OptionalField('汇报截止', { format: 'date' })
  readonly reportsDueOn?: string;

  @Field('成员单位', { type: [MeetingMemberView] })
  readonly members: readonly MeetingMemberView[];

  @OptionalField('数据截止时间', { format: 'date-time' })
  readonly cutOff?: string;

  @Field('数据', { type: [MeetingFigureView] })
  readonly figures: readonly MeetingFigureView[];

  @Field('议程', { type: [MeetingAgendaLineView] })
  readonly agenda: readonly MeetingAgendaLineView[];

  @OptionalField('问题分析')
  readonly analysis?: string;

  @Field('议定事项', { type: [MeetingDecisionView] })
  readonly decisions: readonly MeetingDecisionView[];

  @OptionalField('纪要')
  readonly minutes?: string;

  @OptionalField('不召开的理由')
  readonly skipped?: string;
}

export class OpenedMeetingView {
  @Field('案卷')
  readonly caseId: string;
}
