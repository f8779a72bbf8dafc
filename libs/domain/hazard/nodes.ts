import { isMajor, type Level } from './level';

/** Which policy term a node's deadline follows; two keys where the level decides. */
export type TermKeys = string | { readonly general: string; readonly major: string };

/** What a node of the hazard procedure is called and how it is timed. Steps, the API and the screen read this table. */
export interface NodeRow {
  readonly title: string;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly term?: TermKeys;
  readonly ladder?: string;
  /** Earlier hands that may not decide here. */
  readonly notBy?: readonly string[];
  readonly nonDelegable?: boolean;
}

/** Nodes of the hazard loop with the words an official would use. */
export const HAZARD_NODES = {
  acknowledge: {
    title: '备案',
    outcomes: { acknowledge: '收讫备案' },
    term: 'filing.ack',
    ladder: 'ladder.filing',
  },
  correct: {
    title: '补正报告',
    outcomes: { resubmit: '补正后重报' },
    term: { general: 'report.submit.general', major: 'report.submit.major' },
  },
  classify: {
    title: '分类定级',
    outcomes: { classify: '确认分类' },
    term: { general: 'classify.general', major: 'classify.major' },
    notBy: ['finder'],
  },
  notify: {
    title: '制发隐患告知书',
    outcomes: { issue: '发出告知书' },
    term: { general: 'notify.general', major: 'notify.major' },
  },
  signFor: {
    title: '签收告知书',
    outcomes: { receive: '签收' },
    term: { general: 'notify.ack.general', major: 'notify.ack.major' },
    ladder: 'ladder.signFor',
  },
  order: {
    title: '选择处置措施',
    outcomes: { order: '作出处置', transferOut: '移送' },
    term: { general: 'order.issue.general', major: 'order.issue.major' },
    notBy: ['finder'],
  },
  receiveTransfer: {
    title: '接收移送',
    outcomes: { accept: '接收', refuse: '退回移送' },
    term: 'transfer.ack',
  },
  plan: { title: '报送治理方案', outcomes: { submit: '报送方案' }, term: 'plan.major' },
  rectify: {
    title: '整改',
    outcomes: { applyReview: '申请复查' },
    term: { general: 'rectify.general.default', major: 'rectify.major.default' },
    ladder: 'ladder.rectify',
  },
  convene: {
    title: '召集联合复查',
    outcomes: { convene: '通知三方' },
    term: 'review.target',
    notBy: ['finder'],
  },
  review: {
    title: '复查',
    outcomes: { pass: '复查通过', fail: '复查不通过' },
    term: 'review.limit',
    notBy: ['finder', 'rectify'],
  },
  further: {
    title: '复查未过后的处置',
    outcomes: { order: '作出处置' },
    term: { general: 'order.issue.general', major: 'order.issue.major' },
    notBy: ['finder'],
  },
  closeOut: {
    title: '起草销号报告',
    outcomes: { submit: '提交销号报告' },
    term: 'closeout.report',
    notBy: ['finder', 'rectify'],
  },
  cosign: {
    title: '会签销号报告',
    outcomes: { agree: '同意' },
    term: 'closeout.report',
    notBy: ['finder', 'rectify', 'closeOut'],
  },
  approveClose: {
    title: '销号审批',
    outcomes: { approve: '同意销号', reject: '不同意，重新整改' },
    term: 'closeout.approve',
    notBy: ['finder', 'rectify', 'review', 'closeOut'],
    nonDelegable: true,
  },
  decideExtension: {
    title: '延期审批',
    outcomes: { approve: '同意延期', reject: '不同意延期' },
    term: { general: 'extend.decide.general', major: 'extend.decide.general' },
    notBy: ['rectify', 'requestExtension'],
  },
  secondOpinion: {
    title: '第二专家复核',
    outcomes: { uphold: '维持', refute: '不成立' },
    term: 'dispute.answer',
    notBy: ['finder', 'object'],
  },
  decideDispute: {
    title: '异议处理',
    outcomes: { uphold: '维持原判', relevel: '调整级别', void: '撤销隐患' },
    term: 'dispute.answer',
    notBy: ['finder', 'object'],
  },
  approveVoid: {
    title: '撤销（合并）审批',
    outcomes: { approve: '同意', reject: '不同意' },
    term: 'closeout.approve',
    notBy: ['proposeVoid', 'rectify'],
    nonDelegable: true,
  },
  decideListing: {
    title: '挂牌督办决定',
    outcomes: { list: '挂牌督办', reject: '不予挂牌' },
    term: 'listing.decide',
    notBy: ['proposeListing', 'finder', 'rectify'],
    nonDelegable: true,
  },
  publishListing: { title: '公布挂牌', outcomes: { publish: '已公布' }, term: 'listing.publish' },
  progress: { title: '报送治理进展', outcomes: { report: '报送进展' }, term: 'listed.progress' },
  publishDelisting: { title: '公布摘牌', outcomes: { publish: '已公布摘牌' }, term: 'delisting.publish' },
  applyResume: { title: '申请恢复生产', outcomes: { apply: '提出恢复生产申请' } },
  examineResume: {
    title: '恢复生产现场审查',
    outcomes: { consent: '同意恢复生产', refuse: '不同意恢复生产' },
    term: 'resume.exam',
    notBy: ['rectify', 'applyResume'],
  },
  chooseMeasure: {
    title: '逾期处置选择',
    outcomes: { choose: '提交处置选择' },
    term: { general: 'order.issue.general', major: 'order.issue.major' },
    notBy: ['rectify'],
  },
  supervisionLetter: { title: '制发督办函', outcomes: { issue: '发出督办函' }, term: 'order.issue.general' },
  interview: { title: '约谈', outcomes: { held: '已约谈' }, term: 'order.issue.general' },
  decideClosure: {
    title: '提请关闭审批',
    outcomes: { propose: '同意提请关闭', reject: '不同意' },
    term: 'listing.decide',
    notBy: ['proposeClosure', 'rectify'],
    nonDelegable: true,
  },
} as const satisfies Record<string, NodeRow>;

export type HazardNode = keyof typeof HAZARD_NODES;

/** Acts on the case that a person may put in, with the words on their buttons. */
export const HAZARD_MOTIONS = {
  requestExtension: '申请延期',
  object: '提出异议',
  recordSupervision: '登记督促措施',
  supplementMeasure: '补录处置文书',
  issueSupervisionLetter: '发督办函',
  holdInterview: '约谈',
  putOnAgenda: '列入例会',
  proposeVoid: '提请撤销或合并',
  proposeListing: '提请挂牌督办',
  suspendProduction: '责令停产停业',
  proposeClosure: '提请关闭',
  takeBack: '撤回',
  pauseClock: '中止计时',
  resumeClock: '恢复计时',
} as const;
export type HazardMotion = keyof typeof HAZARD_MOTIONS;

/** What other cases tell a hazard; it goes on record and changes nothing by itself. */
export const HAZARD_NEWS = { assignmentDone: '交办事项办结' } as const;

/** The row of a task's node; a qualifier after the dot tells seats of one node apart. */
export function nodeRow(node: string): NodeRow | undefined {
  const name = node.split('.')[0] as string;
  return Object.hasOwn(HAZARD_NODES, name) ? HAZARD_NODES[name as HazardNode] : undefined;
}

/** Policy key of a node's term for a level. */
export function termKeyOf(row: NodeRow, level: Level | undefined): string | undefined {
  if (row.term === undefined || typeof row.term === 'string') return row.term;
  return isMajor(level) ? row.term.major : row.term.general;
}
