import { DEPARTMENT_UNITS } from './departments';
import { SUBDISTRICT_UNITS } from './subdistricts';
import type { UnitSeed } from './seed-rows';
import { BIDDING_AGENCIES, EXPERT_POOL } from './suppliers';
import {
  BUREAU_ID,
  CITY_CODE,
  COMMITTEE_OFFICE_ID,
  DISTRICT_CODE,
  FINANCE_ID,
  GOVERNMENT_ID,
  PROVINCE_CODE,
  SYSTEM_OFFICE_ID,
} from './unit-ids';

/** The post of the administrators; it belongs to no business unit (三员分立). */
export const SYSTEM_OFFICE: UnitSeed = {
  id: SYSTEM_OFFICE_ID,
  code: 'XG-XT',
  name: '西工区安全生产信息系统管理岗',
  shortName: '系统管理岗',
  kind: 'system',
  districtCode: DISTRICT_CODE,
};

/** 上级: receives statistics and reads; holds no task (organisation 3.1). */
const SUPERIOR_UNITS: readonly UnitSeed[] = [
  {
    id: 'unit-superior-city-committee-office',
    code: 'LY-AWB',
    name: '洛阳市安全生产委员会办公室',
    shortName: '市安委办',
    kind: 'superior',
    districtCode: CITY_CODE,
  },
  {
    id: 'unit-superior-city-bureau',
    code: 'LY-YJ',
    name: '洛阳市应急管理局',
    shortName: '市应急局',
    kind: 'superior',
    districtCode: CITY_CODE,
  },
  {
    id: 'unit-superior-province',
    code: 'HN-YJ',
    name: '河南省应急管理厅',
    shortName: '省应急厅',
    kind: 'superior',
    districtCode: PROVINCE_CODE,
  },
];

const DISTRICT_UNITS: readonly UnitSeed[] = [
  {
    id: GOVERNMENT_ID,
    code: 'XG-ZF',
    name: '洛阳市西工区人民政府',
    shortName: '区政府',
    kind: 'government',
    districtCode: DISTRICT_CODE,
  },
  {
    id: 'unit-committee',
    code: 'XG-AWH',
    name: '西工区安全生产委员会',
    shortName: '区安委会',
    kind: 'committee',
    parentId: GOVERNMENT_ID,
    districtCode: DISTRICT_CODE,
  },
  {
    id: BUREAU_ID,
    code: 'XG-YJ',
    name: '西工区应急管理局',
    shortName: '区应急局',
    kind: 'bureau',
    parentId: GOVERNMENT_ID,
    districtCode: DISTRICT_CODE,
  },
  // 区安委办 sits in the bureau but is a body of its own: it coordinates and has no power of inspection.
  {
    id: COMMITTEE_OFFICE_ID,
    code: 'XG-AWB',
    name: '西工区安全生产委员会办公室',
    shortName: '区安委办',
    kind: 'committeeOffice',
    parentId: BUREAU_ID,
    districtCode: DISTRICT_CODE,
  },
  {
    id: FINANCE_ID,
    code: 'XG-CZ',
    name: '西工区财政局',
    shortName: '区财政局',
    kind: 'finance',
    parentId: GOVERNMENT_ID,
    districtCode: DISTRICT_CODE,
  },
];

const supervision = (key: string, code: string, name: string, shortName: string): UnitSeed => ({
  id: `unit-supervision-${key}`,
  code: `XG-${code}`,
  name,
  shortName,
  kind: 'supervision',
  parentId: GOVERNMENT_ID,
  districtCode: DISTRICT_CODE,
});

/** 监督: reads by grant. */
export const SUPERVISION_UNITS: readonly UnitSeed[] = [
  supervision('audit', 'SJ', '西工区审计局', '区审计局'),
  supervision('discipline', 'JW', '西工区纪委监委', '区纪委监委'),
  supervision('justice', 'SF', '西工区司法局（行政执法监督）', '区司法局'),
  supervision('organisation', 'ZZ', '中共西工区委组织部', '区委组织部'),
  supervision('archives', 'DA', '西工区档案馆', '区档案馆'),
];

const agency = (key: string, code: string, name: string, shortName: string): UnitSeed => ({
  id: `unit-agency-${key}`,
  code: `ZJ-${code}`,
  name,
  shortName,
  kind: 'agency',
  districtCode: DISTRICT_CODE,
});

/** 安全技术服务中介机构 (fictional): found by tender, they look for hazards and neither order nor punish. */
export const AGENCY_UNITS: readonly UnitSeed[] = [
  agency('hengzhan', '01', '河南衡瞻安全技术服务有限公司', '衡瞻安全'),
  agency('luojin', '02', '洛阳洛谨安全科技有限公司', '洛谨安全'),
];

/** Every unit of the district but its enterprises. */
export const OFFICIAL_UNITS: readonly UnitSeed[] = [
  ...SUPERIOR_UNITS,
  ...DISTRICT_UNITS,
  ...DEPARTMENT_UNITS,
  ...SUBDISTRICT_UNITS,
  ...SUPERVISION_UNITS,
  ...AGENCY_UNITS,
  ...BIDDING_AGENCIES,
  EXPERT_POOL,
  SYSTEM_OFFICE,
];
