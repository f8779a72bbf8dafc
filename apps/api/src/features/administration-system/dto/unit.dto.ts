import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsString, Length, Matches } from 'class-validator';
import { UNIT_KINDS, type UnitKind } from '#domain/authority';
import { Field, OptionalField } from '../../../http/field.decorator';
import { ID_MAX } from '../../../http/forms/person-ref';
import { IsWords, ReasonBody, RegisterPageQuery } from '../../../http/administration/administration.dto';

const NAME_MAX = 80;
const SHORT_MAX = 30;
const CODE = /^[A-Z0-9][A-Z0-9-]{1,29}$/;

export class RegisteredUnitsQuery extends RegisterPageQuery {
  @OptionalField('单位类别', { enum: UNIT_KINDS })
  @IsIn(UNIT_KINDS)
  readonly kind?: UnitKind;

  @OptionalField('包括已撤销的单位', { default: false })
  @Transform(({ value }: { value: unknown }) => value === 'true' || value === true)
  @IsBoolean()
  readonly closed: boolean = false;
}

export class RegisteredUnitView {
  @Field('单位编号')
  readonly id: string;

  @Field('单位编码', { example: 'XG-JD-01' })
  readonly code: string;

  @Field('名称')
  readonly name: string;

  @Field('简称')
  readonly shortName: string;

  @Field('类别', { enum: UNIT_KINDS })
  readonly kind: UnitKind;

  @Field('类别名称', { example: '行业主管部门' })
  readonly kindTitle: string;

  @OptionalField('上级单位')
  readonly parentName?: string;

  @Field('承担属地职责')
  readonly actsAsSubdistrict: boolean;

  @Field('不在本区责任范围')
  readonly excluded: boolean;

  @OptionalField('撤销日期', { format: 'date' })
  readonly closedOn?: string;

  @Field('今日在任人数')
  readonly holders: number;
}

export class RegisteredUnitsPage {
  @Field('单位', { type: [RegisteredUnitView] })
  readonly items: readonly RegisteredUnitView[];

  @OptionalField('下一页的翻页位置')
  readonly next?: string;
}

export class UnitNamesBody extends ReasonBody {
  @Field('名称', { maxLength: NAME_MAX, example: '西工区应急管理局' })
  @IsWords(NAME_MAX)
  readonly name: string;

  @Field('简称', { maxLength: SHORT_MAX, example: '区应急局' })
  @IsWords(SHORT_MAX)
  readonly shortName: string;
}

export class NewUnitBody extends UnitNamesBody {
  @Field('单位编码', { pattern: CODE.source, example: 'XG-JD-13' })
  @IsString()
  @Matches(CODE, { message: '应为大写字母、数字和连字符，2 至 30 位' })
  readonly code: string;

  @Field('单位类别', { enum: UNIT_KINDS })
  @IsIn(UNIT_KINDS)
  readonly kind: UnitKind;

  @OptionalField('上级单位')
  @IsString()
  @Length(1, ID_MAX)
  readonly parentId?: string;

  @OptionalField('承担属地职责', { default: false })
  @IsBoolean()
  readonly actsAsSubdistrict: boolean = false;
}
