/** Stages of an assignment: 拟稿 → 签收 → 办理 → 复核 → 办结. */
export const ASSIGNMENT_TRANSITIONS = {
  drafted: ['issued', 'drafted', 'withdrawn'],
  issued: ['interviewing', 'working', 'withdrawn'],
  interviewing: ['working', 'withdrawn'],
  working: ['rechecking', 'withdrawn'],
  rechecking: ['working', 'closed', 'withdrawn'],
  closed: [],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>;

export type AssignmentStage = keyof typeof ASSIGNMENT_TRANSITIONS;

export const ASSIGNMENT_STAGE_TITLES: Readonly<Record<AssignmentStage, string>> = {
  drafted: '拟稿审签',
  issued: '已制发（待签收）',
  interviewing: '约谈',
  working: '办理中',
  rechecking: '复核中',
  closed: '已办结',
  withdrawn: '已撤回',
};
