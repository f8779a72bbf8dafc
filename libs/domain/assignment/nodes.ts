import type { ActWords, NodeWords } from '../case/process-words';

const PROOF = { purpose: 'evidence', title: '办理情况证明材料', accept: 'any' } as const;

/** Nodes of an assignment with the words an official would use. */
export const ASSIGNMENT_NODES = {
  redraft: {
    title: '修改文稿',
    outcomes: {
      submit: { title: '修改后重新送签', consequence: '文稿重新送区安委会办公室主任签发。' },
    },
    term: 'assignment.issue',
    ladder: 'ladder.official',
  },
  issue: {
    title: '签发',
    outcomes: {
      issue: { title: '签发', consequence: '文件发往主办和协办单位，签收期限和办理期限开始计算。' },
      reject: { title: '退回修改', consequence: '退回拟稿人修改。', opinion: 'must' },
    },
    term: 'assignment.issue',
    ladder: 'ladder.official',
    notBy: ['draft', 'redraft'],
    nonDelegable: true,
  },
  receipt: {
    title: '签收',
    outcomes: {
      receive: { title: '签收', consequence: '记录签收人和时间，本单位开始办理。', opinion: 'no' },
    },
    term: 'assignment.receipt',
    ladder: 'ladder.official',
  },
  hold: {
    title: '组织约谈',
    outcomes: {
      held: { title: '已约谈', consequence: '登记约谈记录，被约谈单位须在期限内反馈整改情况。' },
    },
    term: 'assignment.interview',
    ladder: 'ladder.official',
    nonDelegable: true,
  },
  support: {
    title: '协办反馈',
    outcomes: {
      report: {
        title: '反馈协办情况',
        consequence: '协办情况交主办单位汇总；本单位的期限停止计算。',
        evidence: [PROOF],
      },
    },
    term: 'assignment.work',
    ladder: 'ladder.assignment',
  },
  feedback: {
    title: '主办反馈',
    outcomes: {
      report: {
        title: '反馈办理结果',
        consequence: '送区安委会办公室复核；协办单位尚未反馈的，不能提交。',
        evidence: [{ ...PROOF, must: true }],
      },
    },
    term: 'assignment.work',
    ladder: 'ladder.assignment',
  },
  recheck: {
    title: '复核',
    outcomes: {
      accept: { title: '复核通过', consequence: '事项办结，结果告知相关案卷并计入考核事实。' },
      reject: {
        title: '复核不通过',
        consequence: '退回主办单位继续办理，按填写的日期重新计算期限。',
        opinion: 'must',
      },
    },
    term: 'assignment.recheck',
    ladder: 'ladder.official',
    notBy: ['feedback', 'support'],
  },
  decideExtension: {
    title: '延期审批',
    outcomes: {
      approve: { title: '同意延期', consequence: '办理期限改为申请的日期。' },
      reject: { title: '不同意延期', consequence: '期限不变。', opinion: 'must' },
    },
    term: 'assignment.issue',
    ladder: 'ladder.official',
    notBy: ['requestExtension'],
  },
} as const satisfies Record<string, NodeWords>;

export type AssignmentNode = keyof typeof ASSIGNMENT_NODES;

/** Acts on the assignment itself. */
export const ASSIGNMENT_MOTIONS = {
  requestExtension: {
    title: '申请延期',
    consequence: '送区安委会办公室主任审批，审批前期限不变。',
  },
  withdraw: {
    title: '撤回文件',
    consequence: '文件作废，未办事项全部撤销；须写明理由。',
    opinion: 'must',
  },
} as const satisfies Record<string, ActWords>;
