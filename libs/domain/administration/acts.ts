/** Everything the administrators can do, as the log names it; a closed list. */
export const ADMINISTRATION_ACTS = {
  'unit.add': '新增单位',
  'unit.rename': '单位更名',
  'unit.close': '撤销单位',
  'person.add': '新增人员和账号',
  'person.change': '修改人员信息',
  'account.lock': '停用账号',
  'account.unlock': '启用账号、解除锁定',
  'account.resetPassword': '重置密码',
  'account.endSessions': '强制下线',
  'enterprise.add': '登记企业',
  'enterprise.change': '修改企业登记',
  'post.grant': '任命岗位',
  'post.end': '免去岗位',
  'credential.add': '登记证书',
  'credential.change': '修改证书',
  'credential.revoke': '注销证书',
  'substitution.end': '终止离岗代理',
  'audit.verify': '核验审计链',
} as const;

export type AdministrationAct = keyof typeof ADMINISTRATION_ACTS;

export const isAdministrationAct = (value: string): value is AdministrationAct =>
  Object.hasOwn(ADMINISTRATION_ACTS, value);

/** What an act is about. */
export const SUBJECT_TITLES = {
  unit: '单位',
  person: '人员',
  enterprise: '企业',
  holding: '任职',
  credential: '证书',
  substitution: '离岗代理',
  audit: '审计链',
} as const;

export type SubjectKind = keyof typeof SUBJECT_TITLES;
