import type { IsoDay } from '../case/json';
import type { LedgerField } from './fields';
import type { HazardLevel, LedgerLevel } from './level';
import type { LedgerProblem } from './problems';
import type { RegisterEntry, UnitMatch } from './register';
import type { LedgerStatus } from './status';

/** Why a whole file is not read. The texts are complete sentences for the person who chose it. */
export type LedgerRefusalCode =
  | 'EMPTY_FILE'
  | 'FILE_TOO_LARGE'
  | 'OLD_EXCEL'
  | 'ENCRYPTED'
  | 'MACRO_FILE'
  | 'DISGUISED_HTML'
  | 'NOT_A_SPREADSHEET'
  | 'DAMAGED_FILE'
  | 'ZIP_BOMB'
  | 'TOO_MANY_ENTRIES'
  | 'TOO_MANY_SHEETS'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_CELLS'
  | 'CLAIMS_TOO_MANY_ROWS'
  | 'UNKNOWN_ENCODING'
  | 'TOO_SLOW'
  | 'TOO_HEAVY'
  | 'NO_HEADER'
  | 'NO_DESCRIPTION_COLUMN'
  | 'DESCRIPTION_COLUMN_EMPTY'
  | 'SUMMARY_TABLE'
  | 'NO_ROWS';

/** A line of a list without headings that a person may turn into a hazard. */
export interface LedgerCandidate {
  readonly sheet: string;
  readonly row: number;
  /** The heading line above it: the inspected unit. */
  readonly unit: string;
  /** 「责任单位：…」 in brackets, from the line itself or its heading. */
  readonly responsible: readonly string[];
  readonly text: string;
}

export interface LedgerRefusal {
  readonly code: LedgerRefusalCode;
  readonly message: string;
  readonly candidates?: readonly LedgerCandidate[];
}

export interface ColumnMapping {
  /** Letter, as Excel shows it. */
  readonly column: string;
  /** The heading's own words; headings above it are joined with 「/」. */
  readonly heading: string;
  readonly field: LedgerField | null;
  /** 0 to 1; 1 = a known wording or set by a person. */
  readonly confidence: number;
}

export interface SheetMeta {
  readonly title?: string;
  readonly project?: string;
  readonly filledBy?: string;
  readonly filledOn?: IsoDay;
  readonly unit?: string;
  readonly found?: IsoDay;
  /** All 「label：value」 pairs around the table, in their own words. */
  readonly pairs: Readonly<Record<string, string>>;
}

/** One table of a sheet; a sheet may hold several. */
export interface LedgerTable {
  readonly name: string;
  /** First and last heading row, as Excel numbers them. */
  readonly headerRows: readonly [number, number];
  readonly dataRows: readonly [number, number] | null;
  readonly mapping: readonly ColumnMapping[];
  readonly meta: SheetMeta;
}

export interface LedgerCell {
  readonly column: string;
  readonly heading: string;
  /** The cell's own words, untouched. */
  readonly text: string;
}

export interface RowUnit {
  /** The name as the ledger gives it, ends trimmed; empty when it gives none. */
  readonly text: string;
  readonly source: 'column' | 'meta' | 'section' | 'title' | 'sheetName' | 'chosen' | 'none';
  readonly match: UnitMatch | null;
  readonly nearest: readonly string[];
}

export interface LedgerRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly LedgerCell[];
  readonly documentNumber: string;
  readonly unit: RowUnit;
  /** Each responsible unit with the part it plays (「施工」, 「监理」), when the ledger tells. */
  readonly responsibleUnits: readonly { readonly role: string; readonly name: string }[];
  readonly creditCode: string;
  readonly place: string;
  readonly category: string;
  readonly description: string;
  readonly advice: string;
  readonly items: readonly string[];
  readonly level: HazardLevel | null;
  readonly ledgerLevel: LedgerLevel | null;
  readonly found: IsoDay | null;
  readonly deadline: IsoDay | null;
  readonly done: IsoDay | null;
  readonly recheck: IsoDay | null;
  readonly closedOn: IsoDay | null;
  readonly status: LedgerStatus | null;
  readonly owner: string;
  readonly checker: string;
  readonly measure: string;
  readonly photos: { readonly before: number; readonly after: number };
  readonly problems: readonly LedgerProblem[];
  readonly importable: boolean;
  /** Same file, same row: the same digest, so that importing twice adds nothing. SHA-256, hexadecimal. */
  readonly rowDigest: string;
  /** Same description and day of finding in any file: probably the same hazard. SHA-256, hexadecimal. */
  readonly likenessDigest: string;
  readonly twinOf?: { readonly sheet: string; readonly row: number };
}

export type SkipReason = 'noHazard' | 'sameHazardInOtherTable' | 'updateOfEarlierRow';

/** A row that was recognised and is not imported, with the reason in words. */
export interface SkippedRow {
  readonly sheet: string;
  readonly row: number;
  readonly reason: SkipReason;
  readonly message: string;
}

export type LedgerVerdict = 'import' | 'importWithProblems' | 'needsUnit' | 'refused';

export interface LedgerReading {
  readonly fileName: string;
  readonly verdict: LedgerVerdict;
  readonly refusal?: LedgerRefusal;
  readonly sheets: readonly LedgerTable[];
  readonly rows: readonly LedgerRow[];
  readonly skipped: readonly SkippedRow[];
  /** Sheets that were not read and what was odd about the file, in words. */
  readonly remarks: readonly string[];
  /** recognised = importable + failed + skipped, always. */
  readonly counts: {
    readonly recognised: number;
    readonly importable: number;
    readonly failed: number;
    readonly skipped: number;
  };
}

/** A person's correction of what was guessed, by sheet name. */
export interface SheetMapping {
  /** First and last heading row; needed when no heading was found. Rows below it are data. */
  readonly headerRows?: readonly [number, number];
  /** Column letter to field; null = ignore the column. Columns that are not named keep the guess. */
  readonly columns: Readonly<Record<string, LedgerField | null>>;
}

/** Plain data, so that it can travel to a worker thread. */
export interface LedgerContext {
  /** Asia/Shanghai day on which the file is read. */
  readonly today: IsoDay;
  /** Without a register units are taken as they stand. */
  readonly register?: readonly RegisterEntry[];
  readonly mapping?: Readonly<Record<string, SheetMapping>>;
  /** The unit a person chose for a ledger that names none. */
  readonly unit?: string;
}
