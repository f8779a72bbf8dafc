import { IsString, Length, MaxLength } from 'class-validator';
import { CHECK_ANSWER_TITLES, type CheckAnswer, PHOTO_RULE_TITLES, type PhotoRule } from '#domain/catalogue';
import { type Level, LEVELS } from '#domain/hazard';
import { POLICY_MARK_TITLES, type PolicyMark } from '#domain/policy';
import { Field, OptionalField } from '../../../http/field.decorator';

const WORDS_MAX = 60;
const INDUSTRY_MAX = 20;
const MARKS = Object.keys(POLICY_MARK_TITLES);

export class CatalogueQuery {
  @OptionalField('检索词', {
    example: '气瓶',
    description: '在编号、领域、类别、描述和依据中检索，两个字即可',
  })
  @IsString()
  @MaxLength(WORDS_MAX)
  readonly q?: string;

  @OptionalField('行业', { example: '危化', description: '本行业的在前，消防、特种设备等通用的在后' })
  @IsString()
  @Length(1, INDUSTRY_MAX)
  readonly industry?: string;
}

export class ChecklistsQuery {
  @OptionalField('行业', { example: '工贸' })
  @IsString()
  @Length(1, INDUSTRY_MAX)
  readonly industry?: string;
}

export class CitedBasisView {
  @Field('依据', { example: '安全生产法36、99（三）' })
  readonly text: string;

  @Field('核实程度', { enum: MARKS })
  readonly mark: PolicyMark;
}

export class CatalogueItemView {
  @Field('编号', { example: 'WH-04' })
  readonly code: string;

  @Field('版本', { example: 1 })
  readonly version: number;

  @Field('生效日期', { example: '2021-12-20' })
  readonly from: string;

  @Field('行业', { example: '危化' })
  readonly industry: string;

  @Field('领域', { example: '监测' })
  readonly field: string;

  @Field('类别', { example: '危化储存' })
  readonly category: string;

  @Field('隐患描述', { example: '加油站可燃气体报警器检定超期' })
  readonly hazard: string;

  @OptionalField('建议级别', { enum: LEVELS })
  readonly level?: Level;

  @OptionalField('建议级别名称', { example: '一般隐患' })
  readonly levelTitle?: string;

  @OptionalField('说明')
  readonly note?: string;

  @Field('违法行为，应当移送')
  readonly offence: boolean;

  @Field('依据', { type: [CitedBasisView] })
  readonly basis: readonly CitedBasisView[];

  @OptionalField('现场立即措施', { example: '立即' })
  readonly atOnce?: string;

  @OptionalField('建议整改天数（自然日）', { example: 7 })
  readonly days?: number;
}

export class ChecklistItemView {
  @Field('序号', { example: 1 })
  readonly no: number;

  @Field('检查内容')
  readonly text: string;

  @Field('依据', { type: [CitedBasisView] })
  readonly basis: readonly CitedBasisView[];

  @Field('建议级别', { enum: LEVELS })
  readonly level: Level;

  @Field('建议级别名称', { example: '一般隐患' })
  readonly levelTitle: string;

  @Field('拍照要求', { enum: Object.keys(PHOTO_RULE_TITLES) })
  readonly photo: PhotoRule;

  @Field('对应的分类目录编号', { type: [String], example: ['WH-04'] })
  readonly codes: readonly string[];
}

export class CheckAnswerView {
  @Field('回答', { enum: Object.keys(CHECK_ANSWER_TITLES) })
  readonly answer: CheckAnswer;

  @Field('名称', { example: '是' })
  readonly title: string;
}

export class ChecklistSheetView {
  @Field('检查表', { example: 'CL-GM' })
  readonly id: string;

  @Field('版本', { example: 1 })
  readonly version: number;

  @Field('生效日期', { example: '2021-12-20' })
  readonly from: string;

  @Field('名称', { example: '工贸企业通用检查表' })
  readonly title: string;

  @Field('适用行业', { type: [String] })
  readonly industries: readonly string[];

  @Field('可选的回答', { type: [CheckAnswerView] })
  readonly answers: readonly CheckAnswerView[];

  @Field('检查项', { type: [ChecklistItemView] })
  readonly items: readonly ChecklistItemView[];
}
