import { Injectable } from '@nestjs/common';
import { isAdminRole } from '#domain/authority';
import type { Clock } from '#platform';
import { NewPasswords } from '../../http/new-password';
import { AccountsPort, SessionsPort, SignInAuditPort } from '../../http/ports';
import { HttpProblem } from '../../http/problem';
import type { Identity } from '../../http/request';
import { InjectClock } from '../../http/tokens';

/** Changes a person's own password under the rules the district chose. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly accounts: AccountsPort,
    private readonly sessions: SessionsPort,
    private readonly fresh: NewPasswords,
    private readonly audit: SignInAuditPort,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /**
   * Every other session of the account ends with the old password.
   * @throws HttpProblem SIGN_IN_FAILED for a wrong current password (it counts as a failure), PASSWORD_UNFIT
   */
  async change(identity: Identity, current: string, next: string): Promise<void> {
    const account = await this.accounts.byId(identity.accountId);
    if (!account) throw new HttpProblem('NOT_SIGNED_IN');
    const at = this.clock.now();
    if (account.lockedUntil !== undefined && at < account.lockedUntil)
      throw new HttpProblem('SIGN_IN_FAILED');
    if (!(await this.fresh.isKnown(account, current, at)))
      throw new HttpProblem('SIGN_IN_FAILED', '现密码不正确');
    const passwordHash = await this.fresh.hashOf({
      ...{ password: next, login: account.login, account },
      administrator: identity.posts.some(({ actor }) => isAdminRole(actor.role)),
      field: { field: 'next', label: '新密码' },
    });
    await this.accounts.setPassword(account.id, { passwordHash, at });
    await this.sessions.closeOthers(account.personId, identity.sessionHash);
    const { login, personId } = account;
    await this.audit.note({ login, personId, event: 'passwordChanged', at });
  }
}
