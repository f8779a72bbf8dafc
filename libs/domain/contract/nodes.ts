import type { ActWords, NodeWords } from '../case/process-words';

const say = (
  title: string,
  consequence: string,
  more: Omit<ActWords, 'title' | 'consequence'> = {},
): ActWords => ({ title, consequence, ...more });

const STEP = 'contract.step';
const LADDER = 'ladder.official';
const DELIVERABLE = { purpose: 'deliverable', title: '阶段成果材料', must: true, accept: 'any' } as const;

/** Nodes of an agreement, in their order. @public */
export const CONTRACT_NODES = {
  confirm: {
    title: '确认补录协议',
    outcomes: {
      confirm: say('确认', '协议双方均确认后，转入公开备案。'),
      reject: say('退回补录', '本次补录结束，协议不生效。', { opinion: 'must' }),
    },
    term: STEP,
    ladder: LADDER,
    notBy: ['enter'],
  },
  publish: {
    title: '公开合同',
    outcomes: { publish: say('已公开', '登记公开的媒体和时间。') },
    term: 'contract.publish',
    ladder: LADDER,
  },
  file: {
    title: '合同备案',
    outcomes: { receive: say('收讫备案', '合同备案，自服务期限起日生效。') },
    term: 'contract.file',
    ladder: LADDER,
    notBy: ['enter'],
  },
  deliver: {
    title: '提交阶段成果',
    outcomes: {
      deliver: say('提交成果', '提交后由应急管理局邀请被服务单位组织验收。', { evidence: [DELIVERABLE] }),
    },
    term: STEP,
    ladder: LADDER,
  },
  invite: {
    title: '邀请验收',
    outcomes: { invite: say('发出邀请', '受邀单位各自发表意见，意见随验收结果公开。') },
    term: 'contract.acceptance',
    ladder: LADDER,
  },
  speak: {
    title: '发表验收意见',
    outcomes: { speak: say('提交意见', '意见写入验收书。') },
    term: 'contract.opinion',
    ladder: LADDER,
  },
  accept: {
    title: '阶段验收',
    outcomes: {
      accept: say('验收合格', '验收书生效，结果公开，并按合同约定转入付款。'),
      reject: say('验收不合格', '退回中介机构补正后重新提交。', { opinion: 'must' }),
    },
    term: 'contract.acceptance',
    ladder: LADDER,
    notBy: ['deliver'],
    nonDelegable: true,
  },
  publishAcceptance: {
    title: '公开验收结果',
    outcomes: { publish: say('已公开', '登记公开的媒体和时间。') },
    term: 'contract.publish',
    ladder: LADDER,
  },
  decideSupplement: {
    title: '审批补充协议',
    outcomes: {
      approve: say('同意', '送中介机构签署，签署后生效。'),
      reject: say('不同意', '合同不变。', { opinion: 'must' }),
    },
    term: STEP,
    ladder: LADDER,
    notBy: ['proposeSupplement'],
    nonDelegable: true,
  },
  signSupplement: {
    title: '签署补充协议',
    outcomes: {
      conclude: say('签署', '补充协议生效，服务范围和价款相应调整。', { opinion: 'no' }),
      decline: say('不签署', '合同不变。', { opinion: 'must' }),
    },
    term: STEP,
    ladder: LADDER,
  },
  consentSubstitution: {
    title: '更换专家审批',
    outcomes: {
      agree: say('同意更换', '接替人员列入合同专家名单，可以承担排查任务。'),
      refuse: say('不同意更换', '专家名单不变。', { opinion: 'must' }),
    },
    term: STEP,
    ladder: LADDER,
    notBy: ['proposeSubstitution'],
  },
  hearAgency: {
    title: '陈述意见',
    outcomes: { state: say('提交陈述', '陈述送负责人一并考虑。') },
    term: STEP,
    ladder: LADDER,
  },
  decideTermination: {
    title: '解除合同审批',
    outcomes: {
      terminate: say('解除合同', '合同解除，未完成的排查任务全部取消，已验收部分照付。', { opinion: 'must' }),
      reject: say('不解除', '合同继续履行。', { opinion: 'must' }),
    },
    term: STEP,
    ladder: LADDER,
    notBy: ['proposeTermination'],
    nonDelegable: true,
  },
} as const satisfies Record<string, NodeWords>;

/** @public a node of the agreement */
export type ContractNode = keyof typeof CONTRACT_NODES;

/** Acts on the agreement beside its course. */
export const CONTRACT_MOTIONS = {
  proposeSupplement: say('提出补充协议', '经负责人同意、中介机构签署后生效；累计不得超过规定比例。'),
  proposeSubstitution: say('申请更换专家', '经采购人同意后列入合同专家名单。'),
  proposeTermination: say('提请解除合同', '听取中介机构陈述后，由负责人决定。'),
} as const satisfies Record<string, ActWords>;
