import type { ActWords, NodeWords } from '../case/process-words';

const say = (
  title: string,
  consequence: string,
  more: Omit<ActWords, 'title' | 'consequence'> = {},
): ActWords => ({
  title,
  consequence,
  ...more,
});

const STEP = 'tender.step';

/** Nodes of the tender, from the need to the filed contract (P1), in their order. */
export const TENDER_NODES = {
  draft: {
    title: '编制采购需求和招标文件',
    outcomes: { submit: say('提交审批', '提交后按审批路径依次会签、审批') },
  },
  countersign: {
    title: '会签采购需求和招标文件',
    outcomes: { agree: say('同意', '会签齐后由负责人审批') },
    term: STEP,
    notBy: ['draft'],
  },
  approve: {
    title: '审批采购需求和招标文件',
    outcomes: { approve: say('批准', '批准后由财政局落实预算') },
    term: STEP,
    notBy: ['draft', 'countersign'],
    nonDelegable: true,
  },
  confirmBudget: {
    title: '落实预算',
    outcomes: { confirm: say('确认预算', '确认后公开采购意向；预算未落实不得发布公告') },
    term: STEP,
    notBy: ['draft', 'approve'],
  },
  publishIntention: {
    title: '公开采购意向',
    outcomes: { publish: say('已公开意向', '自公开之日起满规定期限后方可发布招标公告') },
    term: STEP,
  },
  publishNotice: {
    title: '发布招标公告',
    outcomes: {
      publish: say('发布公告', '公告和招标文件一经发出即开始计算投标期限，投标文件加密封存至开标'),
    },
    term: STEP,
  },
  answerInquiry: {
    title: '答复询问',
    outcomes: { answer: say('答复', '答复送达询问的供应商') },
    term: 'tender.inquiryAnswer',
  },
  answerChallenge: {
    title: '答复质疑',
    outcomes: {
      uphold: say('质疑成立', '按所选处理结果执行；没有其他待答复质疑的恢复签约'),
      reject: say('质疑不成立', '答复供应商；供应商可在规定期限内向财政局投诉'),
    },
    term: 'tender.challenge.answer',
    notBy: ['challenge'],
  },
  decideComplaint: {
    title: '处理投诉',
    outcomes: {
      uphold: say('投诉成立', '按所选处理结果执行；没有其他待处理投诉的恢复签约'),
      reject: say('驳回投诉', '决定书送达投诉人和采购人'),
    },
    term: 'tender.appeal.decide',
    notBy: ['answerChallenge', 'complain', 'draft', 'approve'],
    nonDelegable: true,
  },
  confirmOpening: {
    title: '开标',
    outcomes: { confirm: say('确认开标记录', '记录载明各投标报价和文件摘要，确认后转入资格审查') },
    term: STEP,
  },
  qualify: {
    title: '资格审查',
    outcomes: { conclude: say('作出审查结论', '有效投标不足规定家数的按废标处理') },
    term: STEP,
    notBy: ['confirmBudget'],
  },
  decideFailure: {
    title: '废标处理',
    outcomes: {
      retender: say('废标并重新招标', '本次招标结束，另立新的招标案卷'),
      cancel: say('废标并终止采购', '本次招标结束，不再采购', { opinion: 'must' }),
    },
    term: STEP,
    nonDelegable: true,
  },
  draw: {
    title: '抽取评标委员会',
    outcomes: { draw: say('随机抽取', '抽取种子和专家库快照记录在案，可以复算；抽取后逐人确认回避') },
    term: STEP,
  },
  attend: {
    title: '评委确认回避',
    outcomes: {
      attend: say('无须回避，参加评标', '参加评标，须遵守评标纪律'),
      recuse: say('申请回避', '由候补评委依次递补'),
    },
    term: STEP,
    notBy: ['draft', 'approve'],
  },
  score: {
    title: '评分',
    outcomes: { submit: say('提交评分', '提交后不能修改；全部评委提交后汇总排序', { opinion: 'no' }) },
    term: STEP,
    nonDelegable: true,
  },
  signReport: {
    title: '签署评审报告',
    outcomes: {
      agree: say('同意并签名', '全部签署后报送采购人'),
      dissent: say('持不同意见', '不同意见写入评审报告，不影响报送', { opinion: 'must' }),
    },
    term: STEP,
    nonDelegable: true,
  },
  report: {
    title: '报送评审报告',
    outcomes: { report: say('报送采购人', '采购人收到后在规定期限内按顺序定标') },
    term: 'tender.reportToBuyer',
  },
  publishCandidates: {
    title: '公示中标候选人',
    outcomes: { publish: say('已公示', '公示期满且异议处理完毕后定标') },
    term: 'tender.candidateNotice.publish.law',
  },
  decide: {
    title: '定标',
    outcomes: { decide: say('确定中标人', '按排名顺序确定，随后公告结果并发出中标通知书') },
    term: 'tender.decide',
    notBy: ['score', 'attend'],
    nonDelegable: true,
  },
  announce: {
    title: '公告结果、发出中标通知书',
    outcomes: { announce: say('公告并发出通知书', '自发出中标通知书起计算签约期限') },
    term: 'tender.announce',
  },
  signSupplier: {
    title: '中标人签约',
    outcomes: {
      conclude: say('签署合同', '双方签署后合同成立', { opinion: 'no' }),
      decline: say('放弃中标', '采购人可以按顺序另定中标人；放弃中标可能承担责任'),
    },
    term: 'contract.sign',
  },
  signBuyer: {
    title: '采购人签约',
    outcomes: {
      conclude: say('签署合同', '双方签署后合同成立，随后公开并备案'),
      lapse: say('对方逾期未签', '按放弃中标处理，依次另定中标人', { opinion: 'must' }),
    },
    term: 'contract.sign',
    nonDelegable: true,
  },
  publishContract: {
    title: '公开合同',
    outcomes: { publish: say('已公开', '合同文本已在指定媒体公开') },
    term: 'contract.publish',
  },
  fileContract: {
    title: '合同备案',
    outcomes: { receive: say('收讫备案', '备案后采购活动结束，转入合同履行') },
    term: 'contract.file',
    notBy: ['signBuyer', 'publishContract'],
  },
  decideCancel: {
    title: '终止采购审批',
    outcomes: {
      approve: say('同意终止', '采购活动终止，已收投标文件不再开启'),
      reject: say('不同意终止', '采购活动继续', { opinion: 'must' }),
    },
    term: STEP,
    notBy: ['proposeCancel'],
    nonDelegable: true,
  },
} as const satisfies Record<string, NodeWords>;

export type TenderNode = keyof typeof TENDER_NODES;

/** Acts on the tender beside the procedure. */
export const TENDER_MOTIONS = {
  clarify: say('澄清或修改招标文件', '可能影响投标文件编制而剩余时间不足的，投标截止时间自动顺延'),
  inquire: say('提出询问', '采购人在规定期限内答复，不影响采购进行'),
  challenge: say('提出质疑', '答复前暂停签约；采购人在规定期限内答复'),
  complain: say('提出投诉', '处理前暂停签约；由财政局在规定期限内作出决定'),
  proposeCancel: say('提请终止采购', '经负责人同意后终止', { opinion: 'may' }),
  takeBack: '撤回',
} as const satisfies Record<string, string | ActWords>;
