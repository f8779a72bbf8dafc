import { client } from '../api/client.gen';
import { credentials, sessionLost } from './credentials';
import { type ApiProblem, problemOf } from './problem';

const SAFE_METHODS = ['GET', 'HEAD'];

/** Gives the generated client what the API asks of every request. Called once, before the first one. */
export function setUpClient(): void {
  client.setConfig({ baseUrl: '', credentials: 'same-origin', cache: 'no-store' });
  client.interceptors.request.use((request) => {
    const { csrfToken, postId } = credentials();
    if (csrfToken !== undefined && !SAFE_METHODS.includes(request.method)) {
      request.headers.set('X-CSRF-Token', csrfToken);
    }
    if (postId !== undefined) request.headers.set('X-Acting-Post', postId);
    return request;
  });
}

/** How a call of the generated client ends. */
interface Answer<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response?: Response | undefined;
}

/** The part of an answer a screen wants. @throws ApiProblem */
export async function answerOf<T>(asked: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asked.catch((fault: unknown): Answer<T> => ({ error: fault }));
  if (response?.ok) return data as T;
  throw heard(problemOf(error, response?.status));
}

function heard(problem: ApiProblem): ApiProblem {
  if (problem.code === 'NOT_SIGNED_IN') sessionLost();
  return problem;
}
