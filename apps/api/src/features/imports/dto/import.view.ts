import { LEDGER_FIELDS, type LedgerField } from '#domain/ledger';
import { Field, OptionalField } from '../../../http/field.decorator';
import type { LedgerImportStatus } from '#persistence';

const IMPORT_STATUSES = [
  'dryRun',
  'refused',
  'committed',
  'finished',
] as const satisfies readonly LedgerImportStatus[];
export const VERDICTS = ['import', 'importWithProblems', 'needsUnit', 'refused'] as const;
const FIELDS = Object.keys(LEDGER_FIELDS);

export class ImportCountsView {
  @Field('认出的行', { description: '认出 = 可导入 + 不导入 + 略过' })
  readonly recognised: number;

  @Field('可导入的行')
  readonly importable: number;

  @Field('不导入的行')
  readonly failed: number;

  @Field('略过的行', { description: '无隐患、合计、已由后一行更新等' })
  readonly skipped: number;
}

export class ColumnView {
  @Field('列')
  readonly column: string;

  @Field('列名原文')
  readonly heading: string;

  @Field('读作', { enum: FIELDS, nullable: true, type: String })
  readonly field: LedgerField | null;

  @OptionalField('读作（名称）')
  readonly fieldTitle?: string;

  @Field('把握', { description: '0 至 1；1 为确定' })
  readonly confidence: number;
}

export class TableView {
  @Field('工作表')
  readonly sheet: string;

  @OptionalField('题名')
  readonly title?: string;

  @Field('表头行', { type: [Number], description: '首行与末行，按 Excel 行号' })
  readonly headerRows: readonly number[];

  @OptionalField('数据行', { type: [Number] })
  readonly dataRows?: readonly number[];

  @Field('各列', { type: [ColumnView] })
  readonly columns: readonly ColumnView[];
}

export class CandidateView {
  @Field('工作表')
  readonly sheet: string;

  @Field('行号')
  readonly row: number;

  @Field('单位')
  readonly unit: string;

  @Field('内容')
  readonly text: string;
}

export class FileRefusalView {
  @Field('代码')
  readonly code: string;

  @Field('原因')
  readonly message: string;

  @Field('可能的隐患', { type: [CandidateView], description: '没有表头的清单，供人工核对' })
  readonly candidates: readonly CandidateView[];
}

export class ImportView {
  @Field('导入编号')
  readonly id: string;

  @Field('文件名')
  readonly fileName: string;

  @Field('状态', { enum: IMPORT_STATUSES })
  readonly status: LedgerImportStatus;

  @Field('结论', { enum: VERDICTS })
  readonly verdict: (typeof VERDICTS)[number];

  @OptionalField('不能读取的原因', { type: FileRefusalView })
  readonly refusal?: FileRefusalView;

  @Field('行数', { type: ImportCountsView })
  readonly counts: ImportCountsView;

  @Field('各表与各列的读法', { type: [TableView] })
  readonly tables: readonly TableView[];

  @Field('提示', { type: [String] })
  readonly remarks: readonly string[];

  @Field('上传时间', { format: 'date-time' })
  readonly createdAt: string;

  @OptionalField('提交时间', { format: 'date-time' })
  readonly committedAt?: string;

  @OptionalField('完成时间', { format: 'date-time' })
  readonly finishedAt?: string;
}

export class ImportProgressView {
  @Field('状态', { enum: IMPORT_STATUSES })
  readonly status: LedgerImportStatus;

  @Field('隐患总数', { description: '一格多条的逐条计算' })
  readonly total: number;

  @Field('等待立案')
  readonly waiting: number;

  @Field('已导入')
  readonly imported: number;

  @Field('已在台账中')
  readonly alreadyThere: number;

  @Field('须人工处理')
  readonly errors: number;

  @OptionalField('提交时间', { format: 'date-time' })
  readonly committedAt?: string;

  @OptionalField('完成时间', { format: 'date-time' })
  readonly finishedAt?: string;
}
