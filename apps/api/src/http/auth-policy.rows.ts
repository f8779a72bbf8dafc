import type { PolicyUnit, PolicyValue } from '#domain/policy';

/** The day the Opinion came into effect; these rows stand until a set of policy says otherwise. */
const FROM = '2021-12-20';
const DENGBAO = '等保 GB/T 22239 8.1.4.1；次数和时长为测评惯例';
const DISTRICT = '区级默认';

const row = (
  key: string,
  title: string,
  value: number | string,
  more: { source: string; unit?: PolicyUnit },
) => ({ key, title, value, mark: 'D', from: FROM, ...more }) satisfies PolicyValue;

/**
 * Rules of signing in for an installation whose policy set has no `auth.*` rows. They are rows like any other: a row of
 * the set under the same key takes their place.
 */
export const AUTH_ROWS: readonly PolicyValue[] = [
  row('auth.profile', '口令规则（dengbao3 组成与更换，asvs 长口令不强制更换）', 'dengbao3', {
    source: DENGBAO,
  }),
  row('auth.maxFailures', '连续登录失败锁定次数', 5, { source: DENGBAO, unit: 'times' }),
  row('auth.lockMinutes', '锁定时长（分钟）', 30, { source: DENGBAO }),
  row('auth.attemptsPerMinute', '同一账号同一来源每分钟登录尝试上限', 20, {
    source: DISTRICT,
    unit: 'times',
  }),
  row('auth.dengbao3.minLength', '口令最短长度（等保）', 8, { source: DENGBAO }),
  row('auth.dengbao3.minClasses', '口令至少含字符类别数（等保）', 3, { source: DENGBAO }),
  row('auth.dengbao3.maxAgeDays', '口令最长使用天数（等保）', 90, { source: DENGBAO }),
  row('auth.asvs.minLength', '口令最短长度（ASVS）', 15, { source: 'OWASP ASVS 2.1' }),
  row('auth.asvs.minClasses', '口令至少含字符类别数（ASVS，不要求）', 0, { source: 'OWASP ASVS 2.1' }),
  row('auth.asvs.maxAgeDays', '口令最长使用天数（ASVS，不强制更换）', 0, { source: 'OWASP ASVS 2.1' }),
];
