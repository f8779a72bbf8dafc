/** Stages of a payment (P8); `waiting`: what was undisputed is paid, the rest waits for the score or the dispute. */
export const PAYMENT_TRANSITIONS = {
  matching: ['funding', 'amount', 'rejected', 'waiting'],
  funding: ['amount', 'waiting', 'paid'],
  amount: ['invoicing', 'waiting', 'paid'],
  invoicing: ['approving', 'amount'],
  approving: ['claiming', 'amount', 'invoicing', 'rejected'],
  claiming: ['checking'],
  checking: ['paying', 'approving', 'amount', 'invoicing'],
  paying: ['amount', 'waiting', 'paid', 'checking', 'approving', 'invoicing'],
  waiting: ['amount', 'paid'],
  paid: [],
  rejected: [],
} as const satisfies Record<string, readonly string[]>;

export type PaymentStage = keyof typeof PAYMENT_TRANSITIONS;

export const PAYMENT_STAGE_TITLES: Readonly<Record<PaymentStage, string>> = {
  matching: '三方核对',
  funding: '落实预算占用',
  amount: '核定金额',
  invoicing: '待开发票',
  approving: '付款审批',
  claiming: '占用预算',
  checking: '财政审核',
  paying: '待拨付',
  waiting: '余款待付',
  paid: '已付清',
  rejected: '不予支付',
};

const ASIDE: readonly PaymentStage[] = ['funding', 'waiting', 'rejected'];
export const isAside = (stage: string): boolean => (ASIDE as readonly string[]).includes(stage);
