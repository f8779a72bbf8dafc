import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sessionEnterAs, sessionRead, sessionSignIn, sessionSignOut, type SessionView } from '../../api';
import { currentPreference, usePreferences } from '../../app/preferences';
import { answerOf } from '../../transport/client';
import { holdActingPost, holdCsrfToken } from '../../transport/credentials';
import { ApiProblem } from '../../transport/problem';
import { forgetWho, rememberWho } from '../../transport/who';

export const SESSION_KEY = ['session'] as const;

/** Who somebody signs in as: with a password, or in demo mode in a persona's place. */
export interface Entrance {
  readonly login: string;
  readonly password?: string;
}

/** The session as the requests of this page carry it from now on; the person's own looks and post with it. */
function enter(session: SessionView): SessionView {
  holdCsrfToken(session.csrfToken);
  rememberWho(session);
  usePreferences.getState().enter(session.login);
  const { postId } = currentPreference();
  const stillHeld = session.posts.some((post) => post.postId === postId);
  if (postId !== undefined && !stillHeld) usePreferences.getState().actInAnyPost();
  holdActingPost(stillHeld ? postId : undefined);
  return session;
}

async function readSession(): Promise<SessionView | null> {
  try {
    return enter(await answerOf(sessionRead()));
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'NOT_SIGNED_IN') return null;
    throw error;
  }
}

/** The signed-in person; null when nobody is. */
export const useSession = () =>
  useQuery({ queryKey: SESSION_KEY, queryFn: readSession, staleTime: Infinity, networkMode: 'always' });

/** The signed-in person on a page that only they can see. */
export function useMe(): SessionView {
  const { data } = useSession();
  if (!data) throw new Error('a page of the signed-in was shown to nobody');
  return data;
}

export const useMay = (permission: SessionView['permissions'][number]): boolean =>
  useMe().permissions.includes(permission);

/** What one person has read is not for the next one. The session itself stays: the door watches it. */
const forgetOthers = (queries: QueryClient): void =>
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });

/** Signs in; everything read for somebody else is forgotten. */
export function useEnter() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ login, password }: Entrance): Promise<SessionView> =>
      answerOf(
        password === undefined
          ? sessionEnterAs({ body: { login } })
          : sessionSignIn({ body: { login, password } }),
      ),
    onSuccess: (session) => {
      const before = queries.getQueryData<SessionView | null>(SESSION_KEY);
      if (before?.personId !== session.personId) forgetOthers(queries);
      queries.setQueryData(SESSION_KEY, enter(session));
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
    },
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(sessionSignOut()),
    onSettled: () => {
      holdCsrfToken(undefined);
      forgetWho();
      holdActingPost(undefined);
      queries.setQueryData(SESSION_KEY, null);
      forgetOthers(queries);
    },
  });
}
