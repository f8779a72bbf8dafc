import type { UnitSeed } from './seed-rows';
import { DISTRICT_CODE, GOVERNMENT_ID } from './unit-ids';

const subdistrict = (key: string, code: string, shortName: string, name: string): UnitSeed => ({
  id: `unit-subdistrict-${key}`,
  code: `XG-JD-${code}`,
  name,
  shortName,
  kind: 'subdistrict',
  parentId: GOVERNMENT_ID,
  actsAsSubdistrict: true,
  districtCode: DISTRICT_CODE,
});

const street = (key: string, code: string, name: string): UnitSeed =>
  subdistrict(key, code, `${name}办事处`, `西工区${name}街道办事处`);

/** 属地: nine 办事处, and the two bodies that carry the same duties (R1, R3). */
const DUTY_UNITS: readonly UnitSeed[] = [
  street('wangchenglu', '01', '王城路'),
  street('jinguyuan', '02', '金谷园路'),
  street('xigong', '03', '西工'),
  street('manglinglu', '04', '邙岭路'),
  street('tanggonglu', '05', '唐宫路'),
  street('hantunlu', '06', '汉屯路'),
  street('kaixuandonglu', '07', '凯旋东路'),
  street('luobei', '08', '洛北'),
  street('hongshan', '09', '红山'),
  subdistrict('industrial-park', '10', '工业园区管委会', '洛阳工业园区管理委员会'),
  // 车管处 is the office of the railway station area, not the one that registers vehicles.
  subdistrict('station-area', '11', '车管处', '洛阳火车站地区管理处'),
];

/** Legally in the district, managed by 老城区 since 2010: shown, never chosen. */
const DAOBEILU: UnitSeed = {
  ...street('daobeilu', '12', '道北路'),
  actsAsSubdistrict: false,
  excludedNote: '洛政〔2010〕86号：委托老城区管理，不纳入本区属地责任',
};

export const SUBDISTRICT_UNITS: readonly UnitSeed[] = [...DUTY_UNITS, DAOBEILU];

/** The units an enterprise may belong to. */
export const DUTY_SUBDISTRICTS: readonly UnitSeed[] = DUTY_UNITS;
