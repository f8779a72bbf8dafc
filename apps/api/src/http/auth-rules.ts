import { Injectable } from '@nestjs/common';
import {
  administratorPasswordRuleOf,
  passwordProfileOf,
  type PasswordRule,
  passwordRuleOf,
} from '#domain/administration';
import { dayOf } from '#domain/deadline';
import { numberOf, type PolicySnapshot } from '#domain/policy';
import type { Clock } from '#platform';
import { PolicyPort } from './ports';
import { InjectClock } from './tokens';

/** Rules of signing in, read from policy: `auth.*`. */
export interface AuthRules {
  /** Failures in a row that lock an account (等保 8.1.4.1 b). */
  readonly maxFailures: number;
  readonly lockMinutes: number;
  /** Attempts per account and address in one minute before the door stays shut for a minute. */
  readonly attemptsPerMinute: number;
  readonly password: PasswordRule;
  readonly administratorPassword: PasswordRule;
  /** Days after which a password has to be changed; 0: it does not age. */
  readonly maxAgeDays: number;
  /** How many of the last passwords, the present one included, may not be taken again. */
  readonly history: number;
}

/** @throws PolicyMissingError, PolicyFormatError */
export const authRulesOf = (policy: PolicySnapshot): AuthRules => ({
  maxFailures: numberOf(policy, 'auth.maxFailures'),
  lockMinutes: numberOf(policy, 'auth.lockMinutes'),
  attemptsPerMinute: numberOf(policy, 'auth.attemptsPerMinute'),
  password: passwordRuleOf(policy),
  administratorPassword: administratorPasswordRuleOf(policy),
  maxAgeDays: numberOf(policy, `auth.${passwordProfileOf(policy)}.maxAgeDays`),
  history: numberOf(policy, 'auth.history'),
});

// Long enough not to ask at every request, short enough that a stricter rule is in force at once for people.
const KEPT_MS = 30_000;

/** The rules in force today. */
@Injectable()
export class AuthRulesReader {
  private kept: { readonly rules: AuthRules; readonly until: number } | undefined;

  constructor(
    private readonly policy: PolicyPort,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async current(): Promise<AuthRules> {
    const now = this.clock.now().getTime();
    if (this.kept && now < this.kept.until) return this.kept.rules;
    const rules = authRulesOf(await this.policy.snapshotOn(dayOf(now)));
    this.kept = { rules, until: now + KEPT_MS };
    return rules;
  }
}
