import { describe, expect, it } from 'vitest';
import type { UnitLineView } from '../../api';
import { describe as inWords } from './chart-words';
import { ranked, shortName } from './units';
import { isStale } from './use-overview';

const unit = (name: string, open: number, overdue: number): UnitLineView => ({
  id: name,
  name,
  open,
  overdue,
  overduePercent: Math.round((overdue / open) * 1_000) / 10,
  openFilter: '',
  overdueFilter: '',
});

describe('the overdue wall', () => {
  it('announces figures as old after two minutes, not before', () => {
    expect(isStale(0, 120_000)).toBe(false);
    expect(isStale(0, 120_001)).toBe(true);
  });

  it('ranks by how many are overdue, among equals by share, then by how many are open', () => {
    const lines = [
      unit('甲', 10, 1),
      unit('乙', 4, 2),
      unit('丙', 20, 2),
      unit('丁', 30, 0),
      unit('戊', 40, 0),
    ];
    expect(ranked(lines).map(({ name }) => name)).toEqual(['乙', '丙', '甲', '戊', '丁']);
  });

  it.each([
    ['西工区凯旋东路街道办事处', '凯旋东路街道'],
    ['西工区应急管理局', '应急管理局'],
    ['洛阳火车站地区管理处', '洛阳火车站地区管理处'],
    ['洛阳工业园区管理委员会', '洛阳工业园区管理委员会'],
  ])('%s is called %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  it('says a chart in words, figure by figure', () => {
    expect(inWords('逾期时长', [{ name: '1–3 天', value: 3, colour: '#000' }])).toBe('逾期时长：1–3 天 3');
  });
});
