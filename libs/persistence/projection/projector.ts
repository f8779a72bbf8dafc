import type { Batch, Json } from '#domain/case';
import type { CaseResolution } from '../ledger/case-resolution';
import type { NameBook } from '../ledger/name-book';
import type { Numbering } from '../ledger/numbering';
import type { RowBook } from '../ledger/row-book';

/** What lists show of a case, whatever its process. */
export interface CaseDisplay {
  readonly title: string;
  readonly level: string | null;
  readonly districtCode: string;
  readonly subdistrictUnitId: string | null;
  readonly departmentUnitId: string | null;
  readonly enterpriseUnitId: string | null;
  readonly agencyUnitId: string | null;
  readonly enterpriseName: string | null;
  /** The case's units by the part they play; seats and notices are resolved through them. */
  readonly units: Readonly<Record<string, string>>;
  /** Persons who may always see the case because they found it. */
  readonly finders: readonly string[];
}

/** What a projector writes from. */
export interface Projection {
  readonly book: RowBook;
  readonly batch: Batch;
  readonly display: CaseDisplay;
  readonly names: NameBook;
  readonly number: string | null;
  readonly openedAt: string;
  readonly resolution: CaseResolution;
}

/** Fills a process's own tables from the facts of its batches. */
export interface Projector {
  readonly process: string;
  /** Ids in the facts whose names the display or the tables need; every unit of `display` is among the units. */
  names(facts: Batch['facts']): { readonly persons: readonly string[]; readonly units: readonly string[] };
  display(facts: Batch['facts'], names: NameBook): CaseDisplay;
  giveNumber(facts: Batch['facts'], numbering: Numbering): Promise<string>;
  nodeTitle(node: string): string;
  write(projection: Projection): void;
}

/** A case's title is cut to this many characters; the full text stands in the process's table. */
const TITLE_MAX = 60;

export const titleOf = (text: string): string => {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length <= TITLE_MAX
    ? characters.join('')
    : `${characters.slice(0, TITLE_MAX - 1).join('')}…`;
};

/** First known district code among the case's units; an empty one belongs to no list of a district. */
export const districtCodeOf = (names: NameBook, unitIds: readonly string[]): string =>
  unitIds.map((id) => names.unitRow(id)?.districtCode ?? '').find((code) => code !== '') ?? '';

/** Facts as the process's own domain types them; the workflow that wrote them is typed with the same. */
export const factsAs = <F>(facts: Json): F => facts as unknown as F;
