import { IsIn } from 'class-validator';
import {
  type DisputeDecisionForm,
  type EnforcementChoiceForm,
  type ExaminationForm,
  type InterviewForm,
  type LetterForm,
  type Level,
  LEVELS,
  type ListingDecisionForm,
  type ProgressForm,
  type ResumptionForm,
  type SecondOpinionForm,
} from '#domain/hazard';
import { Field } from '../../../http/field.decorator';
import { IdField, LINE_MAX, OptionalTextField, TextField } from '../../../http/forms/form-fields';

const CHOICES = ['enforce', 'extend', 'continue'] as const;

/** 第二专家复核. */
export class SecondOpinionDto implements SecondOpinionForm {
  @TextField('复核意见', '现场复核，原结论成立')
  readonly finding: string;

  @IdField('复核专家', { example: 'person-agency-hengzhan-expert-3', description: '不得为原发现人' })
  readonly expertId: string;
}

/** 调整级别 after an objection. */
export class RelevelDto implements DisputeDecisionForm {
  @Field('调整后的级别', { enum: LEVELS, example: 'general' })
  @IsIn(LEVELS)
  readonly level: Level;

  @TextField('级别判定依据', '经复核不符合重大事故隐患判定标准第五条', LINE_MAX)
  readonly levelBasis: string;
}

/** 挂牌督办 decided. */
export class DecideListingDto implements ListingDecisionForm {
  @TextField('挂牌督办通知书文号', '西政安督〔2026〕1号', LINE_MAX)
  readonly noticeNo: string;
}

/** 治理进展 of a listed hazard. */
export class ProgressReportDto implements ProgressForm {
  @TextField('治理进展', '设备已到货，正在安装')
  readonly text: string;
}

/** 恢复生产申请. */
export class ApplyResumeDto implements ResumptionForm {
  @TextField('申请说明', '隐患已消除，申请恢复生产')
  readonly statement: string;
}

/** 恢复生产现场审查. */
export class ExaminationDto implements ExaminationForm {
  @TextField('审查意见', '现场审查，具备恢复生产条件')
  readonly finding: string;
}

/** 逾期处置选择: enforce, extend or continue, with reasons. */
export class EnforcementChoiceDto implements EnforcementChoiceForm {
  @Field('处置选择', {
    enum: CHOICES,
    example: 'enforce',
    description: 'enforce 立案查处，extend 建议延期，continue 继续督促',
  })
  @IsIn(CHOICES)
  readonly choice: (typeof CHOICES)[number];

  @OptionalTextField('执法文书号', '（西）应急立〔2026〕1号', LINE_MAX)
  readonly documentNo?: string;

  @TextField('理由', '逾期未整改，拟立案查处')
  readonly reason: string;
}

/** 督办函. */
export class SupervisionLetterDto implements LetterForm {
  @TextField('督办函文号', '西安委办督〔2026〕1号', LINE_MAX)
  readonly letterNo: string;

  @TextField('督办内容', '请于三个工作日内报告整改进展')
  readonly text: string;
}

/** 约谈记录. */
export class InterviewRecordDto implements InterviewForm {
  @TextField('约谈记录', '约谈企业主要负责人，要求限期完成整改')
  readonly record: string;
}
