import { createHash } from 'node:crypto';
import type { LedgerRow } from '#domain/ledger';

/** What makes two rows of any files the same hazard; its status, people and later dates may change between files. */
export interface HazardIdentity {
  readonly enterpriseId: string;
  readonly description: string;
  readonly place: string;
  readonly found: LedgerRow['found'];
  /** Tells hazards apart when the day of finding is unknown. */
  readonly deadline: LedgerRow['deadline'];
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

/** SHA-256 in hexadecimal; `times` counts equal hazards within one file, so that a true repetition is kept. */
function contentDigest(identity: HazardIdentity, times: number): string {
  const { enterpriseId, description, place, found, deadline } = identity;
  const parts = [enterpriseId, plain(description), plain(place), found ?? `-${deadline ?? ''}`, times];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Counts how often each hazard has been met in a file. */
export class Occurrences {
  private readonly met = new Map<string, number>();

  digestOf(identity: HazardIdentity): string {
    const first = contentDigest(identity, 1);
    const times = (this.met.get(first) ?? 0) + 1;
    this.met.set(first, times);
    return times === 1 ? first : contentDigest(identity, times);
  }
}
