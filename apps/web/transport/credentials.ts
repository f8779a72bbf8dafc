/** What every request of the signed-in person carries; kept in memory only. */
interface Credentials {
  csrfToken?: string;
  postId?: string;
}

const held: Credentials = {};
const listeners = new Set<() => void>();

/** The session's own token, which writing requests bring back (X-CSRF-Token). */
export function holdCsrfToken(token: string | undefined): void {
  if (token === undefined) delete held.csrfToken;
  else held.csrfToken = token;
}

/** The post the person acts in (X-Acting-Post); none lets the server take the most fitting one. */
export function holdActingPost(postId: string | undefined): void {
  if (postId === undefined) delete held.postId;
  else held.postId = postId;
}

export const credentials = (): Readonly<Credentials> => held;

/** Calls back when the server no longer knows the session. */
export function onSessionLost(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const sessionLost = (): void => listeners.forEach((listener) => listener());
