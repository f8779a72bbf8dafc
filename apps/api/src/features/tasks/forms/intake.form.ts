import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, Length } from 'class-validator';
import {
  type ClassifyForm,
  type ConveneForm,
  type CorrectReportForm,
  type Level,
  LEVELS,
  MEASURE_TITLES,
  type MeasureKind,
  type NoticeForm,
  type OrderForm,
  type TransferOutForm,
} from '#domain/hazard';
import { Field } from '../../../http/field.decorator';
import {
  DayField,
  IdField,
  LINE_MAX,
  OptionalDayField,
  OptionalTextField,
  TextField,
} from '../../../http/forms/form-fields';

/** A finding rests on a handful of clauses; more is a list nobody checks. */
const BASIS_MAX = 20;
const MEASURES = Object.keys(MEASURE_TITLES) as readonly MeasureKind[];

/** 补正后重报. */
export class CorrectReportDto implements CorrectReportForm {
  @TextField('隐患描述', '一车间东侧配电箱无接地，私拉乱接')
  readonly description: string;

  @TextField('所在部位', '一车间东侧配电箱', LINE_MAX)
  readonly place: string;

  @Field('依据条款', { type: [String], example: ['河南省安全生产条例第二十七条'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(BASIS_MAX)
  @IsString({ each: true })
  @Length(1, LINE_MAX, { each: true })
  readonly basis: string[];

  @OptionalTextField('整改建议', '更换配电箱，做好接地和漏电保护')
  readonly advice?: string;
}

/** What a person fills in; the rest of the domain's form is the server's to say. */
export type ClassifyAsked = Omit<ClassifyForm, 'responsible'>;
export type OrderAsked = Omit<OrderForm, 'latestDueOn' | 'dueOn'> & { readonly dueOn?: OrderForm['dueOn'] };
export type ConveneAsked = Omit<ConveneForm, 'earliestOn'>;

/** 确认分类: both axes, level and its basis (R52, R54). The three responsible persons are named by the server (R99). */
export class ClassifyDto implements ClassifyAsked {
  @Field('隐患级别', { enum: LEVELS, example: 'general' })
  @IsIn(LEVELS)
  readonly level: Level;

  @TextField('级别判定依据', '工贸企业重大事故隐患判定标准（2023版）', LINE_MAX)
  readonly levelBasis: string;

  @IdField('所属辖区', {
    example: 'unit-subdistrict-wangcheng',
    description: '办事处（含工业园区、车管处）的单位编号',
  })
  readonly subdistrict: string;

  @IdField('行业主管部门', { example: 'unit-bureau', description: '行业主管部门的单位编号' })
  readonly department: string;

  @TextField('所属行业', '工贸', LINE_MAX)
  readonly industry: string;
}

/** 发出告知书 (R55). */
export class IssueNoticeDto implements NoticeForm {
  @TextField('告知书文号', '西安委办告〔2026〕1号', LINE_MAX)
  readonly noticeNo: string;
}

/** 作出处置 (R59). The last day policy allows is counted by the server. */
export class OrderMeasureDto implements OrderAsked {
  @Field('处置措施', { enum: MEASURES, example: 'rectifyWithin' })
  @IsIn(MEASURES)
  readonly kind: MeasureKind;

  @OptionalTextField('执法文书号', '（西）应急责改〔2026〕1号', LINE_MAX)
  readonly documentNo?: string;

  @OptionalTextField('不予执法的理由', '当场改正，危害轻微')
  readonly reason?: string;

  @OptionalDayField('整改期限', '2026-03-31')
  readonly dueOn?: string;
}

/** 复查未过或不同意销号后的处置 (R61): the same choice once more, with a new day. */
export class FurtherMeasureDto extends OrderMeasureDto {}

/** 移送 (R51). */
export class TransferOutDto implements TransferOutForm {
  @IdField('移送至部门', { example: 'unit-department-fire' })
  readonly toDepartment: string;

  @TextField('移送理由', '属消防救援机构职责')
  readonly reason: string;
}

/** 召集联合复查. The earliest day the notice period allows is counted by the server. */
export class ConveneReviewDto implements ConveneAsked {
  @DayField('复查日期', '2026-03-20')
  readonly sessionOn: string;

  @TextField('复查地点', '企业现场', LINE_MAX)
  readonly place: string;
}
