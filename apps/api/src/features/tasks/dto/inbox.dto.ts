import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { type Level, LEVELS } from '#domain/hazard';
import { PROCESS_NAMES } from '#domain/process';
import { Field, OptionalField } from '../../../http/field.decorator';

/** 待办, 已办, 我发起, 抄送我, 代理. */
const INBOX_VIEWS = ['todo', 'done', 'mine', 'cc', 'substitute'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

/** 逾期, 今日到期, 三日内. */
const INBOX_DUES = ['overdue', 'today', 'soon'] as const;
export type InboxDueName = (typeof INBOX_DUES)[number];

const LIMIT_DEFAULT = 20;
const LIMIT_MAX = 100;
const CURSOR_MAX = 600;
const WORDS_MAX = 60;

/** What narrows a view; a count takes the same. */
export class InboxNarrowing {
  @OptionalField('环节', {
    example: 'classify',
    description: '环节名，不含会办单位；案卷类视图看其未办结的环节',
  })
  @IsString()
  @Length(1, WORDS_MAX)
  readonly node?: string;

  @OptionalField('隐患级别', { enum: LEVELS })
  @IsIn(LEVELS)
  readonly level?: Level;

  @OptionalField('检索词', { example: '配电箱', description: '在编号、标题、企业名称中检索' })
  @IsString()
  @MaxLength(WORDS_MAX)
  readonly text?: string;
}

export class InboxQuery extends InboxNarrowing {
  @OptionalField('视图', { enum: INBOX_VIEWS, default: 'todo' })
  @IsIn(INBOX_VIEWS)
  readonly view: InboxView = 'todo';

  @OptionalField('到期', {
    enum: INBOX_DUES,
    description: '逾期、今日到期、三日内（工作日）；暂停计时的不在其中',
  })
  @IsIn(INBOX_DUES)
  readonly due?: InboxDueName;

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

export class LampView {
  @Field('灯色', { enum: ['green', 'blue', 'yellow', 'red', 'purple'], example: 'yellow' })
  readonly colour: string;

  @Field('说明', { example: '今日到期' })
  readonly words: string;

  @Field('逾期天数', { example: 0 })
  readonly daysOverdue: number;
}

/** A line of an inbox. Which of 待办, 办理, 案卷 or 抄送 it is stands in `kind`. */
export class InboxItemView {
  @Field('类别', { enum: ['task', 'act', 'case', 'copy'] })
  readonly kind: 'task' | 'act' | 'case' | 'copy';

  @Field('编号', {
    example: '0f8d1c:classify.1',
    description: 'task：待办编号；copy：抄送编号；act：办理编号；case：案卷编号',
  })
  readonly id: string;

  @Field('案卷')
  readonly caseId: string;

  @OptionalField('待办', { example: '0f8d1c:classify.1' })
  readonly taskId?: string;

  @Field('类别', { enum: PROCESS_NAMES, example: 'hazard' })
  readonly process: string;

  @Field('类别名称', { example: '隐患' })
  readonly processTitle: string;

  @OptionalField('编号', { example: 'XG-2026-GM-000001-01' })
  readonly caseNumber?: string;

  @Field('标题', { example: '洛阳宏达家具有限公司 配电箱无接地' })
  readonly caseTitle: string;

  @OptionalField('企业')
  readonly enterpriseName?: string;

  @OptionalField('隐患级别', { example: '一般隐患' })
  readonly level?: string;

  @OptionalField('案卷阶段', { example: '已备案（待分类）' })
  readonly caseStage?: string;

  @OptionalField('环节', { example: '分类定级' })
  readonly nodeTitle?: string;

  @OptionalField('第几轮')
  readonly round?: number;

  @OptionalField('办理状态', { example: '待认领' })
  readonly status?: string;

  @OptionalField('承办岗位', { example: '区安委办 区安委会办公室经办人' })
  readonly seat?: string;

  @OptionalField('承办人')
  readonly holder?: string;

  @OptionalField('办理方式', { example: '确认分类' })
  readonly act?: string;

  @OptionalField('办理人', { example: '张三（代李四）' })
  readonly by?: string;

  @Field('时间', { format: 'date-time', description: '待办产生、办理、发起或抄送的时间' })
  readonly at: string;

  @OptionalField('到期时间', { format: 'date-time' })
  readonly dueAt?: string;

  @OptionalField('到期日', { format: 'date' })
  readonly dueDay?: string;

  @OptionalField('期限暂定', { description: '用到尚未公布放假安排的年份' })
  readonly provisional?: boolean;

  @OptionalField('状态灯', { type: LampView })
  readonly lamp?: LampView;

  @OptionalField('已阅时间', { format: 'date-time' })
  readonly readAt?: string;
}

export class InboxPageView {
  @Field('内容', { type: [InboxItemView] })
  readonly items: readonly InboxItemView[];

  @OptionalField('下一页位置', { description: '没有即为最后一页' })
  readonly next?: string;
}

export class CountView {
  @Field('件数', { example: 12 })
  readonly value: number;

  @Field('以上', { description: '为真时显示为“1,000+”' })
  readonly more: boolean;
}

export class InboxCountsView {
  @Field('待办', { type: CountView })
  readonly todo: CountView;

  @Field('待办中已逾期', { type: CountView })
  readonly overdue: CountView;

  @Field('待办中今日到期', { type: CountView })
  readonly today: CountView;

  @OptionalField('待办中三日内到期', { type: CountView, description: '工作日历未覆盖时没有' })
  readonly soon?: CountView;

  @Field('代理', { type: CountView })
  readonly substitute: CountView;

  @Field('我发起', { type: CountView })
  readonly mine: CountView;

  @Field('已办', { type: CountView })
  readonly done: CountView;

  @Field('抄送我', { type: CountView })
  readonly cc: CountView;

  @Field('抄送未阅', { type: CountView })
  readonly unreadCopies: CountView;
}
