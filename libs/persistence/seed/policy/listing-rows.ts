import type { PolicyValue } from '#domain/policy';
import { amount, BY_DISTRICT, DISTRICT_DEFAULT, grounds, plain } from './policy-row';

const SUPERVISION_DUTY = `安全生产法41；期限${DISTRICT_DEFAULT}`;

/** A major hazard is listed when any of these holds; the day threshold is compared with its rectification term. */
const CRITERIA = {
  level: 'major',
  any: [
    { kind: 'rectifyLongerThan', amount: 60, unit: 'ND' },
    { kind: 'productionSuspended' },
    { kind: 'overdue' },
    { kind: 'publicSafety' },
    { kind: 'recurrence' },
  ],
} as const;

/** 挂牌 and 摘牌, regular reports, and how long records are kept. */
export const LISTING_ROWS: readonly PolicyValue[] = [
  amount('listing.propose', '提请挂牌督办期限', [3, 'WD'], grounds(SUPERVISION_DUTY, 'D')),
  amount('listing.decide', '挂牌督办决定期限', [5, 'WD'], grounds(SUPERVISION_DUTY, 'D')),
  amount('listing.publish', '挂牌督办公布期限', [5, 'WD'], grounds('青岛做法', 'V2')),
  amount('delisting.publish', '摘牌公布期限', [5, 'WD'], grounds('青岛做法', 'V2')),
  amount(
    'listed.progress',
    '挂牌督办隐患治理进展报告间隔',
    [1, 'M'],
    grounds(`宁波挂牌督办文书；${DISTRICT_DEFAULT}`, 'V2'),
  ),
  plain('listing.criteria', '挂牌督办条件（重大且符合任一）', CRITERIA, BY_DISTRICT),
  amount(
    'selfReport.enterprise',
    '企业自查自报（每月几日前）',
    [10, 'dayOfMonth'],
    grounds('河南省安全生产条例24；191号令17', 'V'),
  ),
  plain('majorReport.department', '重大隐患统计上报周期', 'quarterly', grounds('16号令24', 'K')),
  amount('ledger.retention', '隐患台账保存期', [120, 'M'], BY_DISTRICT),
  amount('ledger.retention.min', '隐患台账最低保存期', [24, 'M'], grounds('191号令18', 'V2')),
  amount('case.retention', '案卷保存期', [360, 'M'], BY_DISTRICT),
  plain('policy.validUntil', '《意见》有效期截止日', '2026-12-20', grounds('尾；民法典201–203', 'V')),
];
