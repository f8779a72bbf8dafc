import { IsString, Length } from 'class-validator';
import { Field } from '../../../http/field.decorator';
import { PASSWORD_MAX_LENGTH } from '../../../http/new-password';

const LOGIN_MAX_LENGTH = 64;

export class SignInBody {
  @Field('登录名', { maxLength: LOGIN_MAX_LENGTH })
  @IsString()
  @Length(1, LOGIN_MAX_LENGTH)
  readonly login: string;

  @Field('密码', { maxLength: PASSWORD_MAX_LENGTH, format: 'password' })
  @IsString()
  @Length(1, PASSWORD_MAX_LENGTH)
  readonly password: string;
}

export class PersonaBody {
  @Field('登录名', { maxLength: LOGIN_MAX_LENGTH })
  @IsString()
  @Length(1, LOGIN_MAX_LENGTH)
  readonly login: string;
}

export class PasswordChangeBody {
  @Field('现密码', { maxLength: PASSWORD_MAX_LENGTH, format: 'password' })
  @IsString()
  @Length(1, PASSWORD_MAX_LENGTH)
  readonly current: string;

  @Field('新密码', { maxLength: PASSWORD_MAX_LENGTH, format: 'password' })
  @IsString()
  @Length(1, PASSWORD_MAX_LENGTH)
  readonly next: string;
}
