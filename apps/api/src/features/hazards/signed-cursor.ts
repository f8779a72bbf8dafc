import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Keyset } from '#persistence';
import type { Secret } from '#platform';
import { canonicalHash } from '../../http/idempotency';
import { HttpProblem } from '../../http/problem';

const SEPARATOR = '.';

/**
 * Places in a list as the client carries them. A cursor is signed and bound to what was asked for: it cannot be made
 * up, and it continues only the list it was given for.
 */
export class SignedCursors {
  constructor(private readonly key: Secret) {}

  /** @param asked everything that settles which rows the list has and in which order, the reader's scope included */
  write({ sort, id }: Keyset, asked: unknown): string {
    const place = Buffer.from(JSON.stringify([sort, id])).toString('base64url');
    return place + SEPARATOR + this.signature(place, asked);
  }

  /** @throws HttpProblem REQUEST_INVALID for a cursor that was forged, or given for another filter or reader */
  read(cursor: string, asked: unknown): Keyset {
    const [place = '', signature = ''] = cursor.split(SEPARATOR);
    const given = Buffer.from(signature);
    const expected = Buffer.from(this.signature(place, asked));
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw unknownPlace();
    const [sort, id] = JSON.parse(Buffer.from(place, 'base64url').toString('utf8')) as [string, string];
    return { sort, id };
  }

  private signature(place: string, asked: unknown): string {
    return createHmac('sha256', this.key.reveal())
      .update(`${place}\n${canonicalHash(asked)}`)
      .digest('base64url');
  }
}

const unknownPlace = (): HttpProblem =>
  new HttpProblem('REQUEST_INVALID', '翻页位置与查询条件不符，请从第一页重新查询');
