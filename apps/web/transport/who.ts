import type { SessionView } from '../api';

const KEY = 'capture-who';

/** The expert whose phone this is, for the capture page without network. */
export interface Who {
  readonly personId: string;
  readonly name: string;
  readonly agencyId: string;
  readonly agencyName: string;
}

/** The person as an expert; nothing for whoever is none. */
export function expertOf({ personId, name, posts }: SessionView): Who | undefined {
  const post = posts.find(({ role }) => role === 'expert');
  return post && { personId, name, agencyId: post.unitId, agencyName: post.unitName };
}

/** Keeps who may open the capture page of this device without network; everybody else is forgotten. */
export function rememberWho(session: SessionView): void {
  const who = expertOf(session);
  if (who === undefined) forgetWho();
  else localStorage.setItem(KEY, JSON.stringify(who));
}

export const forgetWho = (): void => localStorage.removeItem(KEY);

export function knownWho(): Who | undefined {
  const text = localStorage.getItem(KEY);
  return text === null ? undefined : (JSON.parse(text) as Who);
}
