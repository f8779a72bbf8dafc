import type { HazardFacts } from '#domain/hazard';
import { RectificationEntity } from '../entities/rectification.entity';
import { ReviewOpinionEntity } from '../entities/review-opinion.entity';
import type { NameBook } from '../ledger/name-book';
import type { Projection } from './projector';

/** Kinds of rows beside a hazard; facts only ever grow, so a row is known by its place in its list. */
export type RectificationKind =
  'measure' | 'supervision' | 'claim' | 'plan' | 'extension' | 'closeOut' | 'listing' | 'oversight';

export function writeOpinions({ book, batch }: Projection, facts: HazardFacts): void {
  const opinions = facts.opinions.map(({ unit, round, result, finding, reviewers, evidence, at }) => ({
    caseId: batch.caseId,
    round,
    unit,
    result,
    finding,
    reviewers,
    evidence,
    at,
  }));
  book.insert(ReviewOpinionEntity, opinions, 'replace');
}

export function writeRectification({ book, batch, names }: Projection, facts: HazardFacts): void {
  const details = [
    ...facts.measures.map((one, index) => detail('measure', index, one, names)),
    ...facts.supervision.map((one, index) => detail('supervision', index, one, names)),
    ...facts.claims.map((one, index) => detail('claim', index, one, names)),
    ...facts.extensions.map((one, index) => detail('extension', index, one, names)),
    ...(facts.oversight ?? []).map((one, index) => detail('oversight', index, one, names)),
    ...(facts.plan ? [detail('plan', 0, facts.plan, names)] : []),
    ...(facts.closeOut ? [detail('closeOut', 0, facts.closeOut, names)] : []),
    ...(facts.listing ? [detail('listing', 0, facts.listing, names)] : []),
  ].map((one) => ({ caseId: batch.caseId, ...one }));
  book.insert(RectificationEntity, details, 'replace');
}

/** What the lists have in common, where they have it. */
interface Recorded {
  readonly by?: string;
  readonly at?: string;
  readonly round?: number;
  readonly from?: string;
  readonly to?: string;
  readonly document?: string;
  readonly documentNo?: string;
  readonly letterNo?: string;
}

function detail(kind: RectificationKind, position: number, recorded: Recorded & object, names: NameBook) {
  const { by, at, round, from, to, document, documentNo, letterNo } = recorded;
  return {
    kind,
    position,
    at: at ?? null,
    byPersonId: by ?? null,
    byName: by === undefined ? null : names.person(by),
    round: round ?? null,
    fromDay: from ?? null,
    toDay: to ?? null,
    documentNo: documentNo ?? document ?? letterNo ?? null,
    data: recorded,
  };
}
