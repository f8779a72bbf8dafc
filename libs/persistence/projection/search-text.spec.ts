import { searchText } from './search-text';

it.each([
  ['full-width letters and digits', 'ＷＨ－０１', 'wh-01'],
  ['upper case', 'LED 灯', 'led 灯'],
  ['runs of spaces', ' 电   箱 ', '电 箱'],
  ['compatibility forms', '㎡', 'm2'],
])('folds %s', (_what, given, folded) => {
  expect(searchText([given])).toBe(folded);
});

it('leaves out what is absent and keeps the parts apart', () => {
  expect(searchText(['甲', null, undefined, '', '乙'])).toBe('甲\n乙');
});
