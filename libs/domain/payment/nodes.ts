import type { ActWords, NodeWords } from '../case/process-words';

/** Every step of a payment runs on the one term of the payment; nothing is paid by silence. */
const DUE = { term: 'pay.due', ladder: 'ladder.payment' } as const;

export const PAYMENT_NODES = {
  match: {
    title: '三方核对（协议、招标文件、验收）',
    outcomes: {
      matched: { title: '核对一致', consequence: '核定金额后由服务机构开具发票' },
      mismatch: { title: '核对不符', consequence: '不予支付，案卷办结；须补正后另行申请', opinion: 'must' },
    },
    ...DUE,
  },
  fund: {
    title: '落实预算占用',
    outcomes: { funded: { title: '已占用', consequence: '系统重新查验预算占用' } },
    ...DUE,
  },
  amount: {
    title: '核定应付金额',
    outcomes: {
      confirm: {
        title: '核定',
        consequence: '无争议且已确定的部分立即进入付款；有争议或待考核结果的部分另行支付',
      },
    },
    ...DUE,
  },
  invoice: {
    title: '开具发票',
    outcomes: { submit: { title: '提交发票', consequence: '采购人按审批路径依次审批', opinion: 'no' } },
    ...DUE,
  },
  handle: {
    title: '经办审核',
    outcomes: { agree: { title: '同意', consequence: '报分管负责人审核' } },
    notBy: ['amount'],
    ...DUE,
  },
  lead: {
    title: '分管审核',
    outcomes: { agree: { title: '同意', consequence: '报主要负责人审批' } },
    notBy: ['amount', 'handle', 'acceptance'],
    ...DUE,
  },
  head: {
    title: '负责人审批',
    outcomes: {
      approve: { title: '同意支付', consequence: '占用预算后送财政审核' },
      reject: { title: '不予支付', consequence: '案卷办结，书面告知服务机构理由', opinion: 'must' },
    },
    notBy: ['amount', 'handle', 'lead', 'acceptance'],
    nonDelegable: true,
    ...DUE,
  },
  shortage: {
    title: '预算占用不足处理',
    outcomes: { retry: { title: '已调整，重新占用', consequence: '系统重新占用预算', opinion: 'must' } },
    ...DUE,
  },
  check: {
    title: '财政审核',
    outcomes: { pass: { title: '审核通过', consequence: '由财政局负责人拨付' } },
    notBy: ['acceptance', 'amount', 'handle', 'lead', 'head'],
    ...DUE,
  },
  pay: {
    title: '拨付',
    outcomes: { paid: { title: '已拨付', consequence: '计入预算支出；逾期的同时计算利息' } },
    notBy: ['acceptance', 'amount', 'handle', 'lead', 'head', 'check'],
    nonDelegable: true,
    ...DUE,
  },
  confirmDebt: {
    title: '确认欠款',
    outcomes: { confirm: { title: '确认', consequence: '书面回复服务机构' } },
    term: 'pay.confirmDebt',
    ladder: 'ladder.official',
  },
} as const satisfies Record<string, NodeWords>;

export type PaymentNode = keyof typeof PAYMENT_NODES;

export const PAYMENT_MOTIONS: Readonly<Record<string, string | ActWords>> = {
  dispute: { title: '登记争议', consequence: '仅争议金额暂缓支付，其余部分按期支付', opinion: 'may' },
  settleDispute: { title: '处理争议', consequence: '确定应付的金额按付款期限支付', opinion: 'must' },
  enterScore: { title: '登记考核结果', consequence: '按协议约定和政策参数核算绩效部分，登记后不能更改' },
  payInterest: { title: '登记支付逾期利息', consequence: '从应付逾期利息中扣减', opinion: 'may' },
  askConfirmation: { title: '请求确认欠款', consequence: '采购人在规定期限内书面确认' },
  takeBack: '撤回',
  // Of the system alone.
  scored: { title: '考核结果告知', consequence: '核算绩效部分' },
  fundsAnswered: { title: '预算占用答复', consequence: '继续付款或者处理不足' },
};
