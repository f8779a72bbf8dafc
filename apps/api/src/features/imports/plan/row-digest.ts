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
export function contentDigest(identity: HazardIdentity, times: number): string {
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

/** The id of the case a digest leads to: the same in every process and at every attempt (RFC 9562, version 8). */
export function caseIdOf(digest: string): string {
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
