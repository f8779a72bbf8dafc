import type { Seat } from '../authority';

/**
 * The closed list of expected refusals: what a person may be told "no" with, and by which rule.
 * Anything that is not in this list is a defect and throws. `status` is the HTTP status of the answer.
 */
export const REFUSALS = {
  CASE_NOT_FOUND: { status: 404, title: '案卷不存在或不在您的管辖范围内', rule: '按管辖范围查阅' },
  CASE_ENDED: { status: 409, title: '案卷已办结，不能再办理', rule: '办结案卷只读' },
  TASK_NOT_FOUND: { status: 404, title: '待办事项不存在', rule: '待办以案卷当前环节为准' },
  TASK_NOT_OPEN: { status: 409, title: '该待办已被办理或撤销', rule: '一项待办只办理一次' },
  TASK_SUSPENDED: { status: 409, title: '该待办已中止计时，恢复后方可办理', rule: '中止期间不办理' },
  TASK_NOT_SUSPENDED: { status: 409, title: '该待办未中止', rule: '中止与恢复成对' },
  TASK_HELD_BY_OTHER: { status: 409, title: '该待办已由他人认领', rule: '认领后由认领人办理' },
  TASK_NOT_HELD: { status: 409, title: '您尚未认领该待办', rule: '仅认领人可退回待办池' },
  TASK_DELEGATED: {
    status: 409,
    title: '该待办正在征求意见，意见反馈后方可办理',
    rule: '委派期间由受派人先答复',
  },
  TASK_NOT_DELEGATED: {
    status: 409,
    title: '该待办没有待答复的征求意见，也没有待会签的意见',
    rule: '答复、拿回对应委派或待会签的意见',
  },
  NOT_IN_SEAT: { status: 403, title: '您的岗位不办理该事项', rule: '事项由指定岗位办理' },
  NOT_ASSIGNED: { status: 403, title: '该事项未交由您办理', rule: '仅被指定人可作此操作' },
  SEPARATION_OF_DUTIES: {
    status: 403,
    title: '您已办理过本案的相关环节，不得再办理此环节',
    rule: '职责分离（R5）',
  },
  NON_DELEGABLE: { status: 403, title: '该事项不得由他人代为办理', rule: '不可代理事项清单' },
  UNKNOWN_ACT: { status: 422, title: '该事项没有此种办理方式', rule: '按环节规定的办理方式办理' },
  FORM_INVALID: { status: 422, title: '填写内容不符合要求', rule: '表单要求' },
  OPINION_REQUIRED: { status: 422, title: '请填写意见或理由', rule: '退回、转办、否定意见须写明理由' },
  EVIDENCE_REQUIRED: { status: 422, title: '缺少必需的证明材料', rule: '办理须附证明材料' },
  TARGET_NOT_ELIGIBLE: { status: 422, title: '所选人员不能承办该事项', rule: '承办人须在相应岗位' },
  TARGET_IS_SELF: { status: 422, title: '不能选择本人', rule: '转办、委派、加签须为他人' },
  HOPS_EXCEEDED: { status: 422, title: '该事项转办次数已达上限', rule: '转办次数上限' },
  SIGNER_EXISTS: { status: 409, title: '该人员已在会签名单中', rule: '同一人不重复加签' },
  SIGNER_NOT_FOUND: { status: 404, title: '会签名单中没有该人员', rule: '减签对应加签' },
  SIGNER_HAS_SPOKEN: { status: 409, title: '该人员已签署意见，不得减签', rule: '已签署者不得减签' },
  SIGNER_REQUIRED: {
    status: 409,
    title: '该人员为共同办理人，不得减签',
    rule: '须由二人以上共同办理（R56）',
  },
  SIGNERS_PENDING: { status: 409, title: '前置加签人尚未签署意见', rule: '前加签先于办理' },
  URGED_TOO_SOON: { status: 429, title: '催办过于频繁，请稍后再催', rule: '催办间隔' },
  RETURN_TARGET_ILLEGAL: { status: 422, title: '不能退回到该环节', rule: '只能退回到本案已经过的环节' },
  TAKE_BACK_TOO_LATE: { status: 409, title: '下一环节已开始办理，不能撤回', rule: '下一环节办理前可以撤回' },
  NOTHING_TO_TAKE_BACK: { status: 409, title: '没有可以撤回的办理', rule: '仅可撤回本人最近一次办理' },
  MOTION_NOT_ALLOWED: { status: 409, title: '当前阶段不能提出该申请', rule: '申请须在规定阶段提出' },
  MOTION_PENDING: { status: 409, title: '同类申请正在办理中', rule: '同类申请不重复提出' },
  TOO_LATE: { status: 409, title: '已超过提出期限', rule: '须在规定期限内提出' },
  LIMIT_REACHED: { status: 409, title: '次数已达上限', rule: '次数上限' },
  DUE_DAY_ILLEGAL: { status: 422, title: '期限不合规定', rule: '期限须在规定范围内' },
  LEVEL_NOT_ALLOWED: { status: 422, title: '该级别不能作此处理', rule: '按隐患级别办理（R54）' },
  RESPONSIBILITY_NOT_MET: {
    status: 409,
    title: '责任不落实，不予销号',
    rule: '三不放过之一：责任不落实不放过',
  },
  ENFORCEMENT_NOT_MET: { status: 409, title: '执法不到位，不予销号', rule: '三不放过之二：执法不到位不放过' },
  HAZARD_NOT_ELIMINATED: {
    status: 409,
    title: '隐患未消除，不予销号',
    rule: '三不放过之三：隐患不消除不放过',
  },
  KEY_REUSED: { status: 422, title: '同一提交编号对应了不同的内容', rule: '一个提交编号只对应一次办理' },
  BULK_NOT_ALLOWED: { status: 422, title: '该事项不得批量办理', rule: '批量办理范围' },
  ADMINISTRATORS_EXCLUDE: {
    status: 409,
    title: '三员岗位互斥，不得兼任',
    rule: '系统、安全、审计管理员由不同人员担任，且不兼任业务岗位（三员分立）',
  },
  OWN_RIGHTS: { status: 403, title: '不得为本人办理此事项', rule: '不得自我授权' },
  LAST_ADMINISTRATOR: { status: 409, title: '该管理员岗位将无人在任', rule: '三员岗位不得空缺' },
  POST_ALREADY_HELD: { status: 409, title: '该人员在所列期间已任该岗位', rule: '同一岗位不重复任职' },
  CREDENTIAL_REQUIRED: { status: 409, title: '该人员没有任该岗位所需的有效证书', rule: '持证上岗' },
  UNIT_IN_USE: { status: 409, title: '该单位尚不能撤销', rule: '撤销单位前先清理任职、下级单位和待办' },
  REGISTER_STATE: { status: 409, title: '登记的现状不允许此项办理', rule: '以登记的现状为准' },
  REGISTER_TAKEN: {
    status: 409,
    title: '登记内容与已有登记重复',
    rule: '登录名、单位编码、信用代码、证书编号不得重复',
  },
  SUBJECT_NOT_FOUND: {
    status: 404,
    title: '所办理的单位、人员或登记不存在',
    rule: '以登记的现状为准',
  },
  VERSION_CONFLICT: { status: 409, title: '案卷已有新的办理，请刷新后再办', rule: '以最新案卷状态为准' },
} as const satisfies Record<string, { status: number; title: string; rule: string }>;

export type RefusalCode = keyof typeof REFUSALS;

/** Who may act instead: a seat (resolved to names by the server) or one person. */
export type MayAct = { readonly seat: Seat } | { readonly personId: string };

/** A refusal that explains itself: the code, particulars for the sentence, and who may act instead. */
export interface Refusal {
  readonly refused: true;
  readonly code: RefusalCode;
  /** What exactly is wrong, in Chinese, naming field, person or limit. */
  readonly detail?: string;
  readonly mayAct?: readonly MayAct[];
}

export function refuse(code: RefusalCode, detail?: string, mayAct?: readonly MayAct[]): Refusal {
  return {
    refused: true,
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(mayAct === undefined ? {} : { mayAct }),
  };
}

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true;
