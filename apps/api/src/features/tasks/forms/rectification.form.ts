import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsString, Length, Max, Min } from 'class-validator';
import type { ClaimForm, CloseOutForm, ExtensionDecisionForm, PlanForm, ReviewForm } from '#domain/hazard';
import { Field, OptionalField } from '../../../http/field.decorator';
import { ID_MAX } from '../../../http/forms/person-ref';
import { LINE_MAX, TextField } from '../../../http/forms/form-fields';

const REVIEWERS_MAX = 20;

/** 治理方案 of a major hazard, six elements (16号令15). */
export class TreatmentPlanDto implements PlanForm {
  @TextField('目标任务', '消除涉爆粉尘除尘系统缺陷')
  readonly goal: string;

  @TextField('方法措施', '更换防爆电机，加装泄爆装置')
  readonly method: string;

  @TextField('经费物资', '投入 12 万元，由企业自筹')
  readonly resources: string;

  @TextField('机构人员', '厂长负责，设备科实施')
  readonly people: string;

  @TextField('时限要求', '3 月底前完成')
  readonly schedule: string;

  @TextField('安全措施和应急预案', '整改期间停用除尘系统，专人值守')
  readonly safety: string;
}

/** 申请复查: the enterprise states that it has rectified; photos stand in the evidence beside the form. */
export class ClaimReviewDto implements ClaimForm {
  @TextField('整改情况', '已更换配电箱并做好接地')
  readonly statement: string;

  @Field('整改资金（分）', { example: 120000, minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly spentFen: number;
}

/** The co-reviewers become co-signers of the decision; the domain's form does not know them. */
export type ReviewAsked = ReviewForm & { readonly coReviewers?: readonly string[] };

/** 复查意见 (R56). Whoever is named here reviews together with the person who acts and signs the same opinion. */
export class ReviewOpinionDto implements ReviewAsked {
  @TextField('复查意见', '现场复查，隐患已消除')
  readonly finding: string;

  @OptionalField('共同复查人', { type: [String], example: ['person-subdistrict-wangcheng-officer-2'] })
  @IsArray()
  @ArrayMaxSize(REVIEWERS_MAX)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, ID_MAX, { each: true })
  readonly coReviewers?: string[];
}

/** 书面销号报告 (R58). */
export class CloseOutReportDto implements CloseOutForm {
  @TextField('整改、复查经过及三方意见', '企业已按方案整改，三方复查一致通过，建议销号')
  readonly summary: string;
}

/** 同意延期. */
export class GrantExtensionDto implements ExtensionDecisionForm {
  @TextField('批准文书号', '（西）应急延〔2026〕1号', LINE_MAX)
  readonly documentNo: string;
}

/** 不同意, with the reason the applicant reads. */
export class RejectDto {
  @TextField('不同意的理由', '安全措施不足以保证整改期间安全')
  readonly reason: string;
}
