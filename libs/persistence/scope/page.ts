/** Position after the last row of a page: its sort value and id. The API signs it into an opaque cursor. */
export interface Keyset {
  readonly sort: string;
  readonly id: string;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Absent on the last page. */
  readonly next?: Keyset;
}

export interface PageRequest {
  readonly limit: number;
  readonly after?: Keyset;
}

/** A page out of one row more than asked for. */
export function pageOf<Item>(
  found: readonly Item[],
  limit: number,
  keysetOf: (item: Item) => Keyset,
): Page<Item> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return found.length > limit && last !== undefined ? { items, next: keysetOf(last) } : { items };
}

/** Beyond this a count is not told: 「1,000+」. */
export const COUNT_CAP = 1_000;

export interface CappedCount {
  readonly value: number;
  /** True when there are more than `value`. */
  readonly more: boolean;
}

export const capped = (counted: number): CappedCount =>
  counted > COUNT_CAP ? { value: COUNT_CAP, more: true } : { value: counted, more: false };
