import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { CookieOptions } from 'express';
import type { Settings } from '#platform';

const TOKEN_BYTES = 32;

/** A random 256-bit token in URL-safe letters. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** What the database knows of a token: whoever reads the table cannot sign in with it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The token a page sends back in `X-CSRF-Token`; bound to the session, stored nowhere. */
export const csrfTokenOf = (csrfSecret: string, token: string): string =>
  createHmac('sha256', csrfSecret).update(token).digest('base64url');

/** Compares two texts in a time that does not depend on where they differ. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** `__Host-` binds the cookie to this very host over https; plain http, as on a trial machine, cannot have it. */
export const sessionCookieName = (secure: boolean): string => (secure ? '__Host-sid' : 'sid');

/** No `maxAge`: the browser forgets it when it closes, the server when the session ends. */
export const sessionCookie = ({ http }: Pick<Settings, 'http'>): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: http.cookieSecure,
  path: '/',
});
