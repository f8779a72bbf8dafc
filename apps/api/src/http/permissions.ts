import { isAdminRole, type Role, ROLES } from '#domain/authority';

/**
 * Who may call a route: everybody, every signed-in person, every post with business data, or certain posts.
 * The three administrators see no business data (三员分立); finance posts see no hazards.
 */
export type Callers = 'public' | 'signedIn' | 'anyBusiness' | readonly Role[];

/**
 * What bounds the data behind a route. `own`: nothing but what belongs to the person. `scope`: the cases within the
 * person's reach, by unit, 辖区 and 行业 (see `scopeOf`). `none`: no business data at all.
 */
export type DataBound = 'none' | 'own' | 'scope';

export interface PermissionRow {
  readonly callers: Callers;
  readonly bound: DataBound;
  readonly title: string;
}

const GOVERNMENT = ['districtLeader', 'committeeChair'] as const satisfies readonly Role[];
const COMMITTEE_OFFICE = ['committeeDirector', 'committeeClerk'] as const satisfies readonly Role[];
const BUREAU = ['bureauOfficer', 'bureauHead'] as const satisfies readonly Role[];
const SUBDISTRICT = [
  'subdistrictLeader',
  'subdistrictOfficer',
  'subdistrictEnforcer',
] as const satisfies readonly Role[];
const DEPARTMENT = ['departmentHead', 'departmentOfficer'] as const satisfies readonly Role[];
const AGENCY = ['agencyAdmin', 'agencyQc', 'expert'] as const satisfies readonly Role[];
const ENTERPRISE = ['enterpriseHead', 'enterpriseSafetyManager'] as const satisfies readonly Role[];

/** Posts that take part in the hazard loop or watch over it. */
const HAZARD_POSTS: readonly Role[] = [
  ...GOVERNMENT,
  ...COMMITTEE_OFFICE,
  ...BUREAU,
  'bureauBuyer',
  ...SUBDISTRICT,
  ...DEPARTMENT,
  ...AGENCY,
  ...ENTERPRISE,
  'auditor',
];
/** Everybody with a business post; which cases each may read or act on, scope and seat say. */
const CASE_POSTS: readonly Role[] = ROLES.filter((role) => !isAdminRole(role));
/** The same without those who only read. */
const CASE_ACTORS: readonly Role[] = CASE_POSTS.filter((role) => role !== 'auditor');
/** Posts that bring ledgers in; whose rows each may import, and whose not, the import's reach says row by row. */
const IMPORTERS: readonly Role[] = [...COMMITTEE_OFFICE, 'agencyAdmin', 'subdistrictOfficer'];
const WATCHERS: readonly Role[] = [
  ...GOVERNMENT,
  ...COMMITTEE_OFFICE,
  ...BUREAU,
  ...SUBDISTRICT,
  ...DEPARTMENT,
  'auditor',
];

/**
 * The permission table of the HTTP door (organisation of the district, permission sketch: GOV, AWB, YJ, CZ, BSC, HY,
 * ZJ, QY, AUDIT, administrators). A route names one action; there is no other source of rights. Which task or case a
 * person may act on is decided by the seat, in the workflow.
 */
export const PERMISSIONS = {
  'health.read': { callers: 'public', bound: 'none', title: '查看运行状态' },
  'session.open': { callers: 'public', bound: 'none', title: '登录' },
  'session.read': { callers: 'signedIn', bound: 'own', title: '查看本人登录信息' },
  'session.close': { callers: 'signedIn', bound: 'own', title: '退出登录' },
  'password.change': { callers: 'signedIn', bound: 'own', title: '修改本人密码' },
  'task.read': { callers: 'anyBusiness', bound: 'own', title: '查看本人待办' },
  'task.act': { callers: CASE_ACTORS, bound: 'own', title: '办理待办' },
  'task.bulk': { callers: CASE_ACTORS, bound: 'own', title: '批量办理待办' },
  'task.draft': { callers: CASE_ACTORS, bound: 'own', title: '暂存草稿' },
  'case.read': { callers: CASE_POSTS, bound: 'scope', title: '查阅案卷' },
  'case.act': { callers: CASE_ACTORS, bound: 'scope', title: '对案卷提出申请' },
  'case.comment': { callers: CASE_ACTORS, bound: 'scope', title: '在案卷中留言' },
  'hazard.read': { callers: HAZARD_POSTS, bound: 'scope', title: '查阅隐患台账' },
  'hazard.export': { callers: HAZARD_POSTS, bound: 'scope', title: '导出隐患台账' },
  'report.submit': { callers: AGENCY, bound: 'scope', title: '报送隐患排查报告' },
  'report.read': { callers: HAZARD_POSTS, bound: 'scope', title: '查阅隐患排查报告' },
  'meeting.read': {
    callers: [...WATCHERS, 'financeClerk', 'financeHead'],
    bound: 'scope',
    title: '查看联席会议',
  },
  'meeting.open': { callers: COMMITTEE_OFFICE, bound: 'none', title: '安排联席会议' },
  'assignment.read': {
    callers: [...WATCHERS, 'financeClerk', 'financeHead', 'agencyAdmin'],
    bound: 'scope',
    title: '查看交办督办',
  },
  'assignment.open': { callers: COMMITTEE_OFFICE, bound: 'none', title: '拟制交办督办文件' },
  'import.run': { callers: IMPORTERS, bound: 'scope', title: '导入隐患台账' },
  'import.read': { callers: IMPORTERS, bound: 'scope', title: '查看导入结果' },
  'overview.read': { callers: WATCHERS, bound: 'scope', title: '查看总览' },
  'supervision.read': {
    callers: [...COMMITTEE_OFFICE, ...BUREAU, ...GOVERNMENT],
    bound: 'scope',
    title: '查看督办台',
  },
  'event.stream': { callers: 'anyBusiness', bound: 'scope', title: '接收实时消息' },
  'notice.read': { callers: 'anyBusiness', bound: 'own', title: '查看本人通知' },
  'view.keep': { callers: 'anyBusiness', bound: 'own', title: '保存常用视图' },
  'attachment.add': { callers: CASE_ACTORS, bound: 'own', title: '上传附件' },
  'attachment.read': { callers: CASE_POSTS, bound: 'scope', title: '查看附件' },
  'register.read': { callers: 'anyBusiness', bound: 'none', title: '查询单位、岗位和人员' },
  'enterprise.read': { callers: HAZARD_POSTS, bound: 'scope', title: '查询企业' },
  'substitution.manage': { callers: 'anyBusiness', bound: 'own', title: '设置离岗代理' },
  'catalogue.read': { callers: HAZARD_POSTS, bound: 'none', title: '查阅隐患分类目录和检查表' },
  'policy.read': { callers: 'anyBusiness', bound: 'none', title: '查看期限与政策参数' },
  'policy.change': { callers: COMMITTEE_OFFICE, bound: 'none', title: '起草规则变更' },
  'calendar.change': { callers: COMMITTEE_OFFICE, bound: 'none', title: '维护工作日历' },
  'staff.read': { callers: ['systemAdmin', 'securityAdmin'], bound: 'none', title: '查看单位、人员和账号' },
  'unit.manage': { callers: ['systemAdmin'], bound: 'none', title: '维护单位' },
  'account.manage': { callers: ['systemAdmin'], bound: 'none', title: '维护人员和账号' },
  'account.unlock': { callers: ['systemAdmin', 'securityAdmin'], bound: 'none', title: '启用账号、解除锁定' },
  'enterprise.manage': { callers: ['systemAdmin'], bound: 'none', title: '维护企业登记' },
  'post.grant': { callers: ['securityAdmin'], bound: 'none', title: '任免岗位' },
  'credential.manage': { callers: ['securityAdmin'], bound: 'none', title: '维护资质证书' },
  'substitution.oversee': { callers: ['securityAdmin'], bound: 'none', title: '查看和终止离岗代理' },
  'audit.read': { callers: ['auditAdmin'], bound: 'none', title: '查看审计记录' },
  'audit.verify': { callers: ['auditAdmin'], bound: 'none', title: '核验审计链' },
} as const satisfies Record<string, PermissionRow>;

export type Action = keyof typeof PERMISSIONS;

export const ACTIONS = Object.keys(PERMISSIONS) as readonly Action[];

/** Whether a person in these roles may call; a signed-in person without any post has no role at all. */
export function mayCall(action: Action, roles: readonly Role[]): boolean {
  const { callers }: PermissionRow = PERMISSIONS[action];
  if (callers === 'public' || callers === 'signedIn') return true;
  const allowed = callers === 'anyBusiness' ? CASE_POSTS : callers;
  return roles.some((role) => allowed.includes(role));
}

/** Every action that these roles open, for the screen to show or hide. */
export const actionsOf = (roles: readonly Role[]): readonly Action[] =>
  ACTIONS.filter((action) => PERMISSIONS[action].callers !== 'public' && mayCall(action, roles));
