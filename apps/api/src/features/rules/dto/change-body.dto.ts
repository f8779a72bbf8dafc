import { IsIn, IsInt, IsString, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import type { CalendarStatus } from '#domain/deadline';
import { POLICY_UNIT_TITLES, type PolicyJson, type PolicyMark, type PolicyUnit } from '#domain/policy';
import { CHANGE_KIND_TITLES, type ChangeKind, NOTICE_KIND_TITLES } from '#domain/policy-change';
import { Field, OptionalField } from '../../../http/field.decorator';
import { DayField, LineField, OptionalTextField, TextField } from '../../../http/forms/form-fields';
import { AnyValue } from './any-value.rule';
import { LINE_MAX, Mark, OneOf, OptionalRows, Rows, TEXT_MAX, Words } from './draft-fields';
import { ANY_VALUE } from './policy.view';
import { CatalogueChangeBody, ChecklistChangeBody } from './rule-book.body';

const YEAR_MIN = 2004;
const YEAR_MAX = 2099;
const UNITS = Object.keys(POLICY_UNIT_TITLES);

export class PolicyRowBody {
  @LineField('参数键', 'filing.ack')
  readonly key: string;

  @Field('值', ANY_VALUE)
  @AnyValue()
  readonly value: PolicyJson;

  @OptionalField('单位', { enum: UNITS })
  @IsIn(UNITS)
  readonly unit?: PolicyUnit;

  @Words('依据')
  readonly source: string;

  @Mark()
  readonly mark: PolicyMark;

  @Words('变更理由', TEXT_MAX)
  readonly reason: string;
}

export class NoticeDayBody {
  @Words('日期')
  readonly day: string;

  @OneOf('类型', Object.keys(NOTICE_KIND_TITLES))
  readonly kind: 'off' | 'work';

  @Words('节日名称')
  readonly name: string;
}

export class NoticeBody {
  @Field('年份', { example: 2027 })
  @IsInt()
  @Min(YEAR_MIN)
  @Max(YEAR_MAX)
  readonly year: number;

  @OneOf('状态', ['arranged', 'provisional'])
  readonly status: CalendarStatus;

  @Rows('放假和调休的日子', () => NoticeDayBody)
  readonly days: NoticeDayBody[];
}

/** The content of a draft: the list that belongs to its kind. */
export class ChangeContentBody {
  @OneOf('变更种类', Object.keys(CHANGE_KIND_TITLES))
  readonly kind: ChangeKind;

  @DayField('施行日', '2026-12-01')
  readonly effectOn: string;

  @OptionalRows('政策参数', () => PolicyRowBody)
  readonly rows?: PolicyRowBody[];

  @OptionalField('年度放假安排', { type: NoticeBody })
  @ValidateNested()
  @Type(() => NoticeBody)
  readonly notice?: NoticeBody;

  @OptionalRows('分类目录', () => CatalogueChangeBody)
  readonly entries?: CatalogueChangeBody[];

  @OptionalRows('检查表', () => ChecklistChangeBody)
  readonly sheets?: ChecklistChangeBody[];
}

/** A change as it is drafted. */
export class RuleChangeBody extends ChangeContentBody {
  @LineField('标题', '备案收讫期限调整')
  readonly title: string;

  @TextField('变更理由', '人手不足，两个工作日难以完成', TEXT_MAX)
  readonly reason: string;

  @OptionalTextField('文号', '区安委〔2026〕9号', LINE_MAX)
  readonly documentNo?: string;
}

export class RuleChangeParams {
  @Field('变更案卷')
  @IsString()
  @Matches(/^[\w-]{1,64}$/, { message: '不是案卷编号' })
  readonly id: string;
}
