import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsString,
  Length,
  Matches,
} from 'class-validator';
import { Field, OptionalField } from '../../../http/field.decorator';
import { ID_MAX } from '../../../http/forms/person-ref';

const REASON_MAX = 500;
const ACTS_MAX = 100;
const SCOPES = ['all', 'acts'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NO_DAY = { message: '应为日历上的日期，如 2026-03-06' };

export class SubstitutionBody {
  @Field('被代理的岗位', { example: 'post-1', description: '本人今日所任岗位' })
  @IsString()
  @Length(1, ID_MAX)
  readonly postId: string;

  @Field('代理人', { example: 'person-2' })
  @IsString()
  @Length(1, ID_MAX)
  readonly substitutePersonId: string;

  @Field('起始日', { example: '2026-03-09', format: 'date' })
  @IsISO8601({ strict: true }, NO_DAY)
  @Matches(DAY, NO_DAY)
  readonly fromDay: string;

  @Field('截止日', { example: '2026-03-13', format: 'date', description: '当日仍可代理' })
  @IsISO8601({ strict: true }, NO_DAY)
  @Matches(DAY, NO_DAY)
  readonly toDay: string;

  @Field('代理范围', {
    enum: SCOPES,
    example: 'all',
    description: 'all 全部（不得代理的除外），acts 仅所列事项',
  })
  @IsIn(SCOPES)
  readonly scope: (typeof SCOPES)[number];

  @OptionalField('事项', {
    type: [String],
    example: ['signFor', 'review'],
    description: '环节、办理方式或申请',
  })
  @IsArray()
  @ArrayMaxSize(ACTS_MAX)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, ID_MAX, { each: true })
  readonly acts: string[] = [];

  @Field('离岗原因', { example: '外出培训' })
  @IsString()
  @Length(1, REASON_MAX)
  @Matches(/\S/, { message: '必须填写' })
  readonly reason: string;
}

export class SubstitutionItemView {
  @Field('代理')
  readonly id: string;

  @Field('被代理人', { example: '李四' })
  readonly principal: string;

  @Field('代理人', { example: '张三' })
  readonly substitute: string;

  @Field('岗位', { example: '办事处安全员' })
  readonly post: string;

  @Field('起始日', { format: 'date' })
  readonly fromDay: string;

  @Field('截止日', { format: 'date' })
  readonly toDay: string;

  @Field('代理范围', { enum: SCOPES })
  readonly scope: string;

  @Field('事项', { type: [String] })
  readonly acts: readonly string[];

  @Field('离岗原因')
  readonly reason: string;

  @Field('状态', { enum: ['pending', 'active', 'over', 'revoked'] })
  readonly state: 'pending' | 'active' | 'over' | 'revoked';

  @Field('由本人设置，可以撤销')
  readonly revocable: boolean;
}

export class SubstitutionParams {
  @Field('代理')
  @IsString()
  @Length(1, ID_MAX)
  readonly id: string;
}
