import type { Role } from './role';

/** Kinds of unit of the district's register (organisation 3.1). */
export const UNIT_KIND_TITLES = {
  superior: '上级机关',
  government: '区政府',
  committee: '区安委会',
  committeeOffice: '区安委办',
  bureau: '应急管理部门',
  finance: '财政部门',
  department: '行业主管部门',
  subdistrict: '属地（办事处等）',
  agency: '中介服务机构',
  enterprise: '生产经营单位',
  supervision: '监督机关',
  expertPool: '专家库',
  system: '系统管理岗',
} as const;

export type UnitKind = keyof typeof UNIT_KIND_TITLES;

export const UNIT_KINDS = Object.keys(UNIT_KIND_TITLES) as readonly UnitKind[];

/** In which kinds of unit a post may stand: nobody holds a power that the law gives to another kind of body. */
export const UNIT_KINDS_OF_ROLE = {
  districtLeader: ['government'],
  committeeChair: ['government', 'committee'],
  committeeDirector: ['committeeOffice'],
  committeeClerk: ['committeeOffice'],
  bureauOfficer: ['bureau'],
  bureauHead: ['bureau'],
  bureauBuyer: ['bureau'],
  financeClerk: ['finance'],
  financeHead: ['finance'],
  subdistrictLeader: ['subdistrict'],
  subdistrictOfficer: ['subdistrict'],
  subdistrictEnforcer: ['subdistrict'],
  departmentHead: ['department', 'bureau'],
  departmentOfficer: ['department', 'bureau'],
  agencyAdmin: ['agency'],
  agencyQc: ['agency'],
  expert: ['agency', 'expertPool'],
  evaluator: ['expertPool'],
  supplier: ['agency'],
  enterpriseHead: ['enterprise'],
  enterpriseSafetyManager: ['enterprise'],
  auditor: ['supervision'],
  systemAdmin: ['system'],
  securityAdmin: ['system'],
  auditAdmin: ['system'],
} as const satisfies Record<Role, readonly UnitKind[]>;

/** Posts that a unit of this kind may have. */
export const rolesOfKind = (kind: UnitKind): readonly Role[] =>
  (Object.keys(UNIT_KINDS_OF_ROLE) as Role[]).filter((role) =>
    (UNIT_KINDS_OF_ROLE[role] as readonly UnitKind[]).includes(kind),
  );
