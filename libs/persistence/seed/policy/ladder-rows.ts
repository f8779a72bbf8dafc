import type { LadderDeed, LadderStep, SeatSelector } from '#domain/deadline';
import type { PolicyValue } from '#domain/policy';
import { amount, BY_DISTRICT, DISTRICT_DEFAULT, grounds, plain } from './policy-row';

type Offset = readonly [amount: number, unit: 'ND' | 'WD'];

/** A step some days before or after the deadline; for major and listed hazards it is told to more seats. */
const step = (
  [days, unit]: Offset,
  does: LadderDeed,
  notify: readonly SeatSelector[],
  notifyMajor: readonly SeatSelector[] = [],
): LadderStep => ({
  id: days === 0 ? 'T' : `T${days < 0 ? '' : '+'}${days}`,
  offset: { amount: days, unit },
  does,
  notify,
  ...(notifyMajor.length === 0 ? {} : { notifyMajor }),
});

/** A ladder as the JSON its row holds. */
const ladder = (key: string, title: string, source: string, steps: readonly LadderStep[]): PolicyValue =>
  plain(
    key,
    title,
    steps.map((one) => ({ ...one, offset: { ...one.offset } })),
    grounds(source, 'D'),
  );

const RECTIFIERS = ['enterpriseSafetyManager', 'enterpriseHead', 'subdistrictOfficer'] as const;
const SUPERVISED = ['subdistrictLeader', 'departmentHead'] as const;

/** 督办阶梯 (六（三）: 区安委办 guides, coordinates and supervises). Nothing in a ladder approves anything. */
export const LADDER_ROWS: readonly PolicyValue[] = [
  ladder('ladder.rectify', '整改督办阶梯', `六（三）；${DISTRICT_DEFAULT}`, [
    step([-7, 'ND'], 'remind', RECTIFIERS),
    step([-3, 'ND'], 'remind', RECTIFIERS),
    step([-1, 'ND'], 'remind', RECTIFIERS),
    step([0, 'ND'], 'overdue', [...RECTIFIERS, 'departmentOfficer']),
    step([1, 'WD'], 'chooseMeasure', [...SUPERVISED, 'departmentOfficer'], ['districtLeader']),
    step([3, 'WD'], 'supervisionLetter', [...SUPERVISED, 'committeeClerk', 'committeeDirector']),
    step([7, 'WD'], 'interview', [...SUPERVISED, 'enterpriseHead', 'committeeDirector']),
    step([10, 'WD'], 'agendaItem', [...SUPERVISED, 'committeeClerk', 'committeeDirector']),
  ]),
  ladder('ladder.official', '承办事项催办阶梯', `六（三）；${DISTRICT_DEFAULT}`, [
    step([-1, 'WD'], 'remind', ['holder']),
    step([0, 'ND'], 'overdue', ['holder', 'unitHead']),
    step([1, 'WD'], 'escalate', ['unitHead', 'committeeClerk'], ['districtLeader']),
    step([3, 'WD'], 'supervisionLetter', ['unitHead', 'committeeClerk', 'committeeDirector']),
  ]),
  ladder('ladder.filing', '备案催办阶梯', `三3；${DISTRICT_DEFAULT}`, [
    step([-1, 'WD'], 'remind', ['holder']),
    step([0, 'ND'], 'overdue', ['holder', 'unitHead']),
    step([1, 'WD'], 'escalate', ['unitHead', 'committeeDirector'], ['districtLeader']),
  ]),
  ladder('ladder.signFor', '告知书签收催办阶梯', `五（二）；${DISTRICT_DEFAULT}`, [
    step([0, 'ND'], 'overdue', ['holder', 'unitHead']),
    step([1, 'WD'], 'escalate', ['departmentHead', 'committeeClerk'], ['districtLeader']),
    step([3, 'WD'], 'supervisionLetter', ['departmentHead', 'committeeClerk', 'committeeDirector']),
  ]),
  ladder('ladder.assignment', '交办督办阶梯（三色）', `六（三）；${DISTRICT_DEFAULT}`, [
    step([-3, 'WD'], 'remind', ['holder', 'unitHead']),
    step([0, 'ND'], 'overdue', ['holder', 'unitHead', 'committeeClerk']),
    step([1, 'WD'], 'escalate', ['unitHead', 'committeeDirector']),
    step([5, 'WD'], 'agendaItem', ['unitHead', 'committeeClerk', 'committeeDirector']),
  ]),
  ladder('ladder.payment', '付款到期提醒阶梯', `保障中小企业款项支付条例9；四；${DISTRICT_DEFAULT}`, [
    step([-10, 'ND'], 'remind', ['holder', 'bureauHead', 'financeHead']),
    step([-5, 'ND'], 'remind', ['holder', 'bureauHead', 'financeHead']),
    step([-1, 'ND'], 'remind', ['holder', 'bureauHead', 'financeHead', 'districtLeader']),
    step([0, 'ND'], 'overdue', ['holder', 'unitHead', 'bureauHead', 'financeHead', 'districtLeader']),
    step([5, 'WD'], 'escalate', ['bureauHead', 'financeHead', 'committeeDirector', 'districtLeader']),
  ]),
  amount('escalation.majorFactor', '重大隐患督办阶梯系数（各级时点减半）', [0.5, 'ratio'], BY_DISTRICT),
  amount('lamp.nearShare', '临期：剩余时间占全部期限的比例不超过', [0.2, 'ratio'], BY_DISTRICT),
  amount('lamp.nearWithin', '临期：距到期不超过', [3, 'WD'], BY_DISTRICT),
  amount('lamp.reportedAfter', '逾期超过多少日显示为已上报', [10, 'ND'], BY_DISTRICT),
];
