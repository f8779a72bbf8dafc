import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/case';
import type { Regime, TenderFacts } from '#domain/tender';
import { type Page, pageOf, type PageRequest } from '../scope/page';
import { type Scope, type ScopeColumns, scopeFilter } from '../scope/scope';
import { and, row, rows, type Sql, sql, TRUE } from '../sql/sql';

/** A tender as the lists show it. Amounts in fen. */
export interface TenderRow {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly regime: Regime;
  readonly stage: string;
  readonly round: number;
  readonly buyerName: string;
  readonly budgetFen: number;
  readonly enterprises: number;
  readonly visits: number;
  readonly noticeAt: Instant | null;
  readonly bidUntil: Instant | null;
  readonly openedAt: Instant | null;
  readonly winnerName: string | null;
  readonly priceFen: number | null;
  readonly startedAt: Instant;
}

export interface TenderDetail extends TenderRow {
  readonly facts: TenderFacts;
}

/** A bid of a supplier as its own page shows it. */
export interface OwnBidRow {
  readonly bidId: string;
  readonly tenderId: string;
  readonly status: 'sealed' | 'replaced' | 'withdrawn';
  readonly submittedAt: Instant;
  readonly endedAt: Instant | null;
  readonly cipherSha256: string;
}

export interface ScoreRow {
  readonly personId: string;
  readonly personName: string;
  readonly bidId: string;
  readonly criterionId: string;
  readonly points: number;
  readonly reason: string;
}

/** Tenders within a reader's scope, and what everybody may read of them. */
export class Tenders {
  constructor(private readonly source: DataSource) {}

  /** Latest first. */
  list(scope: Scope, request: PageRequest): Promise<Page<TenderRow>> {
    return this.page(scopeFilter(scope, TENDER_SCOPE), sql`t.opened_case_at`, request);
  }

  byId(scope: Scope, caseId: string): Promise<TenderDetail | undefined> {
    return this.one(and([scopeFilter(scope, TENDER_SCOPE), sql`t.case_id = ${caseId}`]));
  }

  /** Tenders whose notice is out, latest first: what the law makes public. */
  published(request: PageRequest): Promise<Page<TenderRow>> {
    return this.page(sql`t.notice_at is not null`, sql`t.notice_at`, request);
  }

  publishedById(caseId: string): Promise<TenderDetail | undefined> {
    return this.one(sql`t.notice_at is not null and t.case_id = ${caseId}`);
  }

  /** Published tenders that a supplier can still bid for, or has bid for. */
  forSupplier(supplierId: string, at: Instant): Promise<readonly TenderDetail[]> {
    return rows(
      this.source.manager,
      sql`select ${COLUMNS}, t.facts from tender t
          where t.notice_at is not null and ((t.stage = 'announced' and t.bid_until > ${at})
            or exists (select 1 from tender_bid b where b.tender_id = t.case_id and b.supplier_id = ${supplierId}))
          order by t.notice_at desc, t.case_id limit 100`,
    );
  }

  /** Bids of a supplier in a tender, latest first. */
  bidsOf(supplierId: string, tenderIds: readonly string[]): Promise<readonly OwnBidRow[]> {
    return rows(
      this.source.manager,
      sql`select id as "bidId", tender_id as "tenderId", status, submitted_at as "submittedAt",
            ended_at as "endedAt", cipher_sha256 as "cipherSha256"
          from tender_bid where supplier_id = ${supplierId} and tender_id = any(${[...tenderIds]})
          order by submitted_at desc`,
    );
  }

  scores(caseId: string): Promise<readonly ScoreRow[]> {
    return rows(
      this.source.manager,
      sql`select s.person_id as "personId", coalesce(p.name, s.person_id) as "personName", s.bid_id as "bidId",
            s.criterion_id as "criterionId", s.points::float8 as points, s.reason
          from tender_score s left join person p on p.id = s.person_id
          where s.tender_id = ${caseId} order by s.person_id, s.bid_id, s.criterion_id`,
    );
  }

  private async page(filter: Sql, sort: Sql, { limit, after }: PageRequest): Promise<Page<TenderRow>> {
    const beyond =
      after === undefined
        ? TRUE
        : sql`(${sort}, t.case_id) < (${after.sort}::timestamptz, ${after.id}::text)`;
    const found = await rows<TenderRow & { sort: Instant }>(
      this.source.manager,
      sql`select ${COLUMNS}, ${sort} as sort from tender t where ${and([filter, beyond])}
          order by ${sort} desc, t.case_id desc limit ${limit + 1}`,
    );
    return pageOf(found, limit, ({ sort: at, caseId }) => ({ sort: at, id: caseId }));
  }

  private one(filter: Sql): Promise<TenderDetail | undefined> {
    return row(this.source.manager, sql`select ${COLUMNS}, t.facts from tender t where ${filter}`);
  }
}

const NOBODY = sql`null::text`;

/** No unit of a bidder is a part of a tender; a member of its committee reads it as an expert reads what they found. */
const TENDER_SCOPE: ScopeColumns = {
  process: sql`'tender'`,
  subdistrict: NOBODY,
  department: NOBODY,
  agency: NOBODY,
  enterprise: NOBODY,
  finders: sql`t.evaluators`,
};

const COLUMNS: Sql = sql`t.case_id as "caseId", coalesce(t.number, '') as number, t.title, t.regime, t.stage, t.round,
  t.buyer_name as "buyerName", t.budget_fen::float8 as "budgetFen", t.enterprises, t.visits,
  t.notice_at as "noticeAt", t.bid_until as "bidUntil", t.opened_at as "openedAt", t.winner_name as "winnerName",
  t.price_fen::float8 as "priceFen", t.opened_case_at as "startedAt"`;
