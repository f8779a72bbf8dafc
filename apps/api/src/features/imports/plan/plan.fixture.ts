import type { Role } from '#domain/authority';
import type { LedgerReading, LedgerRow } from '#domain/ledger';
import type { PostHolder } from '#persistence';
import type { Importer, ImportReach } from './import-reach';
import type { PlanContext } from './plan-ledger';
import type { ImportRegister } from './register';
import { ResponsiblePersons } from './responsible';

const ENTERPRISE = { id: 'u-oil', name: '洛阳沐驰石化王城加油站', by: 'name' } as const;

/** A row of a ledger that names a general hazard, still being rectified. */
export const aRow = (over: Partial<LedgerRow> = {}): LedgerRow => ({
  sheet: '台账',
  row: 4,
  cells: [],
  documentNumber: '',
  unit: { text: ENTERPRISE.name, source: 'column', match: ENTERPRISE, nearest: [] },
  responsibleUnits: [],
  creditCode: '',
  place: '卸油区',
  category: '用电',
  description: '静电接地报警仪失效',
  advice: '立即更换',
  items: ['静电接地报警仪失效'],
  level: 'general',
  ledgerLevel: '一般',
  found: '2026-03-01',
  deadline: '2026-03-20',
  done: null,
  recheck: null,
  closedOn: null,
  status: 'rectifying',
  owner: '赵六',
  checker: '陈一、周二',
  measure: '',
  photos: { before: 0, after: 0 },
  problems: [],
  importable: true,
  rowDigest: 'r',
  likenessDigest: 'l',
  ...over,
});

export function aReading(rows: readonly LedgerRow[], over: Partial<LedgerReading> = {}): LedgerReading {
  const importable = rows.filter((row) => row.importable).length;
  const skipped = over.skipped ?? [];
  return {
    fileName: '台账.xlsx',
    verdict: 'import',
    sheets: [
      {
        name: '台账',
        headerRows: [3, 3],
        dataRows: [4, 99],
        mapping: [
          { column: 'B', heading: '检查单位', field: 'checkUnit', confidence: 1 },
          { column: 'J', heading: '判定依据', field: 'basis', confidence: 1 },
        ],
        meta: { pairs: {} },
      },
    ],
    rows,
    skipped,
    remarks: [],
    counts: {
      recognised: rows.length + skipped.length,
      importable,
      failed: rows.length - importable,
      skipped: skipped.length,
    },
    ...over,
  };
}

export const aHolder = (unitId: string, role: Role, name: string): PostHolder => ({
  unitId,
  role,
  personId: `p-${name}`,
  personName: name,
});

const HOLDERS: readonly PostHolder[] = [
  aHolder('u-oil', 'enterpriseSafetyManager', '赵安'),
  aHolder('u-wangcheng', 'subdistrictOfficer', '钱属'),
  aHolder('u-bureau', 'departmentOfficer', '孙业'),
  aHolder('u-agency', 'expert', '陈一'),
];

export const aRegister = (over: Partial<ImportRegister> = {}): ImportRegister => ({
  enterprises: [
    {
      unitId: 'u-oil',
      name: ENTERPRISE.name,
      aliases: ['沐驰王城加油站'],
      subdistrictUnitId: 'u-wangcheng',
      departmentUnitId: 'u-bureau',
      industry: '危化',
    },
  ],
  agencies: [
    { id: 'u-agency', name: '洛阳安衡技术服务有限公司', shortName: '安衡' },
    { id: 'u-agency-2', name: '洛阳睿安检测有限公司', shortName: '睿安' },
  ],
  committeeOfficeId: 'u-office',
  governmentId: 'u-government',
  holders: HOLDERS,
  ...over,
});

export const anImporter = (reach: ImportReach = { kind: 'district' }): Importer => ({
  actor: {
    personId: 'p-clerk',
    postId: 'post-clerk',
    unitId: 'u-office',
    role: 'committeeClerk',
    via: 'direct',
  },
  reach,
});

export function aContext(over: Partial<PlanContext> = {}): PlanContext {
  const register = over.register ?? aRegister();
  return {
    importId: 'import-1',
    today: '2026-03-06',
    now: '2026-03-06T02:00:00.000Z',
    importer: anImporter(),
    register,
    responsible: new ResponsiblePersons(register.holders, { departmentOfficer: ['departmentHead'] }),
    ...over,
  };
}
