import type { PolicyValue } from '#domain/policy';
import { amount, BY_DISTRICT, DISTRICT_DEFAULT, grounds, plain } from './policy-row';

const PLAN_RULE = '16号令15';
const PLAN_ELEMENTS = ['目标任务', '方法措施', '经费物资', '机构人员', '时限要求', '安全措施和应急预案'];

/** Rectification, its extension, and stopped production (五（二）2). */
export const RECTIFY_ROWS: readonly PolicyValue[] = [
  plain('rectify.immediate', '立即整改的方式', 'onSite', grounds('河南省安全生产条例24', 'V')),
  amount('rectify.general.default', '一般隐患整改期限（未列入目录时）', [15, 'ND'], BY_DISTRICT),
  amount('rectify.general.max', '一般隐患整改最长期限', [30, 'ND'], BY_DISTRICT),
  amount('rectify.major.default', '重大隐患整改期限', [60, 'ND'], grounds(`按治理方案，${PLAN_RULE}`, 'K')),
  amount(
    'rectify.major.max',
    '重大隐患整改最长期限',
    [180, 'ND'],
    grounds('暂时停产六个月上限，15号令14', 'K'),
  ),
  amount('rectify.listed.max', '挂牌督办隐患整改最长期限', [365, 'ND'], grounds('青岛做法', 'V2')),
  amount(
    'plan.major',
    '重大隐患治理方案报送期限',
    [10, 'ND'],
    grounds(`${PLAN_RULE}；期限${DISTRICT_DEFAULT}`, 'D'),
  ),
  plain('plan.elements', '重大隐患治理方案六要素', PLAN_ELEMENTS, grounds(PLAN_RULE, 'K')),
  amount('extend.ask.general', '延期申请须在到期日前提出', [3, 'WD'], BY_DISTRICT),
  amount(
    'extend.ask.listed',
    '延期申请须在到期日前提出（挂牌督办）',
    [15, 'WD'],
    grounds('宁波挂牌督办文书', 'V2'),
  ),
  amount('extend.decide.general', '延期审批期限', [3, 'WD'], BY_DISTRICT),
  amount('extend.decide.listed', '延期审批期限（挂牌督办）', [10, 'WD'], grounds('青岛做法', 'V2')),
  amount('extend.maxTimes.general', '一般隐患延期次数上限', [1, 'times'], BY_DISTRICT),
  amount('extend.maxTimes.major', '重大隐患延期次数上限', [2, 'times'], BY_DISTRICT),
  amount('resume.exam', '恢复生产现场审查期限', [10, 'ND'], grounds('16号令23', 'K')),
  amount(
    'powerCut.notice',
    '停止供电提前通知',
    [24, 'H'],
    grounds('安全生产法70，主要负责人批准，书面通知', 'V'),
  ),
];
