import { Injectable } from '@nestjs/common';
import type { Clock } from '#platform';
import { AuthRulesReader } from '../../http/auth-rules';
import { AccountsPort, SessionsPort, SignInAuditPort } from '../../http/ports';
import { HttpProblem } from '../../http/problem';
import type { Identity } from '../../http/request';
import { InjectClock } from '../../http/tokens';
import { passwordFaults } from './password-rules';
import { Passwords } from '../../http/passwords';

/** Changes a person's own password under the rules the district chose. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly accounts: AccountsPort,
    private readonly sessions: SessionsPort,
    private readonly passwords: Passwords,
    private readonly rules: AuthRulesReader,
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
    const rules = await this.rules.current();
    const at = this.clock.now();
    if (account.lockedUntil !== undefined && at < account.lockedUntil)
      throw new HttpProblem('SIGN_IN_FAILED');
    if (!(await this.passwords.matches(account.passwordHash, current))) {
      await this.accounts.countFailure(account.id, at, rules);
      throw new HttpProblem('SIGN_IN_FAILED', '现密码不正确');
    }
    const faults = passwordFaults(next, account.login, rules);
    const all = next.normalize('NFC') === current.normalize('NFC') ? [...faults, '不得与现密码相同'] : faults;
    if (all.length > 0) {
      const errors = all.map((message) => ({ field: 'next', label: '新密码', message }));
      throw new HttpProblem('PASSWORD_UNFIT', all.join('；'), { errors });
    }
    await this.accounts.setPassword(account.id, { passwordHash: await this.passwords.hash(next), at });
    await this.sessions.closeOthers(account.personId, identity.sessionHash);
    const { login, personId } = account;
    await this.audit.note({ login, personId, event: 'passwordChanged', at });
  }
}
