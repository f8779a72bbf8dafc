import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { type Role, ROLES } from '#domain/authority';
import { Field, OptionalField } from '../../../http/field.decorator';
import { ID_MAX } from '../../../http/forms/person-ref';

/** Units anybody with a business post may look up; enterprises have a route of their own. */
export const UNIT_KINDS = [
  'government',
  'committee',
  'committeeOffice',
  'bureau',
  'finance',
  'department',
  'subdistrict',
  'agency',
  'supervision',
] as const;
export type PublicUnitKind = (typeof UNIT_KINDS)[number];

const LIMIT_DEFAULT = 20;
const LIMIT_MAX = 100;
const WORDS_MAX = 60;

export class UnitsQuery {
  @OptionalField('单位类别', { enum: UNIT_KINDS })
  @IsIn(UNIT_KINDS)
  readonly kind?: PublicUnitKind;
}

export class UnitView {
  @Field('单位', { example: 'unit-subdistrict-wangcheng' })
  readonly id: string;

  @Field('名称', { example: '王城路街道办事处' })
  readonly name: string;

  @Field('简称', { example: '王城路办' })
  readonly shortName: string;

  @Field('类别', { enum: UNIT_KINDS })
  readonly kind: string;

  @Field('承担属地职责')
  readonly actsAsSubdistrict: boolean;
}

export class PersonsQuery {
  @Field('单位')
  @IsString()
  @Length(1, ID_MAX)
  readonly unit: string;

  @OptionalField('岗位类别', { enum: ROLES })
  @IsIn(ROLES)
  readonly role?: Role;
}

export class PersonInPostView {
  @Field('人员')
  readonly personId: string;

  @Field('姓名', { example: '张三' })
  readonly name: string;

  @Field('岗位')
  readonly postId: string;

  @Field('岗位名称', { example: '办事处安全员' })
  readonly post: string;

  @Field('岗位类别', { enum: ROLES })
  readonly role: Role;
}

export class EnterprisesQuery {
  @OptionalField('检索词', { example: '宏达', description: '在名称、曾用名和统一社会信用代码中检索' })
  @IsString()
  @MaxLength(WORDS_MAX)
  readonly text?: string;

  @OptionalField('条数', { minimum: 1, maximum: LIMIT_MAX, default: LIMIT_DEFAULT })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMIT_MAX)
  readonly limit: number = LIMIT_DEFAULT;
}

export class EnterpriseItemView {
  @Field('企业', { example: 'unit-enterprise-1' })
  readonly id: string;

  @Field('名称', { example: '洛阳宏达家具有限公司' })
  readonly name: string;

  @OptionalField('统一社会信用代码')
  readonly creditCode?: string;

  @Field('行业', { example: '工贸' })
  readonly industry: string;

  @Field('地址')
  readonly address: string;

  @Field('属地')
  readonly subdistrict: string;

  @Field('行业主管部门')
  readonly department: string;
}
