import type { PolicyValue } from '#domain/policy';
import { amount, BY_DISTRICT, DISTRICT_DEFAULT, grounds, plain } from './policy-row';

/** From the agency's report to the department's order (三3, 五（二）1–2). */
export const FILING_ROWS: readonly PolicyValue[] = [
  amount(
    'report.submit.general',
    '隐患排查报告提交期限（一般）',
    [3, 'WD'],
    grounds(`三3；${DISTRICT_DEFAULT}`, 'D'),
  ),
  amount(
    'report.submit.major',
    '隐患排查报告书面提交期限（重大）',
    [24, 'H'],
    grounds(`三3；${DISTRICT_DEFAULT}`, 'D'),
  ),
  plain('report.call.major', '重大隐患当日电话报告', true, grounds(`三3；${DISTRICT_DEFAULT}`, 'D')),
  amount(
    'filing.ack',
    '备案收讫期限（办事处、区安委办各一份）',
    [2, 'WD'],
    grounds(`三3；${DISTRICT_DEFAULT}`, 'D'),
  ),
  amount(
    'classify.general',
    '分类定级期限（一般）',
    [2, 'WD'],
    grounds(`五（二）；${DISTRICT_DEFAULT}`, 'D'),
  ),
  amount('classify.major', '分类定级期限（重大）', [24, 'H'], grounds(`五（二）；${DISTRICT_DEFAULT}`, 'D')),
  amount(
    'notify.general',
    '告知行业主管部门期限（一般）',
    [2, 'WD'],
    grounds(`五（二）“及时”；${DISTRICT_DEFAULT}`, 'D'),
  ),
  amount(
    'notify.major',
    '告知行业主管部门期限（重大）',
    [24, 'H'],
    grounds(`五（二）“及时”；${DISTRICT_DEFAULT}`, 'D'),
  ),
  amount(
    'notify.ack.general',
    '告知书签收期限（一般）',
    [1, 'WD'],
    grounds(`五（二）；${DISTRICT_DEFAULT}`, 'D'),
  ),
  amount(
    'notify.ack.major',
    '告知书签收期限（重大）',
    [4, 'H'],
    grounds(`五（二）；${DISTRICT_DEFAULT}`, 'D'),
  ),
  amount(
    'order.issue.general',
    '作出处置期限（一般）',
    [3, 'WD'],
    grounds(`安全生产法65；期限${DISTRICT_DEFAULT}`, 'D'),
  ),
  amount(
    'order.issue.major',
    '作出处置期限（重大，立即并不超过）',
    [24, 'H'],
    grounds(`安全生产法65；期限${DISTRICT_DEFAULT}`, 'D'),
  ),
  amount(
    'transfer.ack',
    '接收移送期限',
    [2, 'WD'],
    grounds(`安全生产法69，河南省安全生产条例42；期限${DISTRICT_DEFAULT}`, 'D'),
  ),
  amount(
    'transfer.feedback',
    '移送事项反馈期限',
    [10, 'WD'],
    grounds(`安全生产法69，河南省安全生产条例42；期限${DISTRICT_DEFAULT}`, 'D'),
  ),
  amount('dispute.raise', '企业提出异议期限', [5, 'WD'], BY_DISTRICT),
  amount('dispute.answer', '异议复核（第二专家意见）期限', [5, 'WD'], BY_DISTRICT),
  amount('recurrence.window', '复发认定期间', [12, 'M'], BY_DISTRICT),
];
