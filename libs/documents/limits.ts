/** How much of a file is looked at. Data, so that an installation can narrow it; the defaults follow OWASP's advice for uploads. */
export interface LedgerLimits {
  readonly maxFileBytes: number;
  /** Files inside the ZIP container. */
  readonly maxEntries: number;
  /** Sum of the unpacked sizes, in bytes. */
  readonly maxUnpackedBytes: number;
  /** Unpacked by packed size; asked of entries from `ratioFromBytes` on, small ones compress by chance. */
  readonly maxRatio: number;
  readonly ratioFromBytes: number;
  readonly maxSheets: number;
  /** Rows with content, over all sheets. */
  readonly maxRows: number;
  readonly maxCells: number;
  /** Columns further right are not looked at. */
  readonly maxColumns: number;
  /** A used range that claims this many rows is refused. */
  readonly claimedRows: number;
  /** After this many empty rows in a row a sheet has ended. */
  readonly emptyRowsInARow: number;
  /** Longer cells are cut (Excel's own limit). */
  readonly maxCellLength: number;
}

const MEGABYTE = 1024 * 1024;

export const LEDGER_LIMITS: LedgerLimits = {
  maxFileBytes: 20 * MEGABYTE,
  maxEntries: 1000,
  maxUnpackedBytes: 50 * MEGABYTE,
  maxRatio: 100,
  ratioFromBytes: MEGABYTE,
  maxSheets: 20,
  maxRows: 20_000,
  maxCells: 600_000,
  maxColumns: 300,
  claimedRows: 1_000_000,
  emptyRowsInARow: 2000,
  maxCellLength: 32_767,
};
