import type { Instant } from '../case/json';
import type { PoolMember } from './draw';
import type { ChallengeEffect } from './facts';
import type { TenderNeed } from './need';
import type { ScoreLine } from './scoring';

/** Forms of the tender's outcomes, by node. Types, not interfaces: they travel as JSON. */
export type Empty = { readonly [key: string]: never };

/** What the buyer may mend while the document is in draft; the scope stays as it was frozen. */
export type DraftForm = Partial<
  Pick<
    TenderNeed,
    'need' | 'qualification' | 'feeAppraisal' | 'publicOpinion' | 'exclusionClause' | 'termFrom' | 'termTo'
  >
> & { readonly capFen?: number };

/** 预算批复 (R35): the line of the budget and how much of it is free. */
export type BudgetForm = { readonly lineNo: string; readonly amountFen: number };
export type IntentionForm = { readonly announcementNo: string };

/** 招标公告: issue of notice and document, and when the sealed time ends. */
export type NoticeForm = { readonly noticeNo: string; readonly place: string; readonly deadline: Instant };

export type ClarifyForm = {
  readonly text: string;
  /** True where the change may touch what a bid says (条例 31). */
  readonly affectsBids: boolean;
  readonly deadline?: Instant;
};

export type ChallengeForm = {
  readonly about: 'document' | 'process' | 'result';
  readonly grounds: string;
};
export type AnswerForm = { readonly answer: string };
export type UpholdForm = { readonly answer: string; readonly effect: ChallengeEffect };

export type QualifyForm = {
  readonly verdicts: readonly {
    readonly supplier: string;
    readonly valid: boolean;
    readonly reason?: string;
  }[];
  readonly decisions?: readonly {
    readonly findingId: string;
    readonly outcome: 'reject' | 'keep';
    readonly reason: string;
  }[];
};

/** The draw: pool and seed are brought by the server and stay in the record, so that anybody can repeat it. */
export type DrawForm = {
  readonly seed: string;
  readonly poolHash: string;
  readonly pool: readonly PoolMember[];
};
export type RecuseForm = { readonly reason: string };
export type ScoreForm = { readonly lines: readonly ScoreLine[] };
export type ReportForm = { readonly summary: string };
export type CandidatesForm = { readonly announcementNo: string };
export type DecideForm = { readonly supplier: string; readonly reason?: string };
/** 中标公告 and 中标通知书, issued together. */
export type AnnounceForm = { readonly noticeNo: string; readonly letterNo: string };
export type ConcludeForm = { readonly contractNo: string };
export type DeclineForm = { readonly reason: string };
export type PublishContractForm = { readonly announcementNo: string };
export type FileContractForm = { readonly receiptNo: string };
export type CancelForm = { readonly reason: string };
