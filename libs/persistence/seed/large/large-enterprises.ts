import type { EnterpriseEntity } from '../../entities/enterprise.entity';
import type { UnitEntity } from '../../entities/unit.entity';
import type { RowValues } from '../../sql/row-writer';
import { demoCreditCode } from '../district/credit-code';
import { ENTERPRISES } from '../district/enterprises';
import { DISTRICT_CODE } from '../district/unit-ids';

/** A whole district has about 1,200 enterprises. */
const ENTERPRISES_MORE = 1_140;
const FIRST = 1_000;

/** Enterprises beside those of the demo district, with nobody in their posts; each is a neighbour of one of those. */
export function moreEnterprises(): {
  readonly units: readonly RowValues<UnitEntity>[];
  readonly enterprises: readonly RowValues<EnterpriseEntity>[];
} {
  const all = Array.from({ length: ENTERPRISES_MORE }, (_, index) => {
    const like = ENTERPRISES[index % ENTERPRISES.length];
    if (like === undefined) throw new Error('the demo district has no enterprise');
    const serial = FIRST + index;
    return {
      like,
      serial,
      id: `unit-enterprise-${serial}`,
      name: `洛阳市西工区${like.industry}示例第 ${index + 1} 号单位`,
    };
  });
  return {
    units: all.map(({ id, serial, name }) => ({
      ...{ id, code: `XG-QY-${serial}`, name, shortName: name, kind: 'enterprise', parentId: null },
      ...{ actsAsSubdistrict: false, excluded: false, excludedNote: null, districtCode: DISTRICT_CODE },
    })),
    enterprises: all.map(({ id, serial, like }) => ({
      ...{ unitId: id, creditCode: demoCreditCode('91', DISTRICT_CODE, serial), industry: like.industry },
      ...{ subdistrictUnitId: like.subdistrictUnitId, departmentUnitId: like.departmentUnitId },
      ...{ scale: like.scale, address: like.address, status: 'active', aliases: [] },
    })),
  };
}
