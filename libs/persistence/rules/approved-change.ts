import type { IsoDay } from '#domain/case';
import type { ChangeContent } from '#domain/policy-change';

/** A change with its draft, as the case handed it over. */
export interface ApprovedChange {
  readonly caseId: string;
  readonly title: string;
  readonly documentNo: string | null;
  readonly effectOn: IsoDay;
  readonly writtenVersion: string | null;
  readonly content: ChangeContent;
}
