import type { RowOutcome } from '#persistence';
import { Field, OptionalField } from '../../../http/field.decorator';

export const ROW_STATUSES = [
  'importable',
  'failed',
  'skipped',
  'starting',
  'imported',
  'alreadyThere',
  'error',
] as const satisfies readonly RowOutcome[];

export class RowProblemView {
  @Field('代码')
  readonly code: string;

  @Field('轻重', { enum: ['note', 'fail'], description: 'fail 的行不导入' })
  readonly severity: 'note' | 'fail';

  @Field('说明')
  readonly message: string;
}

export class RowCellView {
  @Field('列')
  readonly column: string;

  @Field('列名')
  readonly heading: string;

  @Field('原文')
  readonly text: string;
}

export class ImportRowView {
  @Field('序')
  readonly position: number;

  @Field('工作表')
  readonly sheet: string;

  @Field('行号')
  readonly row: number;

  @Field('格内第几条', { description: '一格一条时为 0' })
  readonly item: number;

  @Field('结果', { enum: ROW_STATUSES })
  readonly status: RowOutcome;

  @Field('结果（名称）')
  readonly statusTitle: string;

  @OptionalField('去向', { enum: ['history', 'filed', 'rectifying', 'claimed'] })
  readonly entry?: string;

  @OptionalField('去向（名称）')
  readonly entryTitle?: string;

  @OptionalField('隐患描述')
  readonly description?: string;

  @Field('问题', { type: [RowProblemView] })
  readonly problems: readonly RowProblemView[];

  @Field('原文', { type: [RowCellView] })
  readonly cells: readonly RowCellView[];

  @OptionalField('隐患编号', { description: '已导入或已在台账中的隐患' })
  readonly number?: string;

  @OptionalField('案卷编号')
  readonly caseId?: string;

  @OptionalField('故障说明')
  readonly error?: string;
}

export class ImportRowsView {
  @Field('各行', { type: [ImportRowView] })
  readonly rows: readonly ImportRowView[];

  @OptionalField('下一页起点', { description: '没有则已到末尾' })
  readonly next?: number;
}
