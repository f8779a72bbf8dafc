import { IsIn, IsString, MaxLength } from 'class-validator';
import {
  ADMINISTRATION_ACTS,
  type AdministrationAct,
  SUBJECT_TITLES,
  type SubjectKind,
} from '#domain/administration';
import { type Role, ROLES } from '#domain/authority';
import { IsDay, RegisterPageQuery } from '../../../http/administration/administration.dto';
import { Field, OptionalField } from '../../../http/field.decorator';

const ACTS = Object.keys(ADMINISTRATION_ACTS);
const SUBJECTS = Object.keys(SUBJECT_TITLES);
export const SIGN_IN_EVENTS = ['signedIn', 'refused', 'signedOut', 'passwordChanged'] as const;
const CODE_MAX = 40;

class LogQuery extends RegisterPageQuery {
  @OptionalField('自', { format: 'date' })
  @IsDay()
  readonly from?: string;

  @OptionalField('至', { format: 'date', description: '含当日' })
  @IsDay()
  readonly to?: string;
}

export class AdministrationEntriesQuery extends LogQuery {
  @OptionalField('管理操作', { enum: ACTS })
  @IsIn(ACTS)
  readonly act?: AdministrationAct;
}

export class SignInsQuery extends LogQuery {
  @OptionalField('事件', { enum: SIGN_IN_EVENTS })
  @IsIn(SIGN_IN_EVENTS)
  readonly event?: (typeof SIGN_IN_EVENTS)[number];
}

export class RefusalsQuery extends LogQuery {
  @OptionalField('不予受理的原因代码')
  @IsString()
  @MaxLength(CODE_MAX)
  readonly code?: string;
}

export class AdministrationEntryView {
  @Field('编号')
  readonly id: string;

  @Field('时间', { format: 'date-time' })
  readonly at: string;

  @Field('管理操作', { enum: ACTS })
  readonly act: AdministrationAct;

  @Field('对象类别', { enum: SUBJECTS })
  readonly subjectKind: SubjectKind;

  @Field('对象')
  readonly subjectName: string;

  @Field('操作人')
  readonly personName: string;

  @Field('岗位')
  readonly postTitle: string;

  @Field('单位')
  readonly unitName: string;

  @Field('岗位类别', { enum: ROLES })
  readonly role: Role;

  @OptionalField('变更前', { type: 'object', additionalProperties: true })
  readonly before?: object;

  @OptionalField('变更后', { type: 'object', additionalProperties: true })
  readonly after?: object;

  @Field('理由')
  readonly reason: string;
}

export class AdministrationEntriesPage {
  @Field('管理操作', { type: [AdministrationEntryView] })
  readonly items: readonly AdministrationEntryView[];

  @OptionalField('下一页的翻页位置')
  readonly next?: string;
}

export class SignInEntryView {
  @Field('编号')
  readonly id: string;

  @Field('时间', { format: 'date-time' })
  readonly at: string;

  @Field('登录名')
  readonly login: string;

  @OptionalField('姓名')
  readonly personName?: string;

  @Field('事件', { enum: SIGN_IN_EVENTS })
  readonly event: string;
}

export class SignInEntriesPage {
  @Field('登录记录', { type: [SignInEntryView] })
  readonly items: readonly SignInEntryView[];

  @OptionalField('下一页的翻页位置')
  readonly next?: string;
}

/** A refused act: who, where, when and by which rule; of a case nothing but that it was one. */
export class RefusedActView {
  @Field('编号')
  readonly id: string;

  @Field('时间', { format: 'date-time' })
  readonly at: string;

  @OptionalField('管理操作', { enum: ACTS, description: '案卷办理时不给出' })
  readonly act?: AdministrationAct;

  @Field('属案卷办理')
  readonly ofCase: boolean;

  @Field('原因代码')
  readonly code: string;

  @Field('原因')
  readonly title: string;

  @OptionalField('所依规则')
  readonly rule?: string;

  @OptionalField('详情', { description: '仅管理操作' })
  readonly detail?: string;

  @Field('人员')
  readonly personName: string;

  @OptionalField('单位')
  readonly unitName?: string;

  @OptionalField('岗位类别', { enum: ROLES })
  readonly role?: Role;
}

export class RefusedActsPage {
  @Field('不予受理', { type: [RefusedActView] })
  readonly items: readonly RefusedActView[];

  @OptionalField('下一页的翻页位置')
  readonly next?: string;
}

export class AuditFaultView {
  @Field('审计链', { description: '案卷编号或链名' })
  readonly title: string;

  @Field('异常')
  readonly text: string;
}

export class AuditVerificationView {
  @Field('核验的审计链数')
  readonly chains: number;

  @Field('核验的记录数')
  readonly links: number;

  @Field('异常数')
  readonly faultCount: number;

  @Field('异常', { type: [AuditFaultView], description: '最多列出 50 处' })
  readonly faults: readonly AuditFaultView[];

  @Field('核验时间', { format: 'date-time' })
  readonly at: string;
}
