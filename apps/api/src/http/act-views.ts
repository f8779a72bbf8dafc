import { ROLES, type Role } from '#domain/authority';
import type { ActReceipt } from '#domain/case';
import { Field } from './field.decorator';

class SeatView {
  @Field('单位')
  readonly unitId: string;

  @Field('岗位类别', { enum: ROLES })
  readonly role: Role;
}

class OpenedTaskView {
  @Field('待办编号')
  readonly taskId: string;

  @Field('环节')
  readonly node: string;

  @Field('承办岗位', { type: SeatView })
  readonly seat: SeatView;
}

/** What a person reads after an act: the case as it can now be read. */
export class ReceiptView implements ActReceipt {
  @Field('案卷编号')
  readonly caseId: string;

  @Field('案卷版本')
  readonly version: number;

  @Field('阶段')
  readonly stage: string;

  @Field('办理方式')
  readonly act: string;

  @Field('办理时间', { format: 'date-time' })
  readonly at: string;

  @Field('等待会签')
  readonly held: boolean;

  @Field('随之产生的待办', { type: [OpenedTaskView] })
  readonly opened: readonly OpenedTaskView[];
}

/** The act is on its way; the same key asked again tells how it went. */
export class PendingView {
  @Field('处理中', { enum: [true] })
  readonly pending: true;

  @Field('提交编号')
  readonly key: string;
}
