import { Field, OptionalField } from '../../../http/field.decorator';

/** A row of the hazard ledger. */
export class HazardView {
  @Field('案卷编号')
  readonly caseId: string;

  @OptionalField('隐患编号', { example: 'XG-2026-WH-000123-01' })
  readonly number?: string;

  @Field('隐患描述')
  readonly description: string;

  @Field('部位')
  readonly place: string;

  @Field('类别')
  readonly category: string;

  @Field('行业')
  readonly industry: string;

  @OptionalField('级别', { enum: ['general', 'major', 'listed'] })
  readonly level?: string;

  @Field('级别（名称）', { description: '尚未定级的写“待定级”' })
  readonly levelTitle: string;

  @Field('阶段')
  readonly stage: string;

  @Field('阶段（名称）')
  readonly stageTitle: string;

  @Field('未办结')
  readonly open: boolean;

  @Field('附加状态', { type: [String] })
  readonly overlays: readonly string[];

  @Field('附加状态（名称）', { type: [String] })
  readonly overlayTitles: readonly string[];

  @Field('发现日期', { format: 'date' })
  readonly foundOn: string;

  @OptionalField('整改期限', { format: 'date' })
  readonly dueOn?: string;

  @OptionalField('到期时点', { format: 'date-time' })
  readonly dueAt?: string;

  @Field('逾期')
  readonly overdue: boolean;

  @Field('逾期天数', { description: '未逾期为 0' })
  readonly daysOverdue: number;

  @Field('立案时间', { format: 'date-time' })
  readonly openedAt: string;

  @OptionalField('办结时间', { format: 'date-time' })
  readonly closedAt?: string;

  @OptionalField('办结方式', { enum: ['closed', 'voided', 'merged'] })
  readonly outcome?: string;

  @Field('企业编号')
  readonly enterpriseId: string;

  @Field('企业')
  readonly enterpriseName: string;

  @Field('属地编号')
  readonly subdistrictId: string;

  @Field('属地')
  readonly subdistrictName: string;

  @Field('行业主管部门编号')
  readonly departmentId: string;

  @Field('行业主管部门')
  readonly departmentName: string;

  @Field('中介服务机构编号')
  readonly agencyId: string;

  @Field('中介服务机构')
  readonly agencyName: string;

  @OptionalField('企业责任人')
  readonly responsibleEnterprise?: string;

  @OptionalField('属地责任人')
  readonly responsibleSubdistrict?: string;

  @OptionalField('行业责任人')
  readonly responsibleDepartment?: string;

  @Field('复查轮次')
  readonly reviewRound: number;

  @Field('补录', { description: '原台账已销号，补录入库，不走流程' })
  readonly history: boolean;

  @OptionalField('补录日期', { format: 'date' })
  readonly enteredOn?: string;

  @OptionalField('原销号日期', { format: 'date' })
  readonly originalClosedOn?: string;
}

export class HazardPageView {
  @Field('隐患', { type: [HazardView] })
  readonly items: readonly HazardView[];

  @Field('条数', { example: '1,000+', description: '至多 1,000；更多时写“1,000+”' })
  readonly count: string;

  @Field('数据截至', { format: 'date-time' })
  readonly asOf: string;

  @OptionalField('翻页位置', { description: '没有则已到末尾' })
  readonly next?: string;
}

export class FacetValueView {
  @OptionalField('值', { description: '没有则为尚未填写' })
  readonly id?: string;

  @Field('名称')
  readonly name: string;

  @Field('条数')
  readonly count: number;

  @Field('未办结')
  readonly open: number;

  @Field('逾期')
  readonly overdue: number;
}

export class FacetView {
  @Field('条件', { description: '与查询条件同名' })
  readonly name: string;

  @Field('条件（名称）')
  readonly title: string;

  @Field('取值', { type: [FacetValueView] })
  readonly values: readonly FacetValueView[];
}

export class FacetsView {
  @Field('各条件', { type: [FacetView] })
  readonly facets: readonly FacetView[];

  @Field('数据截至', { format: 'date-time' })
  readonly asOf: string;
}
