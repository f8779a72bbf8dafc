import { Injectable } from '@nestjs/common';
import { passwordFaults } from '#domain/administration';
import { AuthRulesReader } from './auth-rules';
import { Passwords } from './passwords';
import { AccountsPort } from './ports';
import { type FieldFault, HttpProblem } from './problem';

/** Longer is refused before it is hashed: the cost of a hash must not be the caller's choice. */
export const PASSWORD_MAX_LENGTH = 256;

export interface NewPasswordWish {
  readonly password: string;
  readonly login: string;
  /** Whether the account's person is one of the three administrators. */
  readonly administrator: boolean;
  /** The account, unless it is a new one: its last passwords may not be taken again. */
  readonly account?: { readonly id: string; readonly passwordHash: string };
  /** The field of the form that holds it. */
  readonly field: Pick<FieldFault, 'field' | 'label'>;
}

/** Takes new passwords under the rules of policy `auth.*`. */
@Injectable()
export class NewPasswords {
  constructor(
    private readonly rules: AuthRulesReader,
    private readonly passwords: Passwords,
    private readonly accounts: AccountsPort,
  ) {}

  /** @returns the hash to keep @throws HttpProblem PASSWORD_UNFIT naming every fault */
  async hashOf(wish: NewPasswordWish): Promise<string> {
    const rules = await this.rules.current();
    const rule = wish.administrator ? rules.administratorPassword : rules.password;
    const faults = passwordFaults(wish.password, wish.login, rule);
    const reused = faults.length === 0 && (await this.isReused(wish, rules.history));
    const all = reused ? [`不得与最近 ${rules.history} 次用过的密码相同`] : faults;
    if (all.length > 0) {
      const errors = all.map((message) => ({ ...wish.field, message }));
      throw new HttpProblem('PASSWORD_UNFIT', all.join('；'), { errors });
    }
    return this.passwords.hash(wish.password);
  }

  /** Whether somebody knows an account's password; not to know it counts as a failure. */
  async isKnown(
    account: { readonly id: string; readonly passwordHash: string },
    password: string,
    at: Date,
  ): Promise<boolean> {
    if (await this.passwords.matches(account.passwordHash, password)) return true;
    await this.accounts.countFailure(account.id, at, await this.rules.current());
    return false;
  }

  private async isReused({ account, password }: NewPasswordWish, history: number): Promise<boolean> {
    if (!account || history <= 0) return false;
    const former = await this.accounts.formerPasswords(account.id, history - 1);
    for (const hash of [account.passwordHash, ...former]) {
      if (await this.passwords.matches(hash, password)) return true;
    }
    return false;
  }
}
