import type { Instant, IsoDay } from '#domain/case';
import { startOfDay, toInstant } from '#domain/deadline';
import type { Claim, HazardFacts, HazardUnits, Level, Measure, Responsible } from '#domain/hazard';
import type { LedgerRow } from '#domain/ledger';
import type { RowEntry } from '#persistence';

/** Why an imported general hazard carries no measure of the department; the record names it as it is. */
const NO_DOCUMENT_REASON = '补录：原台账未附执法文书';
const UNCATEGORISED = '未分类';
const PLACE_UNKNOWN = '未注明';
const LEVEL_WORDS = { general: '一般', major: '重大', listed: '挂牌督办' } as const;

export interface RowFactsInput {
  readonly entry: RowEntry;
  readonly row: LedgerRow;
  readonly description: string;
  readonly basis: readonly string[];
  readonly finders: readonly string[];
  readonly foundOn: IsoDay;
  readonly industry: string;
  readonly units: HazardUnits;
  readonly responsible: Responsible | undefined;
  readonly importId: string;
  readonly digest: string;
  readonly importedBy: string;
  readonly now: Instant;
}

/** Facts of an imported hazard's case. Everything the ledger said is kept; nothing it did not say is made up. */
export function factsOf(input: RowFactsInput): HazardFacts {
  const { entry, row, importId, digest } = input;
  const advice = [row.advice, row.measure].filter((text) => text !== '').join('；');
  return {
    entry: entry === 'history' ? 'filed' : entry,
    units: input.units,
    description: input.description,
    place: row.place === '' ? PLACE_UNKNOWN : row.place,
    category: row.category === '' ? UNCATEGORISED : row.category,
    industry: input.industry,
    basis: input.basis,
    ...(advice === '' ? {} : { advice }),
    foundOn: input.foundOn,
    finders: input.finders,
    photos: [],
    fixedOnSite: false,
    origin: { importId, sheet: row.sheet, row: row.row, digest },
    supervision: [],
    extensions: [],
    reviewRound: 0,
    opinions: [],
    overlays: [],
    ...stateOf(input),
  };
}

function stateOf(input: RowFactsInput): Pick<HazardFacts, 'measures' | 'claims'> & Partial<HazardFacts> {
  const { entry, row, responsible } = input;
  if (entry === 'filed') return { measures: [], claims: [], ...proposals(row) };
  const known = {
    ...(row.level === null ? {} : { level: row.level, levelBasis: levelBasis(row.level) }),
    ...(row.deadline === null ? {} : { dueOn: row.deadline }),
    ...(responsible === undefined ? {} : { responsible }),
  };
  if (entry === 'history') {
    const closedOn = closedOnOf(row);
    return {
      measures: [],
      claims: [],
      ...known,
      ...(closedOn === null ? {} : { closedAt: toInstant(startOfDay(closedOn)) }),
    };
  }
  const claims = entry === 'claimed' ? [claimOf(input)] : [];
  return { measures: measuresOf(input), claims, ...known };
}

/** The day a closed row left the original ledger: 销号, else the review, else the rectification. */
export const closedOnOf = (row: Pick<LedgerRow, 'closedOn' | 'recheck' | 'done'>): IsoDay | null =>
  row.closedOn ?? row.recheck ?? row.done;

const levelBasis = (level: Level): string => `补录：原台账级别“${LEVEL_WORDS[level]}”`;

/** What the person who classifies is shown; a listed hazard is proposed as the major one it is. */
const proposals = ({ level, deadline }: LedgerRow): Partial<HazardFacts> => ({
  ...(level === null ? {} : { proposedLevel: level === 'listed' ? 'major' : level }),
  ...(deadline === null ? {} : { proposedDueOn: deadline }),
});

/**
 * A general hazard is entered with the reason why no document is there. A major one may not end without enforcement:
 * it is entered without a measure, the guard of 销号 names what is missing, and the department supplies its document.
 */
const measuresOf = ({ row, importedBy, now }: RowFactsInput): readonly Measure[] =>
  row.level === 'general' ? [{ kind: 'none', reason: NO_DOCUMENT_REASON, by: importedBy, at: now }] : [];

/** The ledger's 「已整改」 as the claim it is, with the words about who and when; nobody's statement of money. */
function claimOf({ row, responsible, importedBy, now }: RowFactsInput): Claim {
  const words = [
    row.done === null ? '' : `完成日期 ${row.done}`,
    row.owner === '' ? '' : `责任人 ${row.owner}`,
    row.photos.after === 0 ? '' : `整改后照片 ${row.photos.after} 张`,
  ].filter((text) => text !== '');
  const detail = words.length === 0 ? '' : `（${words.join('，')}）`;
  return {
    round: 1,
    statement: `补录：原台账记载已整改${detail}`,
    spentFen: 0,
    evidence: [],
    by: responsible?.enterprise ?? importedBy,
    at: now,
  };
}
