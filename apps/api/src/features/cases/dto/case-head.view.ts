import { PROCESS_NAMES } from '#domain/process';
import { Field, OptionalField } from '../../../http/field.decorator';

export class CaseHeadView {
  @Field('案卷')
  readonly id: string;

  @Field('类别', { enum: PROCESS_NAMES, example: 'hazard' })
  readonly process: string;

  @Field('类别名称', { example: '隐患' })
  readonly processTitle: string;

  @OptionalField('编号', { example: 'XG-2026-GM-000001-01' })
  readonly number?: string;

  @Field('标题')
  readonly title: string;

  @Field('阶段', { example: 'rectifying' })
  readonly stage: string;

  @Field('阶段名称', { example: '整改中' })
  readonly stageTitle: string;

  @Field('办结', { enum: ['open', 'closed'] })
  readonly status: string;

  @OptionalField('级别', { example: '一般隐患' })
  readonly level?: string;

  @OptionalField('企业')
  readonly enterpriseName?: string;

  @Field('发起人')
  readonly openedBy: string;

  @Field('立案时间', { format: 'date-time' })
  readonly openedAt: string;

  @OptionalField('办结时间', { format: 'date-time' })
  readonly closedAt?: string;

  @Field('案卷版本')
  readonly version: number;

  @OptionalField('所属报告')
  readonly parentCaseId?: string;

  @Field('所依参数版本', { example: 'opinion-2021-12-20' })
  readonly policySet: string;

  @Field('参数取值日', { format: 'date' })
  readonly policyDay: string;
}

export class HazardInCaseView {
  @Field('隐患描述')
  readonly description: string;

  @Field('所在部位')
  readonly place: string;

  @Field('类别')
  readonly category: string;

  @Field('行业')
  readonly industry: string;

  @Field('发现日期', { format: 'date' })
  readonly foundOn: string;

  @OptionalField('整改期限', { format: 'date' })
  readonly dueOn?: string;

  @Field('属地')
  readonly subdistrict: string;

  @Field('行业主管部门')
  readonly department: string;

  @Field('中介机构')
  readonly agency: string;

  @Field('逾期')
  readonly overdue: boolean;

  @Field('立即整改')
  readonly fixedOnSite: boolean;

  @Field('复查轮次')
  readonly reviewRound: number;

  @OptionalField('复发自', { description: '十二个月内同一企业、部位和类别的前一隐患' })
  readonly recurrenceOf?: string;

  @Field('状态标记', { type: [String], example: ['挂牌督办'] })
  readonly overlays: readonly string[];
}
