import { Field, OptionalField } from '../../../http/field.decorator';
import type { SiteRecord } from '#domain/report';
import { SiteRecordBody } from './site-record.dto';

export class ReportItemView {
  @Field('报告', { description: '案卷编号' })
  readonly id: string;

  @Field('报告编号', { example: '衡瞻检〔2026〕18号' })
  readonly number: string;

  @Field('企业')
  readonly enterpriseName: string;

  @Field('中介机构')
  readonly agencyName: string;

  @Field('检查日期', { format: 'date' })
  readonly visitedOn: string;

  @Field('阶段', { example: '已立案' })
  readonly stage: string;

  @Field('报送时间', { format: 'date-time' })
  readonly openedAt: string;

  @Field('隐患条数')
  readonly hazardCount: number;
}

export class ReportsPageView {
  @Field('报告', { type: [ReportItemView] })
  readonly items: readonly ReportItemView[];

  @OptionalField('下一页位置')
  readonly next?: string;
}

export class ReportHazardView {
  @Field('案卷')
  readonly caseId: string;

  @OptionalField('隐患编号', { example: 'XG-2026-GM-000001-01' })
  readonly number?: string;

  @Field('隐患描述')
  readonly description: string;

  @Field('所在部位')
  readonly place: string;

  @Field('阶段', { example: '已报告（待备案）' })
  readonly stage: string;

  @OptionalField('级别', { example: '一般隐患' })
  readonly level?: string;

  @OptionalField('复发自')
  readonly recurrenceOf?: string;
}

export class ReportView extends ReportItemView {
  @Field('检查结论')
  readonly conclusion: string;

  @Field('检查专家', { type: [String], example: ['张三', '李四'] })
  readonly experts: readonly string[];

  @OptionalField('报告文件', { description: '附件编号' })
  readonly document?: string;

  @Field('隐患', { type: [ReportHazardView] })
  readonly hazards: readonly ReportHazardView[];

  @OptionalField('现场记录', { type: SiteRecordBody })
  readonly site?: SiteRecord;
}

/** The report is on its way; the same key asked again tells how it went. */
export class ReportPendingView {
  @Field('处理中', { enum: [true] })
  readonly pending: true;

  @Field('报告', { description: '案卷编号，稍后可查' })
  readonly id: string;

  @Field('提交编号')
  readonly key: string;
}
