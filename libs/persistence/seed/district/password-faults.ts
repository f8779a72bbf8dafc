/** Least length of an administrator's password, and classes of characters in it (等保 8.1.4.1). */
const MIN_LENGTH = 12;
const MIN_CLASSES = 3;
const MIN_DIFFERENT = 6;
const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z0-9]/] as const;
/** Beginnings that every list of stolen passwords has, written small and without digits in place of letters. */
const GUESSABLE = [
  'password',
  'passw0rd',
  'admin',
  'qwerty',
  '123456',
  'abc123',
  'xigong',
  'luoyang',
  'anquan',
  'demo',
];

/** Everything that makes a password too weak for an administrator, all at once; empty when it will do. */
export function passwordFaults(password: string, login: string): readonly string[] {
  const faults: string[] = [];
  const small = password.toLowerCase();
  if ([...password].length < MIN_LENGTH) faults.push(`口令至少 ${MIN_LENGTH} 位。`);
  if (CLASSES.filter((one) => one.test(password)).length < MIN_CLASSES) {
    faults.push('口令须包含大写字母、小写字母、数字、符号中的至少三类。');
  }
  if (new Set(password).size < MIN_DIFFERENT) faults.push('口令中重复的字符过多。');
  if (login !== '' && small.includes(login.toLowerCase())) faults.push('口令不得包含登录名。');
  if (GUESSABLE.some((word) => small.includes(word))) faults.push('口令含有容易被猜到的词语或数字串。');
  return faults;
}
