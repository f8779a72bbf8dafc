import type { PersonSeed } from './seed-rows';

/** Family names common in the region; with the given names below they make fictional people. */
const FAMILY_NAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕',
] as const;
const GIVEN_NAMES = [
  '文博',
  '晓岚',
  '志远',
  '雨桐',
  '建勋',
  '静怡',
  '海涛',
  '丽娜',
  '国栋',
  '思琪',
  '永刚',
  '慧敏',
  '俊峰',
  '雪梅',
  '少华',
  '佳宁',
  '德胜',
  '春燕',
  '明哲',
  '秀兰',
  '振宇',
  '若曦',
  '启航',
  '红霞',
  '立新',
  '婉清',
  '宏伟',
  '玉洁',
  '家辉',
  '诗涵',
  '卫民',
  '淑芬',
  '子墨',
  '晓东',
  '润泽',
  '凤英',
  '景行',
  '亚楠',
  '长青',
  '小满',
  '克俭',
] as const;
// 41 given names beside 40 family names: both lists are walked together without meeting the same pair again.

/** The `index`-th fictional name; no two of the first 1,640 are alike. */
function personName(index: number): string {
  const family = FAMILY_NAMES[index % FAMILY_NAMES.length] ?? '';
  const given = GIVEN_NAMES[index % GIVEN_NAMES.length] ?? '';
  return family + given;
}

/** Hands out fictional people one after another, each with ids that say who they are. */
export class People {
  private given = 0;

  /** @param key e.g. `subdistrict-xigong-officer-1`: the login, and the end of the id */
  next(key: string): PersonSeed {
    const index = this.given;
    this.given += 1;
    return { id: `person-${key}`, login: key, name: personName(index) };
  }
}
