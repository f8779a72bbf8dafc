import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Json } from '#domain/case';

/** One text for one value, whatever the order of its keys (RFC 8785). */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('value has no canonical text');
  return text;
}

export const digestOf = (value: unknown): string =>
  createHash('sha256').update(canonicalText(value)).digest('hex');

/** A domain value as a JSON column takes it; absent is null. The columns are typed `object` for the sake of TypeORM. */
export const asJson = (value: unknown): object => (value === undefined ? null : value) as object;

const UNSTORABLE = /\\u0000|\\ud[89a-f]/i;

/**
 * PostgreSQL stores neither NUL nor lone surrogates. The API refuses them; should one still arrive in a batch, it is
 * replaced by U+FFFD, because a batch that can never be written would stop its case for ever.
 */
export function storable<T>(value: T): T {
  return UNSTORABLE.test(JSON.stringify(value)) ? (cleaned(value as Json) as T) : value;
}

function cleaned(value: Json): Json {
  if (typeof value === 'string')
    return value.replaceAll('\u0000', '\ufffd').replace(LONE_SURROGATE, '\ufffd');
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [cleaned(key) as string, cleaned(item)]),
  );
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
