import { ROLES, type Role } from '#domain/authority';
import { Field, OptionalField } from '../../../http/field.decorator';
import { type Action, ACTIONS } from '../../../http/permissions';

/** A post of today, own or of a principal. */
export class SessionPostView {
  @Field('岗位编号')
  readonly postId: string;

  @Field('单位编号')
  readonly unitId: string;

  @Field('单位')
  readonly unitName: string;

  @Field('岗位')
  readonly title: string;

  @Field('岗位类别', { enum: ROLES })
  readonly role: Role;

  @OptionalField('代理何人', { description: '离岗代理时为被代理人姓名' })
  readonly onBehalfOf?: string;

  @Field('权限', { enum: ACTIONS, isArray: true })
  readonly permissions: readonly Action[];
}

export class SessionView {
  @Field('人员编号')
  readonly personId: string;

  @Field('姓名')
  readonly name: string;

  @Field('登录名')
  readonly login: string;

  @Field('演示模式')
  readonly demo: boolean;

  @Field('须先修改密码')
  readonly mustChangePassword: boolean;

  @Field('防伪令牌', { description: '写操作须在请求头 X-CSRF-Token 中带回' })
  readonly csrfToken: string;

  @Field('今日岗位', { type: [SessionPostView] })
  readonly posts: readonly SessionPostView[];

  @Field('权限', { enum: ACTIONS, isArray: true })
  readonly permissions: readonly Action[];
}

export class PersonaPostView {
  @Field('单位')
  readonly unitName: string;

  @Field('岗位')
  readonly title: string;

  @Field('岗位类别', { enum: ROLES })
  readonly role: Role;
}

/** Somebody of the demo district. */
export class PersonaView {
  @Field('登录名')
  readonly login: string;

  @Field('姓名')
  readonly name: string;

  @Field('岗位', { type: [PersonaPostView] })
  readonly posts: readonly PersonaPostView[];
}
