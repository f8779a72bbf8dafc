import type { Instant, IsoDay } from '#domain/case';
import type { Keyset, Page, PageRequest, Scope } from '#persistence';

/** A report as the lists show it. */
export interface ReportRow {
  readonly caseId: string;
  readonly number: string;
  readonly enterpriseName: string;
  readonly agencyName: string;
  readonly visitedOn: IsoDay;
  readonly stage: string;
  readonly openedAt: Instant;
  readonly hazardCount: number;
}

export interface ReportDetail extends ReportRow {
  readonly conclusion: string;
  readonly expertNames: readonly string[];
  readonly documentId: string | null;
}

export type ReportPlace = Keyset;

/** Reports as the database has them, within a reader's scope. */
export abstract class ReportsPort {
  /** Latest first. */
  abstract list(scope: Scope, page: PageRequest): Promise<Page<ReportRow>>;
  abstract byId(scope: Scope, caseId: string): Promise<ReportDetail | undefined>;
  /** Hazards of a report that can be read already. */
  abstract readableHazards(caseId: string): Promise<number>;
}

/** A certificate of an expert. */
export interface ExpertCredential {
  readonly personId: string;
  readonly kind: string;
  /** Absent: without an end. */
  readonly validUntil: IsoDay | null;
  readonly fields: readonly string[];
}

export abstract class CredentialsPort {
  abstract of(personIds: readonly string[]): Promise<readonly ExpertCredential[]>;
}
