import type { EvidenceRefBody } from '../../api';
import type { Uploaded } from '../act/fields/upload';

/** One place of the hazard, before and after; the server takes both as evidence in this order. */
export interface PhotoPair {
  readonly before?: Uploaded;
  readonly after?: Uploaded;
}

export const SIDES = ['before', 'after'] as const;
export type Side = (typeof SIDES)[number];

export const PURPOSES = { before: 'photoBefore', after: 'photoAfter' } as const satisfies Record<
  Side,
  string
>;

export const NO_PHOTOS: readonly PhotoPair[] = [{}];

/** The pairs with one photo put, replaced or taken away. */
export const withPhoto = (
  pairs: readonly PhotoPair[],
  at: number,
  side: Side,
  photo: Uploaded | undefined,
): readonly PhotoPair[] =>
  pairs.map((pair, index) => {
    if (index !== at) return pair;
    const { [side]: _gone, ...rest } = pair;
    return photo === undefined ? rest : { ...rest, [side]: photo };
  });

const isEmpty = ({ before, after }: PhotoPair): boolean => before === undefined && after === undefined;

/** What the photos still lack: none at all, or a place that shows no after. */
export function lackOf(pairs: readonly PhotoPair[]): 'none' | 'after' | undefined {
  const filled = pairs.filter((pair) => !isEmpty(pair));
  if (filled.length === 0) return 'none';
  return filled.some(({ after }) => after === undefined) ? 'after' : undefined;
}

/** The evidence of the act: pair by pair, before first. */
export const evidenceOf = (pairs: readonly PhotoPair[]): EvidenceRefBody[] =>
  pairs.flatMap((pair) =>
    SIDES.flatMap((side) => {
      const photo = pair[side];
      if (photo === undefined) return [];
      const { attachmentId, sha256 } = photo;
      return [{ attachmentId, sha256, purpose: PURPOSES[side] }];
    }),
  );
