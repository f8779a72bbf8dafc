import type { SheetMapping } from '#domain/ledger';

/** What a person corrected of a reading: columns by sheet, and the unit of a ledger that names none. */
export interface ReadingChoices {
  readonly mapping?: Readonly<Record<string, SheetMapping>>;
  readonly unit?: string;
}
