import type { AuthRules } from '../../http/auth-rules';

/** Longer is refused before it is hashed: the cost of a hash must not be the caller's choice. */
export const PASSWORD_MAX_LENGTH = 256;

const CLASSES: readonly RegExp[] = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}\s]/u];

/** Why a new password does not do, in the words of the profile the district chose; empty when it does. */
export function passwordFaults(password: string, login: string, rules: AuthRules): readonly string[] {
  const { minLength, minClasses } = rules.password;
  const faults: string[] = [];
  // Characters as people count them, not code units.
  if ([...password].length < minLength) faults.push(`不得少于 ${minLength} 个字符`);
  const classes = CLASSES.filter((one) => one.test(password)).length;
  if (classes < minClasses) {
    faults.push(`须包含小写字母、大写字母、数字、其他字符中的至少 ${minClasses} 类`);
  }
  if (password.toLowerCase().includes(login.toLowerCase())) faults.push('不得包含登录名');
  return faults;
}
