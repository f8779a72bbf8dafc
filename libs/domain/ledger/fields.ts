/** What a column of a ledger can mean. */
export const LEDGER_FIELDS = {
  sequence: '序号',
  documentNumber: '编号',
  flowNumber: '流程单号',
  enterprise: '企业名称',
  creditCode: '统一社会信用代码',
  responsibleUnit: '责任单位',
  department: '行业主管部门',
  territory: '属地',
  project: '项目',
  address: '地址',
  checkUnit: '检查单位',
  checker: '检查人',
  place: '部位',
  description: '隐患描述',
  title: '隐患名称',
  category: '隐患类型',
  level: '级别',
  levelGeneral: '一般隐患（勾选）',
  levelMajor: '重大隐患（勾选）',
  risk: '风险等级',
  basis: '判定依据',
  measure: '整改措施',
  disposal: '处置措施',
  advice: '整改建议',
  deadline: '整改期限',
  extendedDeadline: '延期至',
  found: '发现日期',
  reported: '上报日期',
  done: '完成日期',
  closedOn: '销号日期',
  status: '整改状态',
  closedFlag: '是否销号',
  statusOpen: '未整改（勾选）',
  statusDone: '已整改（勾选）',
  node: '当前节点',
  handler: '当前处理人',
  recheckResult: '复查结果',
  recheckDate: '复查日期',
  rechecker: '复查人',
  owner: '责任人',
  changedOwner: '变更责任人',
  otherOwner: '监管责任人',
  photoBefore: '整改前照片',
  photoAfter: '整改后照片',
  phone: '联系电话',
  note: '备注',
} as const satisfies Record<string, string>;

export type LedgerField = keyof typeof LEDGER_FIELDS;

export function isLedgerField(text: string): text is LedgerField {
  return Object.hasOwn(LEDGER_FIELDS, text);
}

/** Fields that hold a calendar day. */
export const DAY_FIELDS: readonly LedgerField[] = [
  'found',
  'reported',
  'deadline',
  'extendedDeadline',
  'done',
  'closedOn',
  'recheckDate',
];
