import type { ActWords, NodeWords } from '../case/process-words';

/** Nodes of a joint meeting with the words an official would use. */
export const MEETING_NODES = {
  prepare: {
    title: '会议安排',
    outcomes: {
      convene: {
        title: '发出会议通知',
        consequence: '通知发往各成员单位，签收和督导汇报期限开始计算。',
      },
      skip: {
        title: '本月不召开',
        consequence: '报区安委会主任批准；未经批准，本月仍须召开。',
      },
    },
    ladder: 'ladder.official',
  },
  approveSkip: {
    title: '不召开审批',
    outcomes: {
      approve: { title: '同意不召开', consequence: '本月例会记为不召开，理由和批准人留存。' },
      reject: { title: '不同意，按期召开', consequence: '退回区安委会办公室安排会议。', opinion: 'must' },
    },
    term: 'meeting.decide',
    ladder: 'ladder.official',
    notBy: ['prepare'],
    nonDelegable: true,
  },
  receipt: {
    title: '签收会议通知',
    outcomes: { receive: { title: '签收', consequence: '记录签收人和时间。', opinion: 'no' } },
    term: 'meeting.receipt',
    ladder: 'ladder.official',
  },
  report: {
    title: '报送督导汇报',
    outcomes: {
      submit: {
        title: '报送',
        consequence: '汇报列入会议材料；逾期报送的，议程中注明。',
      },
    },
    term: 'meeting.receipt',
    ladder: 'ladder.official',
  },
  pack: {
    title: '编制会议材料',
    outcomes: {
      confirm: {
        title: '确认材料',
        consequence: '材料按数据截止时间固定，未报送汇报的单位列入议程。',
      },
    },
    term: 'meeting.pack',
    ladder: 'ladder.official',
  },
  hold: {
    title: '会议记录',
    outcomes: {
      record: {
        title: '登记会议情况',
        consequence: '到会情况、问题分析和议定事项记入案卷，开始起草纪要。',
      },
    },
    ladder: 'ladder.official',
  },
  minutes: {
    title: '起草纪要',
    outcomes: { submit: { title: '送会签', consequence: '送牵头单位和区安委会办公室主任会签。' } },
    term: 'meeting.minutes',
    ladder: 'ladder.official',
  },
  countersign: {
    title: '会签纪要',
    outcomes: { agree: { title: '同意', consequence: '全部会签后送区安委会主任签发。' } },
    term: 'meeting.decide',
    ladder: 'ladder.official',
    notBy: ['minutes'],
  },
  issueMinutes: {
    title: '签发纪要',
    outcomes: {
      issue: {
        title: '签发',
        consequence: '纪要编号印发；每项议定事项生成交办单，发往责任单位。',
      },
    },
    term: 'meeting.decide',
    ladder: 'ladder.official',
    notBy: ['minutes'],
    nonDelegable: true,
  },
} as const satisfies Record<string, NodeWords>;

export type MeetingNode = keyof typeof MEETING_NODES;

/** Acts on the meeting itself. */
export const MEETING_MOTIONS = {
  postpone: {
    title: '改期',
    consequence: '已发通知作废，按新日期重新通知；须写明理由。',
  },
  decisionDone: {
    title: '议定事项办结',
    consequence: '议定事项标记为已落实。',
  },
} as const satisfies Record<string, ActWords>;
