import type { ActWords, NodeWords } from '../case/process-words';

const STEP = 'budget.step';

/** Nodes of a line of the budget; who draws it up does not review it, who reviews does not approve. */
export const BUDGET_NODES = {
  revise: {
    title: '修改预算指标',
    outcomes: { resubmit: { title: '重新送审', consequence: '送财政局负责人审核' } },
    term: STEP,
  },
  review: {
    title: '审核预算指标',
    outcomes: { agree: { title: '同意', consequence: '报区政府批准' } },
    term: STEP,
    notBy: ['drafter'],
  },
  approve: {
    title: '批准预算指标',
    outcomes: {
      approve: { title: '批准', consequence: '批准后由财政局下达指标' },
      reject: { title: '不予批准', consequence: '指标不成立，就此办结', opinion: 'must' },
    },
    term: STEP,
    notBy: ['drafter', 'review'],
    nonDelegable: true,
  },
  allot: {
    title: '下达预算指标',
    outcomes: { allot: { title: '下达', consequence: '下达后方可占用，招标和签约以此为前提' } },
    term: STEP,
  },
} as const satisfies Record<string, NodeWords>;

export const BUDGET_MOTIONS: Readonly<Record<string, ActWords>> = {
  encumber: { title: '占用预算', consequence: '该笔金额只能用于所列协议，付款不得超过占用金额' },
  release: { title: '释放占用余额', consequence: '未付且未在途的余额恢复为可用预算', opinion: 'must' },
  closeYear: { title: '年终结清', consequence: '未支出的余额收回，不结转下年', opinion: 'may' },
  // Of the system alone: they have no form, so no page offers them.
  claim: { title: '付款占用', consequence: '答复付款案卷' },
  settle: { title: '付款入账', consequence: '计入已支出' },
  giveUp: { title: '付款撤销', consequence: '恢复占用余额' },
};
