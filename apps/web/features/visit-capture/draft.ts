import type { CheckAnswer } from '#domain/catalogue';
import type { ChecklistSheetView, EnterpriseItemView } from '../../api';
import type { Declared } from '../../photo/declared';

/** Level an expert may propose; listing is decided by the government. */
export type ProposedLevel = 'general' | 'major';

/** A hazard as it is being written down on site. */
export interface HazardDraft {
  readonly id: string;
  readonly description: string;
  readonly place: string;
  readonly category: string;
  readonly industry: string;
  readonly basis: readonly string[];
  readonly advice: string;
  readonly level: ProposedLevel;
  /** `YYYY-MM-DD`; empty for none. */
  readonly proposedDueOn: string;
  readonly fixedOnSite: boolean;
  /** Row of the catalogue it was taken from. */
  readonly code?: string;
}

export interface CheckDraft {
  readonly answer?: CheckAnswer;
  readonly remark?: string;
}

/** What the server said instead of taking the report. */
export interface Fault {
  readonly title: string;
  readonly detail?: string;
  readonly rule?: string;
  readonly errors: readonly string[];
}

/**
 * `draft`: being written; `queued`: waits for its turn or the network; `refused`: the server said no, to be mended;
 * `sent`: the server has it.
 */
export type VisitState = 'draft' | 'queued' | 'refused' | 'sent';

/** A visit as it lies on this device. */
export interface VisitDraft {
  readonly id: string;
  readonly personId: string;
  readonly enterprise: Pick<EnterpriseItemView, 'id' | 'name' | 'industry' | 'address'>;
  readonly visitedOn: string;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly experts: readonly string[];
  readonly number: string;
  readonly conclusion: string;
  /** The sheets as they were when the visit began. */
  readonly sheets: readonly ChecklistSheetView[];
  /** By `checkKey`. */
  readonly checks: Readonly<Record<string, CheckDraft>>;
  readonly hazards: readonly HazardDraft[];
  readonly state: VisitState;
  /** Idempotency key of the report; the same for every sending. */
  readonly key: string;
  /** Sendings in a row that got no answer. */
  readonly tries: number;
  /** Not sent again before this time, in ms. */
  readonly nextTryAt: number;
  /** The report has left once and no answer came: it may have arrived, so it must not change. */
  readonly inDoubt: boolean;
  readonly fault?: Fault;
  readonly reportId?: string;
  readonly sentAt?: string;
}

export type PhotoPurpose = 'photoBefore' | 'photoAfter';

/** A photo as it lies on this device; its id is the client's number of the upload. */
export interface PhotoDraft {
  readonly id: string;
  readonly visitId: string;
  readonly hazardId: string;
  readonly purpose: PhotoPurpose;
  readonly name: string;
  readonly blob: Blob;
  readonly takenAt: number;
  readonly declared: Declared;
  /** Known once the server has it. */
  readonly attachmentId?: string;
}

export const checkKey = (sheet: string, no: number): string => `${sheet}:${no}`;

/** What may still be changed: not what is on its way, and not what has arrived. */
export const isOpen = ({ state }: Pick<VisitDraft, 'state'>): boolean =>
  state === 'draft' || state === 'refused';
const isUnsent = ({ state }: Pick<VisitDraft, 'state'>): boolean => state !== 'sent';
/** A queued visit may be taken back as long as its report has not left. */
export const mayTakeBack = ({ state, inDoubt }: Pick<VisitDraft, 'state' | 'inDoubt'>): boolean =>
  state === 'queued' && !inDoubt;

const DAY_MS = 86_400_000;

/** How many visits are not with the server, and how many days ago the earliest of them began. */
export function unsentOf(
  visits: readonly VisitDraft[],
  now: number,
): { readonly count: number; readonly days: number; readonly refused: number } {
  const unsent = visits.filter(isUnsent);
  const earliest = Math.min(now, ...unsent.map(({ startedAt }) => Date.parse(startedAt)));
  return {
    count: unsent.length,
    days: Math.floor((now - earliest) / DAY_MS),
    refused: unsent.filter(({ state }) => state === 'refused').length,
  };
}
