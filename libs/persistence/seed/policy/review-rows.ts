import type { PolicyValue } from '#domain/policy';
import { amount, BY_DISTRICT, DISTRICT_DEFAULT, grounds, plain } from './policy-row';

const ALL_THREE = ['subdistrict', 'department', 'agency'];
const APPROVERS = {
  general: ['subdistrictLeader'],
  major: ['committeeDirector'],
  listed: ['districtLeader'],
};

/** Review, written close-out report and 销号 (五（二）3, 三不放过). */
export const REVIEW_ROWS: readonly PolicyValue[] = [
  amount(
    'review.limit',
    '复查期限（自申请或到期之日起，以先到者为准）',
    [10, 'ND'],
    grounds('15号令（77号令修正）及执法程序规定；湖北挂牌督办10日', 'K'),
  ),
  amount(
    'review.limit.specialEquipment',
    '特种设备复查期限',
    [10, 'WD'],
    grounds('特种设备安全监督检查办法29', 'V'),
  ),
  amount('review.target', '复查内部预警期限', [5, 'WD'], BY_DISTRICT),
  amount(
    'review.joint.convene',
    '联合复查提前通知三方',
    [2, 'WD'],
    grounds(`五（二）；期限${DISTRICT_DEFAULT}`, 'D'),
  ),
  plain(
    'review.general.units',
    '一般隐患复查单位',
    ['subdistrict'],
    grounds(`五（二）“相关单位”；${DISTRICT_DEFAULT}`, 'D'),
  ),
  plain(
    'review.major.units',
    '重大和挂牌督办隐患复查单位',
    ALL_THREE,
    grounds('五（二）办事处、行业主管部门、中介机构', 'V'),
  ),
  amount(
    'review.minPersons',
    '复查人员（每个机关不少于）',
    [2, 'persons'],
    grounds('河南省行政执法条例24；行政处罚法42', 'V'),
  ),
  amount('review.minPersons.agency', '复查人员（中介机构不少于）', [1, 'persons'], BY_DISTRICT),
  amount(
    'closeout.report',
    '书面销号报告提交期限',
    [5, 'WD'],
    grounds(`五（二）；期限${DISTRICT_DEFAULT}`, 'D'),
  ),
  amount('closeout.approve', '销号审批期限', [3, 'WD'], BY_DISTRICT),
  plain('closeout.approvers', '销号审批岗位（按级别）', APPROVERS, BY_DISTRICT),
  amount(
    'result.report',
    '落实结果报告期限（销号后）',
    [3, 'WD'],
    grounds(`三3；期限${DISTRICT_DEFAULT}`, 'D'),
  ),
  amount(
    'result.monthly',
    '落实结果月度汇总（次月第几个工作日）',
    [3, 'WD'],
    grounds(`三3；期限${DISTRICT_DEFAULT}`, 'D'),
  ),
];
