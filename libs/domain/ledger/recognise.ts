import type { GridSheet } from './grid';
import type { DraftRow } from './read-row';
import { readSheet } from './read-sheet';
import type { LedgerContext, LedgerReading, LedgerRefusal, LedgerRow, LedgerTable } from './reading';
import { explainEmptyDescription, explainNoTable } from './refusals';
import { buildRegister } from './register';
import { withDescription } from './table-choice';
import type { SheetTables } from './tables';
import { findTables } from './tables';
import { columnLetter, likeness, plain } from './text';
import { applyUpdates, markTwins } from './twins';

/** SHA-256 in hexadecimal; given by the caller, since pure rules own no cryptography. */
export type Digest = (text: string) => string;

/** Reads the sheets of one file as a hazard ledger. Pure: same sheets and context, same reading. */
export function recogniseLedger(
  fileName: string,
  sheets: readonly GridSheet[],
  context: LedgerContext,
  digest: Digest,
): LedgerReading {
  const visible = sheets.filter((sheet) => !sheet.hidden);
  const remarks = sheets
    .filter((sheet) => sheet.hidden && sheet.rows.length > 0)
    .map((sheet) => `工作表“${sheet.name}”是隐藏的，没有读取；如需导入，请先取消隐藏。`);
  const found = visible.map((sheet) => findTables(sheet, context.mapping?.[sheet.name]));
  const ledgers = found.map(withDescription);
  const usable = ledgers.filter((sheet) => sheet.tables.length > 0);
  for (const { view, tables } of ledgers)
    if (tables.length === 0 && view.rowNumbers.length > 0)
      remarks.push(`工作表“${view.sheet.name}”里没有认出隐患台账，没有读取。`);
  // The tables go with the refusal: a person may say which column is the description.
  const refusal = usable.length === 0 ? explainNoTable(visible) : explainEmptyDescription(usable);
  if (refusal)
    return { ...refusedReading(fileName, refusal, remarks), sheets: found.flatMap(describeTables) };
  const register = context.register ? buildRegister(context.register) : null;
  const read = usable.map((sheet) => readSheet(sheet, context, register));
  const updated = applyUpdates(read.flatMap((part) => part.rows));
  markTwins(updated.rows);
  const skipped = [...read.flatMap((part) => part.skipped), ...updated.skipped];
  const seen = new Map<string, number>();
  const rows = updated.rows.map((draft) => finish(draft, seen, digest));
  return judged({ fileName, sheets: usable.flatMap(describeTables), rows, skipped, remarks });
}

/** A reading of a file that is not imported at all. */
export function refusedReading(
  fileName: string,
  refusal: LedgerRefusal,
  remarks: readonly string[] = [],
): LedgerReading {
  const counts = { recognised: 0, importable: 0, failed: 0, skipped: 0 };
  return { fileName, verdict: 'refused', refusal, sheets: [], rows: [], skipped: [], remarks, counts };
}

function describeTables(sheet: SheetTables): LedgerTable[] {
  return sheet.tables.map((table) => {
    const data = table.rows.filter((row) => row.kind === 'data').map((row) => row.number);
    const first = data[0];
    const { fields: _fields, ...meta } = table.around;
    return {
      name: table.view.sheet.name,
      headerRows: [table.header.top, table.header.bottom],
      dataRows: first === undefined ? null : [first, data.at(-1) ?? first],
      mapping: table.columns.map((column) => ({
        column: columnLetter(column.column),
        heading: column.heading,
        field: column.field,
        confidence: column.confidence,
      })),
      meta,
    };
  });
}

/** What was read, with the counts and the verdict that follow from it. */
function judged(
  read: Pick<LedgerReading, 'fileName' | 'sheets' | 'rows' | 'skipped' | 'remarks'>,
): LedgerReading {
  const { rows, skipped } = read;
  const importable = rows.filter((row) => row.importable).length;
  const counts = {
    recognised: rows.length + skipped.length,
    importable,
    failed: rows.length - importable,
    skipped: skipped.length,
  };
  const base = { ...read, counts };
  if (counts.recognised === 0) {
    const refusal: LedgerRefusal = { code: 'NO_ROWS', message: '只有表头，没有数据行，没有可导入的隐患。' };
    return { ...base, verdict: 'refused', refusal };
  }
  const needsUnit = rows.length > 0 && rows.every((row) => row.unit.source === 'none');
  if (needsUnit) return { ...base, verdict: 'needsUnit' };
  return { ...base, verdict: counts.failed > 0 ? 'importWithProblems' : 'import' };
}

/** The digest leaves out the serial number and counts equal rows, so that a true repetition is kept. */
function finish(draft: DraftRow, seen: Map<string, number>, digest: Digest): LedgerRow {
  const { source, twinOf, ...row } = draft;
  const problems = source.problems.list;
  const sequence = source.columnsOf('sequence')[0];
  const words = row.cells
    .filter((cell) => !sequence || cell.column !== columnLetter(sequence.column))
    .map((cell) => `${likeness(cell.heading)}=${plain(cell.text)}`)
    .join('\n');
  const content = [row.unit.text, row.found ?? '', words].join('\n');
  const times = (seen.get(content) ?? 0) + 1;
  seen.set(content, times);
  return {
    ...row,
    problems,
    importable: problems.every((problem) => problem.severity !== 'fail'),
    rowDigest: digest(`${content}\n#${times}`),
    likenessDigest: digest(`${likeness(row.description)}\n${row.found ?? ''}`),
    ...(twinOf ? { twinOf } : {}),
  };
}
