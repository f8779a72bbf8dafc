import { LEDGER_FIELDS, type SheetMapping } from '#domain/ledger';
import type {
  KeptReading,
  LedgerImport,
  LedgerImportProgress,
  LedgerImportRow,
  ReadingChoices,
  RowOutcome,
} from '#persistence';
import type { ImportMappingBody, SheetChoice } from './dto/import-request.dto';
import type { ImportProgressView, ImportView, TableView } from './dto/import.view';
import type { ImportRowView } from './dto/import-row.view';
import { ENTRY_TITLES } from './plan/row-entry';

export const ROW_STATUS_TITLES: Readonly<Record<RowOutcome, string>> = {
  importable: '可导入',
  failed: '不导入',
  skipped: '略过',
  starting: '等待立案',
  imported: '已导入',
  alreadyThere: '已在台账中',
  error: '须人工处理',
};

export function importView(batch: LedgerImport): ImportView {
  const { id, fileName, status, counts, reading, at, committedAt, finishedAt } = batch;
  const { verdict, refusal, remarks } = reading;
  return {
    ...{ id, fileName, status, verdict, counts, remarks },
    tables: reading.sheets.map(tableView),
    ...(refusal === undefined
      ? {}
      : { refusal: { code: refusal.code, message: refusal.message, candidates: refusal.candidates ?? [] } }),
    createdAt: at,
    ...(committedAt === undefined ? {} : { committedAt }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
  };
}

const tableView = ({
  name,
  headerRows,
  dataRows,
  mapping,
  meta,
}: KeptReading['sheets'][number]): TableView => ({
  sheet: name,
  ...(meta.title === undefined ? {} : { title: meta.title }),
  headerRows,
  ...(dataRows === null ? {} : { dataRows }),
  columns: mapping.map((column) => ({
    ...column,
    ...(column.field === null ? {} : { fieldTitle: LEDGER_FIELDS[column.field] }),
  })),
});

export function rowView(row: LedgerImportRow): ImportRowView {
  const { position, sheet, item, status, kind, facts, problems, cells, number, caseId, error } = row;
  return {
    ...{ position, sheet, row: row.row, item, status, problems, cells },
    statusTitle: ROW_STATUS_TITLES[status],
    ...(kind === null ? {} : { entry: kind, entryTitle: ENTRY_TITLES[kind] }),
    ...(facts === null ? {} : { description: facts.description }),
    ...(number === undefined ? {} : { number }),
    ...(caseId === undefined ? {} : { caseId }),
    ...(error === undefined ? {} : { error }),
  };
}

/** Every hazard of the file is in exactly one of the four groups. */
export function progressView({
  status,
  byStatus,
  committedAt,
  finishedAt,
}: LedgerImportProgress): ImportProgressView {
  const of = (...all: readonly RowOutcome[]): number =>
    all.reduce((sum, one) => sum + (byStatus[one] ?? 0), 0);
  return {
    status,
    total: of('importable', 'starting', 'imported', 'alreadyThere', 'error'),
    waiting: of('importable', 'starting'),
    imported: of('imported'),
    alreadyThere: of('alreadyThere'),
    errors: of('error'),
    ...(committedAt === undefined ? {} : { committedAt }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
  };
}

export const choicesOf = ({ sheets, unit }: ImportMappingBody): ReadingChoices => ({
  ...(sheets === undefined
    ? {}
    : { mapping: Object.fromEntries(sheets.map((sheet) => [sheet.sheet, sheetMapping(sheet)])) }),
  ...(unit === undefined ? {} : { unit }),
});

const sheetMapping = ({ headerRows, columns }: SheetChoice): SheetMapping => ({
  ...(headerRows === undefined ? {} : { headerRows }),
  columns: Object.fromEntries(columns.map(({ column, field }) => [column, field])),
});
