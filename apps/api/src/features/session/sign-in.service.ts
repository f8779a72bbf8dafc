import { Injectable } from '@nestjs/common';
import type { Clock } from '#platform';
import { AuthRulesReader } from '../../http/auth-rules';
import { type Account, AccountsPort, SignInAuditPort } from '../../http/ports';
import { HttpProblem } from '../../http/problem';
import type { OpenSession } from '../../http/session-reader';
import { newToken } from '../../http/session-token';
import { InjectClock } from '../../http/tokens';
import { Passwords } from '../../http/passwords';
import { SessionOpener } from './session-opener';

/** Signs people in by password. */
@Injectable()
export class SignInService {
  private decoy: Promise<string> | undefined;

  constructor(
    private readonly accounts: AccountsPort,
    private readonly passwords: Passwords,
    private readonly rules: AuthRulesReader,
    private readonly sessions: SessionOpener,
    private readonly audit: SignInAuditPort,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /**
   * Unknown login, wrong password, locked and disabled are one answer that takes one time: nobody learns which
   * accounts exist, and a guess that happens to be right is not told so while the account is locked.
   * @throws HttpProblem SIGN_IN_FAILED
   */
  async byPassword(login: string, password: string): Promise<OpenSession> {
    const account = await this.accounts.byLogin(login.trim());
    const matches = await this.passwords.matches(account?.passwordHash ?? (await this.decoyHash()), password);
    if (!account || account.disabled || this.isLocked(account)) return this.refuse(login, account);
    if (!matches) {
      await this.accounts.countFailure(account.id, this.clock.now(), await this.rules.current());
      return this.refuse(login, account);
    }
    if (account.failedCount > 0) await this.accounts.clearFailures(account.id);
    return this.sessions.open(account);
  }

  private isLocked({ lockedUntil }: Account): boolean {
    return lockedUntil !== undefined && this.clock.now() < lockedUntil;
  }

  private async refuse(login: string, account: Account | undefined): Promise<never> {
    const whose = account ? { personId: account.personId } : {};
    await this.audit.note({ login: login.trim(), ...whose, event: 'refused', at: this.clock.now() });
    throw new HttpProblem('SIGN_IN_FAILED');
  }

  /** A hash of nobody's password, made once at the usual cost. */
  private decoyHash(): Promise<string> {
    this.decoy ??= this.passwords.hash(newToken());
    return this.decoy;
  }
}
