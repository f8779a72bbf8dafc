import { describe, expect, it } from 'vitest';
import type { PersonaView } from '../../api';
import { isNext } from './next-hands';
import { answersTo, grouped } from './persona-groups';

const clerk: PersonaView = {
  login: 'clerk',
  name: '陈建勋',
  posts: [{ unitName: '西工区安全生产委员会办公室', title: '区安委会办公室经办人', role: 'committeeClerk' }],
};
const officer: PersonaView = {
  login: 'officer',
  name: '韩红霞',
  posts: [{ unitName: '西工区王城路街道办事处', title: '办事处安全员', role: 'subdistrictOfficer' }],
};

const task = (seat: string, holder?: string) => ({
  id: 'c:t',
  nodeTitle: '分类定级',
  seat,
  ...(holder === undefined ? {} : { holder }),
});

describe('demo personas', () => {
  it('stand by kind of unit and by unit', () => {
    expect(
      grouped([officer, clerk]).map(({ group, units }) => [group, units.map(({ unit }) => unit)]),
    ).toEqual([
      ['committee', ['西工区安全生产委员会办公室']],
      ['subdistrict', ['西工区王城路街道办事处']],
    ]);
  });

  it.each(['红霞', '王城路', '安全员 西工'])('are found by “%s”', (words) => {
    expect([answersTo(officer, words), answersTo(clerk, words)]).toEqual([true, false]);
  });
});

describe('who is next', () => {
  it.each([
    { why: 'the post of the unit, by its short name', seat: '区安委办 区安委会办公室经办人', next: true },
    { why: 'not the same post of another unit', seat: '汉屯路办 办事处安全员', next: false },
  ])('is $why', ({ seat, next }) => {
    expect([clerk, officer].some((one) => isNext(one, [task(seat)]))).toBe(next);
  });

  it('is the holder alone once a task is claimed', () => {
    expect(isNext(clerk, [task('区安委办 区安委会办公室经办人', '杨静怡')])).toBe(false);
  });
});
