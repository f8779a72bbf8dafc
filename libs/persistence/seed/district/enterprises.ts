import { demoCreditCode } from './credit-code';
import { leadDepartmentOf } from './departments';
import { ENTERPRISE_LIST } from './enterprise-list';
import type { EnterpriseSeed } from './seed-rows';
import { DISTRICT_CODE } from './unit-ids';

const serialOf = (position: number): string => String(position + 1).padStart(3, '0');

/** 生产经营单位 of the demo district, each with one 属地 and one lead department (R3). */
export const ENTERPRISES: readonly EnterpriseSeed[] = ENTERPRISE_LIST.map(
  ([name, industry, subdistrict, scale, address, aliases], position) => ({
    unit: {
      id: `unit-enterprise-${serialOf(position)}`,
      code: `XG-QY-${serialOf(position)}`,
      name,
      shortName: aliases?.[0] ?? name,
      kind: 'enterprise',
      districtCode: DISTRICT_CODE,
    },
    creditCode: demoCreditCode(scale === 'individual' ? '92' : '91', DISTRICT_CODE, position + 1),
    subdistrictUnitId: `unit-subdistrict-${subdistrict}`,
    industry,
    departmentUnitId: leadDepartmentOf(industry),
    scale,
    address: `洛阳市西工区${address}`,
    aliases: aliases ?? [],
  }),
);
