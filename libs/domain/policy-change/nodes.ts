import type { ActWords, NodeWords } from '../case/process-words';

/** Nodes of a change; the drafter's hand may not approve (separation of duties). */
export const POLICY_CHANGE_NODES = {
  revise: {
    title: '修改规则变更草案',
    outcomes: {
      resubmit: {
        title: '重新报批',
        consequence: '草案重新送审批人；未另附新草案的，按原草案内容报批。',
        opinion: 'must',
      },
    },
    term: 'policyChange.revise',
    ladder: 'ladder.official',
  },
  approve: {
    title: '审批规则变更',
    outcomes: {
      approve: {
        title: '批准',
        consequence:
          '批准后形成新版本，自施行日起对新立案的案卷生效；在办案卷仍按立案时的版本，明确勾选重新计时的期限除外。不可撤销，只能再次变更。',
        opinion: 'may',
      },
      reject: { title: '不予批准', consequence: '变更就此办结，现行规则不变。', opinion: 'must' },
    },
    term: 'policyChange.decide',
    ladder: 'ladder.official',
    notBy: ['drafter'],
  },
} as const satisfies Record<string, NodeWords>;

export const POLICY_CHANGE_MOTIONS: Readonly<Record<string, ActWords>> = {
  withdraw: {
    title: '撤回草案',
    consequence: '变更就此办结，现行规则不变；草案留存备查。',
    opinion: 'may',
  },
  // Of the system alone: it has no form, so no page offers it.
  published: { title: '新版本已写入', consequence: '等待施行日。' },
};
