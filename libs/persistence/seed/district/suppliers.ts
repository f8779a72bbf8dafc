import type { Role } from '#domain/authority';
import type { IsoDay } from '#domain/case';
import { addMonths } from '#domain/deadline';
import { demoCreditCode } from './credit-code';
import type { UnitSeed } from './seed-rows';
import { DISTRICT_CODE } from './unit-ids';

/** Serial of the first supplier's credit code, beyond those of the enterprises. */
const FIRST_SERIAL = 90_001;

const agency = (key: string, code: string, name: string, shortName: string): UnitSeed => ({
  id: `unit-agency-${key}`,
  code: `ZJ-${code}`,
  name,
  shortName,
  kind: 'agency',
  districtCode: DISTRICT_CODE,
});

/** Agencies (fictional) that bid in tenders beside those that serve the district already. */
export const BIDDING_AGENCIES: readonly UnitSeed[] = [
  agency('songan', '03', '洛阳嵩安安全评估有限公司', '嵩安评估'),
  agency('yiluo', '04', '河南伊洛应急技术服务有限公司', '伊洛应急'),
];

/** 评审专家库: whom committees are drawn from; its experts belong to no agency. */
export const EXPERT_POOL: UnitSeed = {
  id: 'unit-expert-pool',
  code: 'XG-PSZJ',
  name: '西工区政府采购评审专家库',
  shortName: '评审专家库',
  kind: 'expertPool',
  districtCode: DISTRICT_CODE,
};

/** Every unit that may sign in as a supplier. */
const SUPPLIER_UNIT_IDS: readonly string[] = [
  'unit-agency-hengzhan',
  'unit-agency-luojin',
  ...BIDDING_AGENCIES.map((one) => one.id),
];

type Holders = readonly [role: Role, holders: number];

const NEW_AGENCY: readonly Holders[] = [
  ['agencyAdmin', 1],
  ['agencyQc', 3],
  ['expert', 5],
];

/** Posts of procurement, unit by unit, filled after everybody else so that nobody's name changes. */
export const SUPPLIER_STAFFING: readonly (readonly [
  unitIds: readonly string[],
  posts: readonly Holders[],
])[] = [
  [BIDDING_AGENCIES.map((one) => one.id), NEW_AGENCY],
  [SUPPLIER_UNIT_IDS, [['supplier', 1]]],
  [[EXPERT_POOL.id], [['evaluator', 16]]],
];

/** Who stands behind each supplier: one person behind two of them, so that the check has something to find. */
export const SUPPLIER_PROFILES = SUPPLIER_UNIT_IDS.map((unitId, at) => ({
  unitId,
  creditCode: demoCreditCode('91', DISTRICT_CODE, FIRST_SERIAL + at),
  controllers: [
    at === SUPPLIER_UNIT_IDS.length - 1
      ? { key: 'demo-controller-1', name: '苏衡', as: '实际控制人' }
      : { key: `demo-controller-${at + 1}`, name: ['苏衡', '黎谨', '岳嵩'][at] ?? '', as: '法定代表人' },
  ],
}));

/** A payment of an enterprise within twelve months: it does not exclude of itself, a person decides. */
export const supplierPayments = (today: IsoDay, enterpriseId: string) => [
  {
    id: 'supplier-payment-1',
    unitId: 'unit-agency-luojin',
    enterpriseId,
    paidOn: addMonths(today, -5),
    note: '企业委托安全培训服务费',
  },
];
