import { IsEmail, IsIn, IsString, Length, Matches } from 'class-validator';
import { IsWords, ReasonBody, RegisterPageQuery } from '../../../http/administration/administration.dto';
import { Field, OptionalField } from '../../../http/field.decorator';
import { ID_MAX } from '../../../http/forms/person-ref';
import { PASSWORD_MAX_LENGTH } from '../../../http/new-password';

const NAME_MAX = 30;
const EMAIL_MAX = 120;
const LOGIN = /^[a-z][a-z0-9.-]{2,31}$/;
const PHONE = /^[0-9+ -]{6,20}$/;
const STATES = ['all', 'disabled', 'locked', 'withoutPost'] as const;

export class StaffQuery extends RegisterPageQuery {
  @OptionalField('单位')
  @IsString()
  @Length(1, ID_MAX)
  readonly unit?: string;

  @OptionalField('账号状态', {
    enum: STATES,
    default: 'all',
    description: 'disabled 已停用，locked 因登录失败锁定，withoutPost 今日无岗位',
  })
  @IsIn(STATES)
  readonly state: (typeof STATES)[number] = 'all';
}

export class StaffMemberView {
  @Field('人员编号')
  readonly personId: string;

  @Field('姓名')
  readonly name: string;

  @OptionalField('电话')
  readonly phone?: string;

  @OptionalField('邮箱')
  readonly email?: string;

  @OptionalField('登录名')
  readonly login?: string;

  @Field('账号已停用')
  readonly disabled: boolean;

  @OptionalField('因登录失败锁定至', { format: 'date-time' })
  readonly lockedUntil?: string;

  @Field('登录后须先修改密码')
  readonly mustChange: boolean;

  @Field('当前登录数')
  readonly sessions: number;

  @Field('今日岗位', { type: [String] })
  readonly posts: readonly string[];
}

export class StaffPage {
  @Field('人员', { type: [StaffMemberView] })
  readonly items: readonly StaffMemberView[];

  @OptionalField('下一页的翻页位置')
  readonly next?: string;
}

export class PersonDetailsBody extends ReasonBody {
  @Field('姓名', { maxLength: NAME_MAX })
  @IsWords(NAME_MAX)
  readonly name: string;

  @OptionalField('电话', { pattern: PHONE.source })
  @IsString()
  @Matches(PHONE, { message: '应为 6 至 20 位数字' })
  readonly phone?: string;

  @OptionalField('邮箱', { maxLength: EMAIL_MAX })
  @IsEmail()
  @Length(1, EMAIL_MAX)
  readonly email?: string;
}

export class NewPersonBody extends PersonDetailsBody {
  @Field('登录名', { pattern: LOGIN.source, example: 'zhang.san' })
  @IsString()
  @Matches(LOGIN, { message: '应为 3 至 32 位小写字母、数字、点或连字符，并以字母开头' })
  readonly login: string;

  @Field('初始密码', { maxLength: PASSWORD_MAX_LENGTH, format: 'password', description: '首次登录后须修改' })
  @IsString()
  @Length(1, PASSWORD_MAX_LENGTH)
  readonly password: string;
}

export class PasswordResetBody extends ReasonBody {
  @Field('初始密码', { maxLength: PASSWORD_MAX_LENGTH, format: 'password', description: '登录后须修改' })
  @IsString()
  @Length(1, PASSWORD_MAX_LENGTH)
  readonly password: string;
}
