import { Injectable } from '@nestjs/common';
import { dayOf, DAY_MS } from '#domain/deadline';
import type { Clock, Settings } from '#platform';
import { type AuthRules, AuthRulesReader } from './auth-rules';
import { type Account, AccountsPort, DirectoryPort, SessionsPort, type StoredSession } from './ports';
import { ACTING_POST_HEADER, type ApiRequest, headerOf, type Identity } from './request';
import { csrfTokenOf, sessionCookieName, tokenHash } from './session-token';
import { InjectClock, InjectSettings } from './tokens';

const MINUTE_MS = 60_000;
/** A session's last use is written at most once in this time; idle expiry may come this much early, never late. */
const TOUCH_MS = MINUTE_MS;

/** A session with its account and the token only the browser keeps. */
export interface OpenSession {
  readonly account: Account;
  readonly session: StoredSession;
  readonly token: string;
}

/** Finds out who a request comes from: session, account, and the posts of today. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly sessions: SessionsPort,
    private readonly accounts: AccountsPort,
    private readonly directory: DirectoryPort,
    private readonly rules: AuthRulesReader,
    @InjectSettings() private readonly settings: Settings,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Nobody when the cookie is missing, unknown or expired; an expired session is ended on the spot. */
  async read(request: ApiRequest): Promise<Identity | undefined> {
    const token = this.tokenOf(request);
    if (token === undefined) return undefined;
    const session = await this.sessions.byHash(tokenHash(token));
    if (!session) return undefined;
    if (this.isExpired(session)) {
      await this.sessions.close(session.idHash);
      return undefined;
    }
    const account = await this.accounts.byId(session.accountId);
    if (!account || account.disabled) return undefined;
    await this.touch(session);
    return this.identity({ account, session, token }, headerOf(request, ACTING_POST_HEADER));
  }

  /** The person behind an open session with the posts of today, and the post the request names among them. */
  async identity({ account, session, token }: OpenSession, postId?: string): Promise<Identity> {
    const [posts, rules] = await Promise.all([
      this.directory.actingPosts(account.personId, dayOf(this.now())),
      this.rules.current(),
    ]);
    const chosen = postId === undefined ? undefined : posts.find((post) => post.actor.postId === postId);
    return {
      sessionHash: session.idHash,
      accountId: account.id,
      personId: account.personId,
      personName: account.personName,
      login: account.login,
      mustChangePassword: this.mustChange(account, rules),
      csrfToken: csrfTokenOf(session.csrfSecret, token),
      posts,
      namesLostPost: postId !== undefined && !chosen,
      ...(chosen ? { chosen } : {}),
    };
  }

  /** Personas of the demo district are tried without a password; theirs never has to be renewed. */
  private mustChange(account: Account, rules: AuthRules): boolean {
    return account.mustChange || (!this.settings.demo && isPasswordTooOld(account, rules, this.now()));
  }

  private tokenOf(request: ApiRequest): string | undefined {
    const cookies = (request.cookies ?? {}) as Record<string, unknown>;
    const token = cookies[sessionCookieName(this.settings.http.cookieSecure)];
    return typeof token === 'string' && token !== '' ? token : undefined;
  }

  private isExpired(session: StoredSession): boolean {
    const idleUntil = session.lastSeenAt.getTime() + this.settings.session.idleMinutes * MINUTE_MS;
    return this.now() >= Math.min(idleUntil, session.expiresAt.getTime());
  }

  private async touch(session: StoredSession): Promise<void> {
    if (this.now() - session.lastSeenAt.getTime() < TOUCH_MS) return;
    await this.sessions.touch(session.idHash, this.clock.now());
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}

/** Whether policy asks for a new password: `auth.<profile>.maxAgeDays`; 0 never does. */
function isPasswordTooOld(account: Account, rules: AuthRules, now: number): boolean {
  const { maxAgeDays } = rules;
  return maxAgeDays > 0 && now - account.passwordChangedAt.getTime() > maxAgeDays * DAY_MS;
}
