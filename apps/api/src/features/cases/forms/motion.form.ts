import { IsIn, IsISO8601, IsString, Length, Matches } from 'class-validator';
import {
  type ClosureProposalForm,
  type ExtensionForm,
  type ListingForm,
  MEASURE_TITLES,
  type MeasureKind,
  type ObjectionForm,
  type OversightForm,
  SUPERVISION_TITLES,
  type SupervisionForm,
  type SupervisionKind,
  type SupplementForm,
  type SuspensionForm,
  type VoidForm,
} from '#domain/hazard';
import { Field, OptionalField } from '../../../http/field.decorator';
import { ID_MAX } from '../../../http/forms/person-ref';

/** A line: a number of a document. */
const LINE_MAX = 200;
/** A statement in words. */
const TEXT_MAX = 4_000;
const SUPERVISIONS = Object.keys(SUPERVISION_TITLES) as readonly SupervisionKind[];
const MEASURES = Object.keys(MEASURE_TITLES) as readonly MeasureKind[];
const VOID_KINDS = ['void', 'merge'] as const;
const WORDS = /\S/;
const NOT_BLANK = { message: '必须填写' };
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NO_DAY = { message: '应为日历上的日期，如 2026-03-06' };

/** 申请延期. The last day policy allows is counted by the server. */
export class RequestExtensionDto implements Omit<ExtensionForm, 'latestDueOn'> {
  @Field('延期至', { example: '2026-04-15', format: 'date' })
  @IsISO8601({ strict: true }, NO_DAY)
  @Matches(DAY, NO_DAY)
  readonly to: string;

  @Field('延期理由', { example: '定制设备交货期较长' })
  @IsString()
  @Length(1, TEXT_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly reason: string;

  @Field('延期期间安全措施', { example: '停用该设备，设置警戒，专人值守' })
  @IsString()
  @Length(1, TEXT_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly interimMeasures: string;
}

/** 提出异议. */
export class ObjectDto implements ObjectionForm {
  @Field('异议理由', { example: '该配电箱已于检查前停用' })
  @IsString()
  @Length(1, TEXT_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly grounds: string;
}

/** 登记督促措施 (R28). */
export class RecordSupervisionDto implements SupervisionForm {
  @Field('督促方式', { enum: SUPERVISIONS, example: 'visit' })
  @IsIn(SUPERVISIONS)
  readonly kind: SupervisionKind;

  @Field('督促情况', { example: '上门督促，企业承诺本周内完成整改' })
  @IsString()
  @Length(1, TEXT_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly text: string;
}

/** 约谈 and 列入例会 by hand. */
export class OversightDto implements OversightForm {
  @Field('督办对象', { example: 'rectify.1', description: '本案未办结的事项' })
  @IsString()
  @Length(1, ID_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly taskId: string;

  @Field('督办要求', { example: '请于三日内完成整改并报告' })
  @IsString()
  @Length(1, TEXT_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly text: string;
}

/** 督办函 by hand. */
export class OversightLetterDto extends OversightDto {
  @Field('督办函文号', { example: '洛西安委办督〔2026〕8号' })
  @IsString()
  @Length(1, LINE_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly letterNo: string;
}

/** 补录处置文书: a measure taken on paper before the case came here. */
export class SupplementMeasureDto implements SupplementForm {
  @Field('处置措施', { enum: MEASURES, example: 'rectifyWithin' })
  @IsIn(MEASURES)
  readonly kind: MeasureKind;

  @OptionalField('执法文书号', { example: '（洛西）应急责改〔2026〕12号' })
  @IsString()
  @Length(1, LINE_MAX)
  readonly documentNo?: string;

  @OptionalField('不予执法理由', { example: '当场整改完毕，情节轻微' })
  @IsString()
  @Length(1, TEXT_MAX)
  readonly reason?: string;
}

/** 提请撤销或合并 (R13). */
export class ProposeVoidDto implements VoidForm {
  @Field('撤销或合并', { enum: VOID_KINDS, example: 'merge' })
  @IsIn(VOID_KINDS)
  readonly kind: (typeof VOID_KINDS)[number];

  @Field('理由', { example: '与另一隐患为同一部位同一问题' })
  @IsString()
  @Length(1, TEXT_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly reason: string;

  @OptionalField('并入的隐患', { description: '合并时填写，另一隐患的案卷编号' })
  @IsString()
  @Length(1, ID_MAX)
  readonly into?: string;
}

/** 提请挂牌督办. */
export class ProposeListingDto implements ListingForm {
  @Field('提请理由', { example: '涉及公共安全，整改周期超过六十日' })
  @IsString()
  @Length(1, TEXT_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly reason: string;
}

/** 责令停产停业 (安全生产法65). */
export class SuspendProductionDto implements SuspensionForm {
  @Field('执法文书号', { example: '（西）应急现决〔2026〕1号' })
  @IsString()
  @Length(1, LINE_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly documentNo: string;

  @Field('理由', { example: '重大隐患排除前无法保证安全' })
  @IsString()
  @Length(1, TEXT_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly reason: string;
}

/** 提请关闭 (安全生产法113). */
export class ProposeClosureDto implements ClosureProposalForm {
  @Field('提请关闭的事实和依据', { example: '经停产整顿仍不具备安全生产条件' })
  @IsString()
  @Length(1, TEXT_MAX)
  @Matches(WORDS, NOT_BLANK)
  readonly grounds: string;
}

/** 中止计时 and 恢复计时: which task's clock. */
export class ClockDto {
  @Field('待办', { example: 'order.1', description: '案卷内的待办编号' })
  @IsString()
  @Length(1, ID_MAX)
  readonly taskId: string;
}
