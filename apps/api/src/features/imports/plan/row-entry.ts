import type { IsoDay } from '#domain/case';
import type { HazardLevel, LedgerStatus } from '#domain/ledger';
import type { RowEntry } from '#persistence';

export const ENTRY_TITLES: Readonly<Record<RowEntry, string>> = {
  history: '补录（已销号）',
  filed: '进入分类定级',
  rectifying: '进入整改',
  claimed: '进入复查',
};

export interface EntryFacts {
  readonly status: LedgerStatus | null;
  readonly level: HazardLevel | null;
  readonly deadline: IsoDay | null;
  /** Nothing when the ledger tells no day of finding that has come. */
  readonly found: IsoDay | null;
}

/**
 * 「已整改」 is the enterprise's claim and is reviewed; only 「已销号」 is closed. A row whose level or day the ledger
 * does not tell is classified by a person. 挂牌督办 is the government's decision, so a listed row is classified too.
 */
export function entryOf({ status, level, deadline, found }: EntryFacts): RowEntry {
  if (status === 'closed') return 'history';
  if (level === null || level === 'listed' || status === null || found === null) return 'filed';
  if (status === 'claimedDone' || status === 'awaitingReview') return 'claimed';
  return deadline === null ? 'filed' : 'rectifying';
}
