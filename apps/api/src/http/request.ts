import type { Request } from 'express';
import type { ActingPost } from './ports';

/** Who is signed in, resolved anew for every request: a right that ended a moment ago is gone. */
export interface Identity {
  readonly sessionHash: string;
  readonly accountId: string;
  readonly personId: string;
  readonly personName: string;
  readonly login: string;
  readonly mustChangePassword: boolean;
  readonly csrfToken: string;
  /** Posts of today: own first, then those of principals. */
  readonly posts: readonly ActingPost[];
  /** The one post the request names in `X-Acting-Post`; every right is that post's alone then. */
  readonly chosen?: ActingPost;
  /** The request names a post the person does not hold today; such a request may do nothing but sign out. */
  readonly namesLostPost: boolean;
}

export interface ApiRequest extends Request {
  /** Set by the request id middleware for every request. */
  id: string;
  identity?: Identity;
}

export const ACTING_POST_HEADER = 'x-acting-post';
export const REQUEST_ID_HEADER = 'x-request-id';
export const CSRF_HEADER = 'x-csrf-token';
export const IDEMPOTENCY_HEADER = 'idempotency-key';

/** Posts whose rights the request may use: the chosen one alone, or all of today. */
export const activePosts = (identity: Identity): readonly ActingPost[] =>
  identity.chosen ? [identity.chosen] : identity.namesLostPost ? [] : identity.posts;

/** A header that may appear once; repeated, it counts as malformed and is told as empty. */
export const headerOf = (request: Request, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? '' : value;
};
