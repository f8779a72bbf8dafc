import type { PolicyValue } from '#domain/policy';
import { amount, BY_DISTRICT, DISTRICT_DEFAULT, grounds, plain } from './policy-row';

const STATUTE = '保障中小企业款项支付条例（2025）';

/** 经费与付款 (policy 2.1, R33–R38, R78, R89). */
export const MONEY_ROWS: readonly PolicyValue[] = [
  amount('budget.step', '预算指标各环节办理期限', [5, 'WD'], BY_DISTRICT),
  plain('budget.calendar', '下年度预算编制启动日（月-日）', '06-30', grounds('预算法实施条例', 'K')),
  amount('fund.reward', '奖励专项资金年度上限', [300_000, 'CNY'], grounds('五（四）1', 'V')),
  amount('pay.due', '付款期限（自验收合格之日）', [30, 'ND'], grounds(`${STATUTE}9、10`, 'V')),
  amount('pay.max', '合同约定付款期限上限', [60, 'ND'], grounds(`${STATUTE}9、10`, 'V')),
  amount('pay.confirmDebt', '确认欠款期限', [30, 'ND'], grounds(`${STATUTE}16`, 'V')),
  amount('pay.interest.daily', '未约定利率的逾期日利率', [0.0005, 'ratio'], grounds(`${STATUTE}17`, 'V')),
  amount(
    'pay.interest.lpr',
    '约定逾期利率的下限（一年期LPR，年利率）',
    [0.03, 'ratio'],
    grounds(`${STATUTE}17；全国银行间同业拆借中心公布的一年期LPR，须随公布调整`, 'K'),
  ),
  plain('pay.publicity', '上年度逾期未付信息公示日（月-日）', '03-31', grounds(`${STATUTE}18`, 'V')),
  plain(
    'pay.scoreFactor',
    '考核得分对应的绩效部分支付比例（bp 为万分之一）',
    [
      { from: 90, bp: 10_000 },
      { from: 80, bp: 9_000 },
      { from: 60, bp: 7_000 },
      { from: 0, bp: 0 },
    ],
    grounds(`五（四）5；须载入合同；${DISTRICT_DEFAULT}`, 'D'),
  ),
];
