import { IsBoolean, IsIn, IsInt, Max, Min } from 'class-validator';
import { PHOTO_RULE_TITLES, type PhotoRule } from '#domain/catalogue';
import type { Level } from '#domain/hazard';
import type { PolicyMark } from '#domain/policy';
import { Field, OptionalField } from '../../../http/field.decorator';
import { OptionalTextField } from '../../../http/forms/form-fields';
import { Group, LINE_MAX, Mark, OneOf, Rows, TEXT_MAX, WordList, Words } from './draft-fields';

const DAYS_MAX = 3_650;
const LEVELS = ['general', 'major'];
const OPS = ['put', 'retire'] as const;

export class BasisBody {
  @Words('依据')
  readonly text: string;

  @Mark()
  readonly mark: PolicyMark;
}

export class CatalogueEntryBody {
  @Words('编号')
  readonly code: string;

  @Words('行业')
  readonly industry: string;

  @Words('领域')
  readonly field: string;

  @Words('类别')
  readonly category: string;

  @Words('隐患描述', TEXT_MAX)
  readonly hazard: string;

  @OptionalField('建议级别', { enum: LEVELS })
  @IsIn(LEVELS)
  readonly level?: Level;

  @OptionalTextField('说明', '移送公安机关', LINE_MAX)
  readonly note?: string;

  @OptionalField('违法行为，应当移送')
  @IsBoolean()
  readonly offence?: boolean;

  @Rows('依据', () => BasisBody)
  readonly basis: BasisBody[];

  @OptionalTextField('现场立即措施', '立即停止作业', LINE_MAX)
  readonly atOnce?: string;

  @OptionalField('建议整改天数（自然日）', { type: Number })
  @IsInt()
  @Min(1)
  @Max(DAYS_MAX)
  readonly days?: number;
}

class Change {
  @OneOf('操作', OPS, 'put 新增或修改，retire 停用')
  readonly op: (typeof OPS)[number];

  @Field('起草时的版本', { example: 1, description: '新增为 0' })
  @IsInt()
  @Min(0)
  readonly basedOn: number;
}

export class CatalogueChangeBody extends Change {
  @Group('目录项', () => CatalogueEntryBody)
  readonly entry: CatalogueEntryBody;
}

export class ChecklistItemBody {
  @Words('检查内容', TEXT_MAX)
  readonly text: string;

  @Rows('依据', () => BasisBody)
  readonly basis: BasisBody[];

  @OneOf('建议级别', LEVELS)
  readonly level: Level;

  @OneOf('拍照要求', Object.keys(PHOTO_RULE_TITLES))
  readonly photo: PhotoRule;

  @WordList('对应的分类目录编号')
  readonly codes: string[];
}

export class ChecklistSheetBody {
  @Words('检查表编号')
  readonly id: string;

  @Words('名称')
  readonly title: string;

  @WordList('适用行业')
  readonly industries: string[];

  @Rows('检查项', () => ChecklistItemBody)
  readonly items: ChecklistItemBody[];
}

export class ChecklistChangeBody extends Change {
  @Group('检查表', () => ChecklistSheetBody)
  readonly sheet: ChecklistSheetBody;
}
