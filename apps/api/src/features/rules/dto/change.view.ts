import { IsIn, IsString, MaxLength } from 'class-validator';
import {
  POLICY_MARK_TITLES,
  POLICY_UNIT_TITLES,
  type PolicyJson,
  type PolicyMark,
  type PolicyUnit,
} from '#domain/policy';
import { CHANGE_KIND_TITLES, type ChangeKind, type ValueShape } from '#domain/policy-change';
import { Field, OptionalField } from '../../../http/field.decorator';
import { CalendarYearView, RowFaultView } from './calendar.view';
import { NoticeBody } from './change-body.dto';
import { ANY_VALUE, SHAPES } from './policy.view';
import { CatalogueChangeBody, ChecklistChangeBody } from './rule-book.body';

const CURSOR_MAX = 200;
const KINDS = Object.keys(CHANGE_KIND_TITLES);
const MARKS = Object.keys(POLICY_MARK_TITLES);
const FLAGS = ['true', 'false'] as const;

export class RuleChangesQuery {
  @OptionalField('变更种类', { enum: KINDS })
  @IsIn(KINDS)
  readonly kind?: ChangeKind;

  @OptionalField('仅在办或仅已办结', { enum: FLAGS })
  @IsIn(FLAGS)
  readonly open?: (typeof FLAGS)[number];

  @OptionalField('翻页位置')
  @IsString()
  @MaxLength(CURSOR_MAX)
  readonly cursor?: string;
}

export class RuleChangeItemView {
  @Field('变更案卷')
  readonly id: string;

  @OptionalField('编号', { example: 'XG-2026-GZ-000001' })
  readonly number?: string;

  @Field('变更种类', { enum: KINDS })
  readonly kind: ChangeKind;

  @Field('变更种类名称')
  readonly kindTitle: string;

  @Field('标题')
  readonly title: string;

  @Field('变更理由')
  readonly reason: string;

  @OptionalField('文号')
  readonly documentNo?: string;

  @Field('施行日')
  readonly effectOn: string;

  @Field('阶段')
  readonly stage: string;

  @Field('阶段名称')
  readonly stageTitle: string;

  @Field('在办')
  readonly open: boolean;

  @Field('起草人')
  readonly drafter: string;

  @OptionalField('批准人')
  readonly approver?: string;

  @OptionalField('形成的版本')
  readonly version?: string;

  @Field('变更项数')
  readonly rows: number;

  @Field('提出时间')
  readonly openedAt: string;
}

export class RuleChangesPageView {
  @Field('变更', { type: [RuleChangeItemView] })
  readonly items: readonly RuleChangeItemView[];

  @OptionalField('下一页')
  readonly next?: string;
}

export class TouchedTaskView {
  @Field('案卷')
  readonly caseId: string;

  @OptionalField('编号')
  readonly number?: string;

  @Field('案卷标题')
  readonly title: string;

  @Field('待办')
  readonly node: string;

  @Field('所用期限或阶梯', { type: [String] })
  readonly keys: readonly string[];

  @Field('所用政策版本')
  readonly version: string;

  @OptionalField('现在的到期日')
  readonly before?: string;

  @OptionalField('变更后的到期日', {
    description: '政策变更为按新期限重新计时的结果，仅在批准时要求重新计时才会发生',
  })
  readonly after?: string;
}

export class TouchedView {
  @Field('涉及的在办待办数')
  readonly count: number;

  @Field('前 50 条', { type: [TouchedTaskView] })
  readonly items: readonly TouchedTaskView[];
}

export class ChangePreviewView {
  @Field('不符合要求之处', { type: [RowFaultView] })
  readonly faults: readonly RowFaultView[];

  @Field('涉及的在办案卷', { type: TouchedView })
  readonly touched: TouchedView;
}

export class ValueView {
  @Field('值', ANY_VALUE)
  readonly value: PolicyJson;

  @OptionalField('单位', { enum: Object.keys(POLICY_UNIT_TITLES) })
  readonly unit?: PolicyUnit;

  @Field('依据')
  readonly source: string;

  @Field('核实程度', { enum: MARKS })
  readonly mark: PolicyMark;
}

export class ChangedRowView extends ValueView {
  @Field('参数键')
  readonly key: string;

  @Field('名称')
  readonly title: string;

  @Field('变更理由')
  readonly reason: string;

  @Field('值的形式', { enum: SHAPES })
  readonly shape: ValueShape;

  @Field('起草时的现行值', { type: ValueView })
  readonly before: ValueView;
}

export class RuleChangeView extends RuleChangeItemView {
  @Field('重新计时的期限', { type: [String] })
  readonly retime: readonly string[];

  @OptionalField('政策参数', { type: [ChangedRowView] })
  readonly policyRows?: readonly ChangedRowView[];

  @OptionalField('年度放假安排', { type: NoticeBody })
  readonly notice?: NoticeBody;

  @OptionalField('该年现行日历', { type: CalendarYearView })
  readonly calendar?: CalendarYearView;

  @OptionalField('分类目录', { type: [CatalogueChangeBody] })
  readonly entries?: readonly CatalogueChangeBody[];

  @OptionalField('检查表', { type: [ChecklistChangeBody] })
  readonly sheets?: readonly ChecklistChangeBody[];

  @Field('预览', { type: ChangePreviewView })
  readonly preview: ChangePreviewView;
}

export class RuleChangeOpenedView {
  @Field('变更案卷')
  readonly id: string;

  @Field('尚在处理', { description: '为真时稍后即可查阅' })
  readonly pending: boolean;
}

export class RuleDraftView {
  @Field('草案')
  readonly draftId: string;

  @Field('变更项数')
  readonly rows: number;
}
