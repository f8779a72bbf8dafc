import { Field, OptionalField } from '../../../http/field.decorator';

/** A figure that drills down: the ledger under `filter` lists exactly what `value` counts. */
export class FigureView {
  @Field('代码')
  readonly key: string;

  @Field('名称')
  readonly title: string;

  @Field('数值')
  readonly value: number;

  @Field('台账查询条件', { example: 'overdue=true', description: '接在 /api/hazards? 之后' })
  readonly filter: string;
}

export class FunnelView extends FigureView {
  @OptionalField('停留天数中位数', { description: '近 90 天，约每 10 分钟重算；没有数据则不给' })
  readonly medianDays?: number;
}

export class RateView {
  @Field('名称')
  readonly title: string;

  @OptionalField('百分比', { example: 87.5, description: '本月尚无到期的则不给' })
  readonly percent?: number;

  @Field('分子', { type: FigureView })
  readonly numerator: FigureView;

  @Field('分母', { type: FigureView })
  readonly denominator: FigureView;

  @Field('口径')
  readonly definition: string;
}

export class TrendView {
  @Field('月份', { example: '2026-03' })
  readonly month: string;

  @OptionalField('百分比', { example: 87.5, description: '当月尚无到期的则不给' })
  readonly percent?: number;

  @Field('分子', { type: FigureView })
  readonly numerator: FigureView;

  @Field('分母', { type: FigureView })
  readonly denominator: FigureView;
}

export class LadderStepView {
  @Field('级次', { example: 'T+3' })
  readonly step: string;

  @Field('内容', { example: '发督办函' })
  readonly title: string;

  @Field('时点', { format: 'date-time' })
  readonly at: string;
}

export class LongestOverdueView {
  @Field('案卷编号')
  readonly caseId: string;

  @OptionalField('隐患编号')
  readonly number?: string;

  @Field('隐患描述')
  readonly description: string;

  @Field('企业')
  readonly enterpriseName: string;

  @Field('属地')
  readonly subdistrictName: string;

  @OptionalField('级别', { enum: ['general', 'major', 'listed'] })
  readonly level?: string;

  @OptionalField('企业责任人')
  readonly owner?: string;

  @Field('逾期天数')
  readonly daysOverdue: number;

  @OptionalField('最近一级督办', { type: LadderStepView })
  readonly lastStep?: LadderStepView;

  @OptionalField('下一级自动督办', { type: LadderStepView })
  readonly nextStep?: LadderStepView;
}

export class UnitLineView {
  @Field('单位编号')
  readonly id: string;

  @Field('单位')
  readonly name: string;

  @Field('未办结')
  readonly open: number;

  @Field('逾期')
  readonly overdue: number;

  @Field('逾期率（%）')
  readonly overduePercent: number;

  @Field('未办结的台账查询条件')
  readonly openFilter: string;

  @Field('逾期的台账查询条件')
  readonly overdueFilter: string;
}

/** The board (督办大屏): read-only figures within the reader's scope. */
export class OverviewView {
  @Field('数据截至', { format: 'date-time' })
  readonly asOf: string;

  @Field('总体', { type: [FigureView] })
  readonly headline: readonly FigureView[];

  @Field('按期整改率', { type: RateView })
  readonly rate: RateView;

  @Field('按期整改率走势', { type: [TrendView], description: '近 12 个月，本月计至昨日；口径同上' })
  readonly trend: readonly TrendView[];

  @Field('逾期最久', { type: [LongestOverdueView] })
  readonly longest: readonly LongestOverdueView[];

  @Field('按属地', { type: [UnitLineView] })
  readonly bySubdistrict: readonly UnitLineView[];

  @Field('按行业主管部门', { type: [UnitLineView] })
  readonly byDepartment: readonly UnitLineView[];

  @Field('各环节', { type: [FunnelView] })
  readonly funnel: readonly FunnelView[];

  @Field('今日变化', { type: [FigureView] })
  readonly today: readonly FigureView[];

  @Field('逾期时长', { type: [FigureView] })
  readonly ageing: readonly FigureView[];
}
