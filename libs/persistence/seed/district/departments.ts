import type { PolicyValue } from '#domain/policy';
import { OPINION_DAY } from '../policy/policy-row';
import type { UnitSeed } from './seed-rows';
import { BUREAU_ID, DISTRICT_CODE, GOVERNMENT_ID } from './unit-ids';

const department = (key: string, code: string, name: string, shortName: string): UnitSeed => ({
  id: `unit-department-${key}`,
  code: `XG-${code}`,
  name: `西工区${name}`,
  shortName,
  kind: 'department',
  parentId: GOVERNMENT_ID,
  districtCode: DISTRICT_CODE,
});

/** 行业主管部门 and the units that assist them. Names follow the usual set-up of a district. */
export const DEPARTMENT_UNITS: readonly UnitSeed[] = [
  department('housing', 'ZJ', '住房和城乡建设局', '区住建局'),
  department('urban', 'CG', '城市管理局', '区城管局'),
  department('culture', 'WL', '文化和旅游局', '区文旅局'),
  department('commerce', 'SW', '商务局', '区商务局'),
  department('education', 'JT', '教育体育局', '区教体局'),
  department('health', 'WJ', '卫生健康委员会', '区卫健委'),
  department('civil', 'MZ', '民政局', '区民政局'),
  department('transport', 'JTY', '交通运输局', '区交通局'),
  department('market', 'SCJG', '市场监督管理局', '区市监局'),
  department('fire', 'XF', '消防救援大队', '区消防大队'),
  department('religion', 'MZZJ', '民族宗教事务局', '区民宗局'),
  department('industry', 'GX', '工业和信息化局', '区工信局'),
  department('police', 'GA', '公安分局', '西工公安分局'),
];

const id = (key: string): string => `unit-department-${key}`;

/** One industry (二), its lead and the units that assist it. */
interface IndustryRow {
  readonly industry: string;
  readonly lead: string;
  readonly co: readonly string[];
}

const INDUSTRY_ROWS: readonly IndustryRow[] = [
  {
    industry: '危化',
    lead: BUREAU_ID,
    co: [id('police'), id('transport'), id('market'), id('fire'), id('commerce')],
  },
  { industry: '工贸', lead: BUREAU_ID, co: [id('industry'), id('fire'), id('market')] },
  { industry: '建筑施工', lead: id('housing'), co: [BUREAU_ID, id('market'), id('urban')] },
  { industry: '公共设施', lead: id('urban'), co: [id('housing'), id('market'), id('fire')] },
  { industry: '城市管理', lead: id('urban'), co: [id('fire')] },
  { industry: '文化旅游', lead: id('culture'), co: [id('police'), id('fire'), id('market')] },
  { industry: '商贸流通', lead: id('commerce'), co: [id('market'), id('fire')] },
  { industry: '教育', lead: id('education'), co: [id('fire'), id('housing')] },
  { industry: '医疗', lead: id('health'), co: [id('fire'), id('market')] },
  { industry: '养老', lead: id('civil'), co: [id('fire'), id('market')] },
  { industry: '交通运输', lead: id('transport'), co: [id('police')] },
  { industry: '特种设备', lead: id('market'), co: [] },
  { industry: '消防', lead: id('fire'), co: [id('police')] },
  { industry: '宗教场所', lead: id('religion'), co: [id('fire'), id('culture')] },
];

/** 行业 known to the district. For a new trade without an owner the government decides (安全生产法10). */
export const INDUSTRIES: readonly string[] = INDUSTRY_ROWS.map((row) => row.industry);

/** The lead department's unit id. @throws RangeError for an industry without one */
export function leadDepartmentOf(industry: string): string {
  const found = INDUSTRY_ROWS.find((row) => row.industry === industry);
  if (found === undefined) throw new RangeError(`没有主管部门的行业：${industry}`);
  return found.lead;
}

/** Departments that lead at least one industry; their posts act on hazards. */
export const LEAD_DEPARTMENTS: readonly string[] = [...new Set(INDUSTRY_ROWS.map((row) => row.lead))];

const SOURCE = '二；安全生产法10（三管三必须）；区级职责清单待确认';

/** Which department leads which industry, and who assists: data that the district may change with effect dates. */
export const INDUSTRY_POLICY: readonly PolicyValue[] = [
  {
    key: 'industry.lead',
    title: '行业主管部门（牵头）',
    value: Object.fromEntries(INDUSTRY_ROWS.map((row) => [row.industry, row.lead])),
    source: SOURCE,
    mark: 'K',
    from: OPINION_DAY,
  },
  {
    key: 'industry.coUnits',
    title: '行业配合部门',
    value: Object.fromEntries(INDUSTRY_ROWS.map((row) => [row.industry, [...row.co]])),
    source: SOURCE,
    mark: 'K',
    from: OPINION_DAY,
  },
];
