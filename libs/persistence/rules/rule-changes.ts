import type { DataSource } from 'typeorm';
import type { Instant, IsoDay } from '#domain/case';
import type { ChangeKind } from '#domain/policy-change';
import { type Keyset, type Page, pageOf, type PageRequest } from '../scope/page';
import { and, row, rows, type Sql, sql } from '../sql/sql';

/** A change of the rules as lists show it. */
export interface RuleChangeRow {
  readonly caseId: string;
  readonly number: string | null;
  readonly kind: ChangeKind;
  readonly title: string;
  readonly reason: string;
  readonly documentNo: string | null;
  readonly effectOn: IsoDay;
  readonly stage: string;
  readonly open: boolean;
  readonly outcome: string | null;
  readonly draftId: string;
  readonly draftRows: number;
  readonly round: number;
  readonly drafterId: string;
  readonly drafterName: string;
  readonly approverName: string | null;
  readonly retime: readonly string[];
  readonly writtenVersion: string | null;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
}

export interface RuleChangeFilter {
  readonly kind?: ChangeKind;
  readonly open?: boolean;
}

const COLUMNS = sql`c.case_id as "caseId", c.number, c.kind, c.title, c.reason, c.document_no as "documentNo",
  c.effect_on as "effectOn", c.stage, c.open, c.outcome, c.draft_id as "draftId", c.draft_rows as "draftRows", c.round,
  c.drafter_id as "drafterId", c.drafter_name as "drafterName", c.approver_name as "approverName", c.retime,
  c.written_version as "writtenVersion", c.opened_at as "openedAt", c.closed_at as "closedAt"`;

/** Changes of the rules; every business post may read them, so no scope bounds them. */
export class RuleChanges {
  constructor(private readonly source: DataSource) {}

  /** Latest first. */
  async list({ kind, open }: RuleChangeFilter, { limit, after }: PageRequest): Promise<Page<RuleChangeRow>> {
    const where: readonly Sql[] = [
      ...(kind === undefined ? [] : [sql`c.kind = ${kind}`]),
      ...(open === undefined ? [] : [open ? sql`c.open` : sql`not c.open`]),
      ...(after === undefined
        ? []
        : [sql`(c.opened_at, c.case_id) < (${after.sort}::timestamptz, ${after.id})`]),
    ];
    const found = await rows<RuleChangeRow>(
      this.source.manager,
      sql`select ${COLUMNS} from policy_change c where ${and(where)}
          order by c.opened_at desc, c.case_id desc limit ${limit + 1}`,
    );
    return pageOf(found, limit, ({ openedAt, caseId }): Keyset => ({ sort: openedAt, id: caseId }));
  }

  byId(caseId: string): Promise<RuleChangeRow | undefined> {
    return row(this.source.manager, sql`select ${COLUMNS} from policy_change c where c.case_id = ${caseId}`);
  }
}
