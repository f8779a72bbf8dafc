import { listOf, numberOf, type PolicySnapshot, textOf } from '../policy';

/**
 * Two standards contradict each other on passwords, so a district chooses: `dengbao3` (等保 8.1.4.1: classes of
 * characters and periodic change) or `asvs` (a long passphrase, no forced change).
 */
const PASSWORD_PROFILES = ['dengbao3', 'asvs'] as const;
type PasswordProfile = (typeof PASSWORD_PROFILES)[number];

/** What a password must be like; every figure is a row of policy (`auth.*`). */
export interface PasswordRule {
  /** Characters as people count them. */
  readonly minLength: number;
  /** Of lower case, upper case, digits, others; 0 asks for none. */
  readonly minClasses: number;
  readonly minDifferent: number;
  /** Words in small letters that a password must not contain. */
  readonly guessable: readonly string[];
}

/** The profile of a policy; an unknown name is taken for the stricter one. */
export function passwordProfileOf(policy: PolicySnapshot): PasswordProfile {
  const name = textOf(policy, 'auth.profile');
  return PASSWORD_PROFILES.find((known) => known === name) ?? 'dengbao3';
}

/** The rule for everybody, by the district's profile. @throws PolicyMissingError, PolicyFormatError */
export function passwordRuleOf(policy: PolicySnapshot): PasswordRule {
  const profile = passwordProfileOf(policy);
  return {
    minLength: numberOf(policy, `auth.${profile}.minLength`),
    minClasses: numberOf(policy, `auth.${profile}.minClasses`),
    minDifferent: 0,
    guessable: [],
  };
}

/** The rule for the three administrators: never weaker than the one for everybody. @throws PolicyMissingError, PolicyFormatError */
export function administratorPasswordRuleOf(policy: PolicySnapshot): PasswordRule {
  const ofAll = passwordRuleOf(policy);
  return {
    minLength: Math.max(ofAll.minLength, numberOf(policy, 'auth.admin.minLength')),
    minClasses: Math.max(ofAll.minClasses, numberOf(policy, 'auth.admin.minClasses')),
    minDifferent: numberOf(policy, 'auth.admin.minDifferent'),
    guessable: listOf(policy, 'auth.admin.guessable'),
  };
}

const CLASSES: readonly RegExp[] = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}\s]/u];

/** Everything that makes a new password unfit, all at once, in Chinese; empty when it will do. */
export function passwordFaults(password: string, login: string, rule: PasswordRule): readonly string[] {
  const { minLength, minClasses, minDifferent, guessable } = rule;
  const faults: string[] = [];
  const small = password.toLowerCase();
  const characters = [...password];
  if (characters.length < minLength) faults.push(`不得少于 ${minLength} 个字符`);
  if (CLASSES.filter((one) => one.test(password)).length < minClasses) {
    faults.push(`须包含小写字母、大写字母、数字、其他字符中的至少 ${minClasses} 类`);
  }
  if (new Set(characters).size < minDifferent) faults.push(`不同的字符不得少于 ${minDifferent} 个`);
  if (login !== '' && small.includes(login.toLowerCase())) faults.push('不得包含登录名');
  if (guessable.some((word) => small.includes(word))) faults.push('含有容易被猜到的词语或数字串');
  return faults;
}
