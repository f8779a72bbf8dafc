import type { RouteStep } from '../authority';
import type { Instant } from '../case/json';
import type { Scope, TenderNeed, TenderUnits } from './need';
import type { Regime } from './regime';

export type Clarification = {
  readonly text: string;
  readonly affectsBids: boolean;
  readonly at: Instant;
  readonly by: string;
  readonly deadlineBefore: Instant;
  readonly deadline: Instant;
};

export const CHALLENGE_TITLES = { inquiry: '询问', challenge: '质疑', complaint: '投诉' } as const;
export type ChallengeKind = keyof typeof CHALLENGE_TITLES;

/** What an upheld challenge does to the tender (94号令 16). */
export const EFFECT_TITLES = {
  none: '不影响采购结果，继续进行',
  nextCandidate: '中标无效，依次另定中标人',
  void: '废标，重新采购',
} as const;
export type ChallengeEffect = keyof typeof EFFECT_TITLES;

export type Challenge = {
  /** `q1`, `q2` …, in the order they came. */
  readonly id: string;
  readonly kind: ChallengeKind;
  readonly supplier: string;
  readonly about: 'document' | 'process' | 'result';
  readonly grounds: string;
  readonly at: Instant;
  readonly by: string;
  readonly answeredAt?: Instant;
  readonly upheld?: boolean;
  readonly effect?: ChallengeEffect;
  readonly answer?: string;
  /** The last moment to complain after the answer. */
  readonly complainUntil?: Instant;
};

/** A bid as the opening record has it; nothing of it was known before. */
export type OpenedBid = {
  readonly bidId: string;
  readonly supplier: string;
  readonly priceFen: number;
  readonly experts: readonly string[];
  readonly submittedAt: Instant;
  readonly cipherSha256: string;
  readonly plainSha256: string;
  readonly valid?: boolean;
  readonly reason?: string;
};

export const FINDING_TITLES = {
  excluded: '在“不再委托”期限内',
  control: '与其他投标人存在同一控制关系',
  consulted: '曾为本项目提供设计或咨询',
  paid: '十二个月内收受服务范围内企业报酬',
} as const;
export type FindingKind = keyof typeof FINDING_TITLES;

/** What a check found about bidders: a person decides on it, with a reason that is kept (T5). */
export type Finding = {
  readonly id: string;
  readonly kind: FindingKind;
  readonly bidIds: readonly string[];
  /** The evidence in words. */
  readonly text: string;
  readonly basis: string;
  readonly legalNote: string;
};
export type FindingDecision = {
  readonly findingId: string;
  readonly outcome: 'reject' | 'keep';
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
};

export type Member = {
  readonly personId: string;
  readonly unitId: string;
  readonly kind: 'expert' | 'buyer';
  /** Set once the member has said that nothing stands against them. */
  readonly attends?: true;
};

export type Recusal = { readonly personId: string; readonly reason: string; readonly at: Instant };

export type Committee = {
  /** Seed of the draw; with the pool in the record it gives the same members again. */
  readonly seed: string;
  readonly poolHash: string;
  readonly poolSize: number;
  readonly drawnAt: Instant;
  readonly members: readonly Member[];
  /** Drawn after the members, in order; the next steps in for a member who recuses. */
  readonly alternates: readonly Member[];
  readonly recusals: readonly Recusal[];
};

/** Points of one member; reasons lie with the act and in the table of scores. */
export type ScoreSheet = {
  readonly personId: string;
  readonly bids: readonly { readonly bidId: string; readonly points: readonly number[] }[];
};

/** Result of the evaluation, best first. Points in hundredths, so that they are exact. */
export type Ranked = {
  readonly bidId: string;
  readonly rank: number;
  readonly priceCents: number;
  readonly pointCents: number;
  readonly totalCents: number;
};

export type Dissent = { readonly personId: string; readonly opinion: string };

export type AwardDecision = {
  readonly bidId: string;
  readonly rank: number;
  readonly reason?: string;
  readonly by: string;
  readonly at: Instant;
};

export type PassedOver = {
  readonly bidId: string;
  readonly why: 'declined' | 'lapsed' | 'challenge';
  readonly reason: string;
  readonly at: Instant;
};

/** All a tender's procedure knows. Plain JSON: it travels in the workflow's history and in every batch. */
export type TenderFacts = TenderNeed & {
  readonly regime: Regime;
  readonly units: TenderUnits;
  readonly scope: Scope;
  /** 1 for the first time; a re-tender after 废标 is a case of its own that names the one before. */
  readonly round: number;
  readonly previous?: string;
  readonly route: readonly RouteStep[];
  readonly budget?: {
    readonly lineNo: string;
    readonly amountFen: number;
    readonly by: string;
    readonly at: Instant;
  };
  readonly intention?: { readonly publishedAt: Instant; readonly noticeFrom: Instant };
  readonly notice?: {
    readonly noticeNo: string;
    readonly publishedAt: Instant;
    readonly noticeUntil: Instant;
    readonly docSaleUntil: Instant;
    readonly place: string;
  };
  /** 投标截止时间, the end of the sealed time; moves only by a clarification. */
  readonly deadline?: Instant;
  readonly clarifications: readonly Clarification[];
  readonly challenges: readonly Challenge[];
  /** The last moment to challenge what has been published so far. */
  readonly challengeUntil?: Instant;
  readonly openedAt?: Instant;
  readonly recordSha256?: string;
  readonly bids: readonly OpenedBid[];
  readonly findings: readonly Finding[];
  readonly findingDecisions: readonly FindingDecision[];
  readonly committee?: Committee;
  readonly sheets: readonly ScoreSheet[];
  readonly dissents: readonly Dissent[];
  readonly ranking: readonly Ranked[];
  readonly reportedAt?: Instant;
  readonly candidatesUntil?: Instant;
  readonly decision?: AwardDecision;
  readonly passedOver: readonly PassedOver[];
  readonly award?: {
    readonly noticeNo: string;
    readonly letterNo: string;
    readonly announcedAt: Instant;
    readonly announceUntil: Instant;
  };
  /** The last moment to conclude the contract; moves on by the days a challenge froze it. */
  readonly signUntil?: Instant;
  readonly frozenSince?: Instant;
  readonly contract?: {
    readonly contractNo: string;
    readonly signedAt: Instant;
    readonly publishedAt?: Instant;
    readonly filedAt?: Instant;
    readonly receiptNo?: string;
  };
  readonly failure?: { readonly reason: string; readonly at: Instant };
  readonly overlays: readonly TenderOverlay[];
};

/** Side states that lie over the stage. */
export const TENDER_OVERLAY_TITLES = {
  frozen: '暂停签约',
  challenged: '质疑投诉处理中',
  extended: '投标截止已顺延',
} as const;
export type TenderOverlay = keyof typeof TENDER_OVERLAY_TITLES;
