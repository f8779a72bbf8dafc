/**
 * The kinds of post (岗位) the district knows. A post is a role in a unit; people hold posts for a time.
 * Source: the Opinion's subjects R1–R106 and the permission sketch of the district (GOV, AWB, YJ, CZ, BSC, HY, ZJ, QY).
 */
export const ROLE_TITLES = {
  districtLeader: '区政府领导',
  committeeChair: '区安委会主任',
  committeeDirector: '区安委会办公室主任',
  committeeClerk: '区安委会办公室经办人',
  bureauOfficer: '区应急管理局经办人',
  bureauHead: '区应急管理局负责人',
  bureauBuyer: '区应急管理局采购经办人',
  financeClerk: '区财政局经办人',
  financeHead: '区财政局负责人',
  subdistrictLeader: '办事处负责人',
  subdistrictOfficer: '办事处安全员',
  subdistrictEnforcer: '办事处受托执法人员',
  departmentHead: '行业主管部门负责人',
  departmentOfficer: '行业主管部门经办人',
  agencyAdmin: '中介服务机构负责人',
  agencyQc: '中介服务机构质量审核人',
  expert: '专家',
  evaluator: '评审专家',
  supplier: '投标供应商',
  enterpriseHead: '企业主要负责人',
  enterpriseSafetyManager: '企业安全管理人员',
  auditor: '审计监督人员',
  systemAdmin: '系统管理员',
  securityAdmin: '安全管理员',
  auditAdmin: '审计管理员',
} as const;

export type Role = keyof typeof ROLE_TITLES;

export const ROLES = Object.keys(ROLE_TITLES) as readonly Role[];

export const isRole = (value: string): value is Role => Object.hasOwn(ROLE_TITLES, value);

/** Administrators of the system see no business data (三员分立). */
export const ADMIN_ROLES = ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const satisfies readonly Role[];
export type AdminRole = (typeof ADMIN_ROLES)[number];

export const isAdminRole = (role: string): role is AdminRole => ADMIN_ROLES.some((one) => one === role);
