import { IsIn, IsString, Length } from 'class-validator';
import { type Role, ROLES } from '#domain/authority';
import {
  IsDay,
  IsWords,
  ReasonBody,
  RegisterPageQuery,
} from '../../../http/administration/administration.dto';
import { Field, OptionalField } from '../../../http/field.decorator';
import { ID_MAX } from '../../../http/forms/person-ref';

const TITLE_MAX = 40;
const BASIS_MAX = 120;
const STATES = ['current', 'coming', 'past'] as const;

export class HoldingsQuery extends RegisterPageQuery {
  @OptionalField('单位')
  @IsString()
  @Length(1, ID_MAX)
  readonly unit?: string;

  @OptionalField('岗位类别', { enum: ROLES })
  @IsIn(ROLES)
  readonly role?: Role;

  @OptionalField('状态', {
    enum: STATES,
    default: 'current',
    description: 'current 在任，coming 待任，past 已免',
  })
  @IsIn(STATES)
  readonly state: (typeof STATES)[number] = 'current';
}

export class HoldingView {
  @Field('任职编号')
  readonly id: string;

  @Field('人员编号')
  readonly personId: string;

  @Field('姓名')
  readonly personName: string;

  @Field('单位编号')
  readonly unitId: string;

  @Field('单位')
  readonly unitName: string;

  @Field('岗位类别', { enum: ROLES })
  readonly role: Role;

  @Field('岗位')
  readonly title: string;

  @Field('任职起始日', { format: 'date' })
  readonly fromDay: string;

  @OptionalField('任职截止日', { format: 'date', description: '当日仍任职' })
  readonly toDay?: string;

  @OptionalField('任职依据')
  readonly basis?: string;

  @OptionalField('免职依据')
  readonly endBasis?: string;
}

export class HoldingsPage {
  @Field('任职', { type: [HoldingView] })
  readonly items: readonly HoldingView[];

  @OptionalField('下一页的翻页位置')
  readonly next?: string;
}

export class GrantBody extends ReasonBody {
  @Field('人员')
  @IsString()
  @Length(1, ID_MAX)
  readonly personId: string;

  @Field('单位')
  @IsString()
  @Length(1, ID_MAX)
  readonly unitId: string;

  @Field('岗位类别', { enum: ROLES })
  @IsIn(ROLES)
  readonly role: Role;

  @OptionalField('岗位名称', {
    maxLength: TITLE_MAX,
    description: '该单位尚无此岗位时使用；不填则用岗位类别的名称',
  })
  @IsWords(TITLE_MAX)
  readonly title?: string;

  @Field('任职起始日', { format: 'date' })
  @IsDay()
  readonly fromDay: string;

  @OptionalField('任职截止日', { format: 'date', description: '当日仍任职；不填为长期' })
  @IsDay()
  readonly toDay?: string;

  @Field('任职依据', { maxLength: BASIS_MAX, example: '西工人社〔2026〕15号' })
  @IsWords(BASIS_MAX)
  readonly basis: string;
}

export class EndHoldingBody extends ReasonBody {
  @Field('免职日期', { format: 'date', description: '自当日起不再任职' })
  @IsDay()
  readonly endsOn: string;

  @Field('免职依据', { maxLength: BASIS_MAX, example: '西工人社〔2026〕16号' })
  @IsWords(BASIS_MAX)
  readonly basis: string;
}
