import { Injectable } from '@nestjs/common';
import { HOUR_MS } from '#domain/deadline';
import type { Clock, Settings } from '#platform';
import { type Account, SessionsPort, SignInAuditPort } from '../../http/ports';
import type { OpenSession } from '../../http/session-reader';
import { newToken, tokenHash } from '../../http/session-token';
import { InjectClock, InjectSettings } from '../../http/tokens';

/** Opens a session for whoever has shown who they are. */
@Injectable()
export class SessionOpener {
  constructor(
    private readonly sessions: SessionsPort,
    private readonly audit: SignInAuditPort,
    @InjectSettings() private readonly settings: Settings,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async open(account: Account): Promise<OpenSession> {
    const token = newToken();
    const now = this.clock.now();
    const session = {
      idHash: tokenHash(token),
      accountId: account.id,
      personId: account.personId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + this.settings.session.absoluteHours * HOUR_MS),
      csrfSecret: newToken(),
    };
    await this.sessions.open(session);
    const { login, personId } = account;
    await this.audit.note({ login, personId, event: 'signedIn', at: now });
    return { account, session, token };
  }
}
