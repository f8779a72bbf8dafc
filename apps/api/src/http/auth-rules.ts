import { Injectable } from '@nestjs/common';
import type { IsoDay } from '#domain/case';
import { dayOf } from '#domain/deadline';
import { numberOf, type PolicySnapshot, snapshotOn, textOf } from '#domain/policy';
import type { Clock } from '#platform';
import { AUTH_ROWS } from './auth-policy.rows';
import { PolicyPort } from './ports';
import { InjectClock } from './tokens';

/**
 * Two standards contradict each other on passwords, so a district chooses: `dengbao3` (等保 8.1.4.1: classes of
 * characters and periodic change) or `asvs` (a long passphrase, no forced change).
 */
export const PASSWORD_PROFILES = ['dengbao3', 'asvs'] as const;
export type PasswordProfile = (typeof PASSWORD_PROFILES)[number];

/** Rules of signing in, read from policy: `auth.*`. */
export interface AuthRules {
  readonly profile: PasswordProfile;
  /** Failures in a row that lock an account (等保 8.1.4.1 b). */
  readonly maxFailures: number;
  readonly lockMinutes: number;
  /** Attempts per account and address in one minute before the door stays shut for a minute. */
  readonly attemptsPerMinute: number;
  readonly password: {
    readonly minLength: number;
    /** Of lower case, upper case, digits, others; 0 asks for none. */
    readonly minClasses: number;
    /** 0: a password does not age. */
    readonly maxAgeDays: number;
  };
}

/** @throws PolicyMissingError, PolicyFormatError */
export function authRulesOf(policy: PolicySnapshot): AuthRules {
  const name = textOf(policy, 'auth.profile');
  const profile = PASSWORD_PROFILES.find((known) => known === name) ?? 'dengbao3';
  const ofProfile = (key: string): number => numberOf(policy, `auth.${profile}.${key}`);
  return {
    profile,
    maxFailures: numberOf(policy, 'auth.maxFailures'),
    lockMinutes: numberOf(policy, 'auth.lockMinutes'),
    attemptsPerMinute: numberOf(policy, 'auth.attemptsPerMinute'),
    password: {
      minLength: ofProfile('minLength'),
      minClasses: ofProfile('minClasses'),
      maxAgeDays: ofProfile('maxAgeDays'),
    },
  };
}

/** The district's policy, with the rows of this installation where the set says nothing of signing in. */
export const withAuthRows = (policy: PolicySnapshot, day: IsoDay): PolicySnapshot => ({
  ...policy,
  values: { ...snapshotOn(AUTH_ROWS, day, policy.setId).values, ...policy.values },
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
    const rules = authRulesOf(withAuthRows(await this.policy.snapshotOn(dayOf(now)), dayOf(now)));
    this.kept = { rules, until: now + KEPT_MS };
    return rules;
  }
}
