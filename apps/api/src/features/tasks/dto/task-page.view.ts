import { Field, OptionalField } from '../../../http/field.decorator';
import { ActNeedsView, FormFieldView } from '../../../http/forms/form-field.view';
import { InboxItemView } from './inbox.dto';

export class OfferedActView {
  @Field('办理方式', { example: 'classify' })
  readonly act: string;

  @Field('名称', { example: '确认分类' })
  readonly title: string;

  @Field('表单', { example: 'ClassifyDto', description: '接口文档中的表单名' })
  readonly form: string;

  @OptionalField('表单字段', { type: [FormFieldView], description: '自述的表单；没有时由页面自备' })
  readonly fields?: readonly FormFieldView[];

  @OptionalField('办理要求', { type: ActNeedsView })
  readonly needs?: ActNeedsView;

  @OptionalField('不能办理的原因', { example: '您的岗位不办理该事项' })
  readonly closed?: string;
}

export class ReturnTargetView {
  @Field('环节', { example: 'classify' })
  readonly node: string;

  @Field('名称', { example: '分类定级' })
  readonly title: string;
}

export class ColleagueView {
  @Field('人员')
  readonly personId: string;

  @Field('岗位')
  readonly postId: string;

  @Field('姓名', { example: '张三' })
  readonly name: string;

  @Field('单位', { example: '王城路街道办事处' })
  readonly unit: string;

  @Field('岗位名称', { example: '办事处安全员' })
  readonly post: string;

  @Field('可以转办给此人', { description: '在承办岗位上且未被排除' })
  readonly transfer: boolean;

  @Field('可以请此人提意见或加签')
  readonly advise: boolean;

  @OptionalField('不能选择的原因', { example: '已办理过“复查”，职责须分离' })
  readonly barred?: string;
}

export class TaskLadderStepView {
  @Field('阶梯', { example: 'T-3' })
  readonly step: string;

  @Field('时间', { format: 'date-time' })
  readonly at: string;

  @Field('内容', { example: '提醒' })
  readonly does: string;
}

export class TaskDeadlineView {
  @Field('到期时间', { format: 'date-time' })
  readonly dueAt: string;

  @Field('到期日', { format: 'date' })
  readonly dueDay: string;

  @Field('暂定', { description: '用到尚未公布放假安排的年份，公布后重新计算' })
  readonly provisional: boolean;

  @Field('计算过程', {
    type: [String],
    example: ['依据：三3；区级默认（filing.ack），期限 2 个工作日', '自 2026-03-03 起算，当日不计入'],
  })
  readonly working: readonly string[];

  @Field('督办阶梯', { type: [TaskLadderStepView] })
  readonly steps: readonly TaskLadderStepView[];
}

export class TaskSignerView {
  @Field('人员')
  readonly personId: string;

  @Field('姓名')
  readonly name: string;

  @Field('加签方式', { enum: ['before', 'with'], description: 'before 前加签，with 会签' })
  readonly mode: string;

  @Field('共同办理人', { description: '由办理意见指定，不得减签' })
  readonly required: boolean;

  @OptionalField('意见', { enum: ['agree', 'disagree'] })
  readonly verdict?: string;

  @OptionalField('说明')
  readonly opinion?: string;

  @OptionalField('签署时间', { format: 'date-time' })
  readonly at?: string;
}

export class QuestionView {
  @Field('受派人')
  readonly to: string;

  @Field('征求意见的事项')
  readonly question: string;
}

/** The page of a task: what it is, what may be done with it, by whom, and until when. */
export class TaskPageView {
  @Field('待办', { type: InboxItemView })
  readonly task: InboxItemView;

  @Field('环节', { example: 'classify' })
  readonly node: string;

  @Field('结果', { description: '已办结时的办理方式', required: false })
  readonly outcome?: string;

  @Field('可选办理方式', { type: [OfferedActView] })
  readonly acts: readonly OfferedActView[];

  @Field('可退回环节', { type: [ReturnTargetView] })
  readonly returnTargets: readonly ReturnTargetView[];

  @Field('本单位人员', { type: [ColleagueView] })
  readonly colleagues: readonly ColleagueView[];

  @Field('加签与共同办理', { type: [TaskSignerView] })
  readonly signers: readonly TaskSignerView[];

  @OptionalField('正在征求意见', { type: QuestionView })
  readonly question?: QuestionView;

  @Field('意见已提交，等待会签')
  readonly held: boolean;

  @Field('不得代为办理')
  readonly nonDelegable: boolean;

  @OptionalField('期限', { type: TaskDeadlineView })
  readonly deadline?: TaskDeadlineView;
}
