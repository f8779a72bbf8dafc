import { IsIn, IsString, Length, Matches } from 'class-validator';
import { IsWords, ReasonBody } from '../../../http/administration/administration.dto';
import { Field, OptionalField } from '../../../http/field.decorator';
import { ID_MAX } from '../../../http/forms/person-ref';

const NAME_MAX = 80;
const SHORT_MAX = 30;
const ADDRESS_MAX = 200;
const CODE_MAX = 24;
const PHONE = /^[0-9+ -]{6,20}$/;
/** 统计上大中小微型企业划分, and 个体工商户. */
const SCALES = ['large', 'medium', 'small', 'micro', 'individual'] as const;

export class RegisteredEnterpriseView {
  @Field('企业编号')
  readonly unitId: string;

  @Field('名称')
  readonly name: string;

  @Field('简称')
  readonly shortName: string;

  @OptionalField('统一社会信用代码')
  readonly creditCode?: string;

  @Field('属地编号')
  readonly subdistrictUnitId: string;

  @Field('属地')
  readonly subdistrictName: string;

  @Field('行业主管部门')
  readonly departmentName: string;

  @Field('行业')
  readonly industry: string;

  @Field('规模', { enum: SCALES })
  readonly scale: string;

  @Field('地址')
  readonly address: string;

  @OptionalField('联系人')
  readonly contactName?: string;

  @OptionalField('联系电话')
  readonly contactPhone?: string;

  @Field('状态', { enum: ['active', 'closed'] })
  readonly status: string;
}

export class RegisteredEnterprisesPage {
  @Field('企业', { type: [RegisteredEnterpriseView] })
  readonly items: readonly RegisteredEnterpriseView[];

  @OptionalField('下一页的翻页位置')
  readonly next?: string;
}

export class IndustryView {
  @Field('行业')
  readonly industry: string;

  @Field('行业主管部门')
  readonly department: string;
}

export class EnterpriseBody extends ReasonBody {
  @Field('名称', { maxLength: NAME_MAX, example: '洛阳宏达家具有限公司' })
  @IsWords(NAME_MAX)
  readonly name: string;

  @Field('简称', { maxLength: SHORT_MAX, example: '宏达家具' })
  @IsWords(SHORT_MAX)
  readonly shortName: string;

  @Field('统一社会信用代码', { maxLength: CODE_MAX, description: '18 位，按 GB 32100-2015 校验' })
  @IsString()
  @Length(1, CODE_MAX)
  readonly creditCode: string;

  @Field('属地')
  @IsString()
  @Length(1, ID_MAX)
  readonly subdistrictUnitId: string;

  @Field('行业', { example: '工贸' })
  @IsWords(SHORT_MAX)
  readonly industry: string;

  @Field('规模', { enum: SCALES })
  @IsIn(SCALES)
  readonly scale: (typeof SCALES)[number];

  @Field('地址', { maxLength: ADDRESS_MAX })
  @IsWords(ADDRESS_MAX)
  readonly address: string;

  @OptionalField('联系人', { maxLength: SHORT_MAX })
  @IsWords(SHORT_MAX)
  readonly contactName?: string;

  @OptionalField('联系电话', { pattern: PHONE.source })
  @IsString()
  @Matches(PHONE, { message: '应为 6 至 20 位数字' })
  readonly contactPhone?: string;
}
