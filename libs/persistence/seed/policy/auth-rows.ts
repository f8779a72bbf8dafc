import type { PolicyValue } from '#domain/policy';
import { amount, BY_DISTRICT, grounds, plain } from './policy-row';

/** 等保 8.1.4.1 asks for a lock and for rules of composition; it gives no figures, those are what assessors expect. */
const DENGBAO = grounds('等保 GB/T 22239 8.1.4.1；次数和时长为测评惯例', 'D');
const ASVS = grounds('OWASP ASVS 2.1', 'D');

/** Beginnings that every list of stolen passwords has, written small. */
const GUESSABLE: readonly string[] = [
  ...['password', 'passw0rd', 'admin', 'qwerty', '123456', 'abc123'],
  ...['xigong', 'luoyang', 'anquan', 'demo'],
];

/** Signing in, passwords, and certificates that a post asks for. */
export const AUTH_ROWS: readonly PolicyValue[] = [
  plain('auth.profile', '口令规则（dengbao3 组成与更换，asvs 长口令不强制更换）', 'dengbao3', DENGBAO),
  amount('auth.maxFailures', '连续登录失败锁定次数', [5, 'times'], DENGBAO),
  amount('auth.lockMinutes', '锁定时长', [30, 'minutes'], DENGBAO),
  amount('auth.attemptsPerMinute', '同一账号同一来源每分钟登录尝试上限', [20, 'times'], BY_DISTRICT),
  amount('auth.dengbao3.minLength', '口令最短长度（等保）', [8, 'characters'], DENGBAO),
  amount('auth.dengbao3.minClasses', '口令至少含字符类别数（等保）', [3, 'kinds'], DENGBAO),
  amount('auth.dengbao3.maxAgeDays', '口令最长使用天数（等保）', [90, 'ND'], DENGBAO),
  amount('auth.asvs.minLength', '口令最短长度（ASVS）', [15, 'characters'], ASVS),
  amount('auth.asvs.minClasses', '口令至少含字符类别数（ASVS，不要求）', [0, 'kinds'], ASVS),
  amount('auth.asvs.maxAgeDays', '口令最长使用天数（ASVS，不强制更换）', [0, 'ND'], ASVS),
  amount('auth.history', '新口令不得与最近几次口令相同（含现用口令）', [5, 'times'], DENGBAO),
  amount('auth.admin.minLength', '三员口令最短长度', [12, 'characters'], DENGBAO),
  amount('auth.admin.minClasses', '三员口令至少含字符类别数', [3, 'kinds'], DENGBAO),
  amount('auth.admin.minDifferent', '三员口令至少含不同字符数', [6, 'characters'], BY_DISTRICT),
  plain('auth.admin.guessable', '三员口令不得含有的词语', [...GUESSABLE], BY_DISTRICT),
  amount('credential.warnBefore', '证书到期前提醒', [60, 'ND'], BY_DISTRICT),
  plain(
    'credential.requiredFor',
    '任职须持有的证书（按岗位）',
    { subdistrictEnforcer: ['行政执法证'] },
    grounds('行政处罚法 42（执法人员应当具有行政执法资格）', 'V'),
  ),
];
