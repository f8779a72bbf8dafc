import type { PolicyValue } from '#domain/policy';
import { amount, BY_DISTRICT, plain } from './policy-row';

/**
 * Who takes a task when nobody holds the post it is meant for, in order. A power goes up or sideways (inside an
 * enterprise or an agency also to the other post); every chain ends at the committee office's director or the district's leader, never at nobody.
 */
const FALLBACK = {
  enterpriseSafetyManager: ['enterpriseHead', 'subdistrictOfficer', 'subdistrictLeader', 'committeeDirector'],
  enterpriseHead: ['enterpriseSafetyManager', 'subdistrictOfficer', 'subdistrictLeader', 'committeeDirector'],
  subdistrictOfficer: ['subdistrictLeader', 'committeeClerk', 'committeeDirector'],
  subdistrictEnforcer: ['subdistrictOfficer', 'subdistrictLeader', 'committeeClerk', 'committeeDirector'],
  subdistrictLeader: ['committeeDirector', 'districtLeader'],
  departmentOfficer: ['departmentHead', 'committeeClerk', 'committeeDirector'],
  departmentHead: ['committeeDirector', 'districtLeader'],
  agencyQc: ['agencyAdmin', 'committeeClerk', 'committeeDirector'],
  agencyAdmin: ['agencyQc', 'committeeClerk', 'committeeDirector'],
  expert: ['agencyQc', 'agencyAdmin', 'committeeClerk', 'committeeDirector'],
  evaluator: ['bureauHead', 'committeeDirector'],
  supplier: ['agencyAdmin', 'bureauBuyer', 'bureauHead', 'committeeDirector'],
  committeeClerk: ['committeeDirector', 'bureauHead', 'districtLeader'],
  committeeDirector: ['bureauHead', 'districtLeader'],
  committeeChair: ['districtLeader'],
  districtLeader: ['committeeChair', 'committeeDirector'],
  bureauOfficer: ['bureauHead', 'committeeDirector'],
  bureauBuyer: ['bureauHead', 'committeeDirector'],
  bureauHead: ['committeeDirector', 'districtLeader'],
  financeClerk: ['financeHead', 'districtLeader'],
  financeHead: ['districtLeader'],
};

/** Acts are named by the policy key of their term; `.major` at the end: for major and listed hazards only. */
const NON_DELEGABLE = ['closeout.approve', 'listing.decide'];
const BULK_FORBIDDEN = [
  'closeout.approve.major',
  'listing.decide',
  'classify.major',
  'order.issue.major',
  'review.limit',
];

const DEFAULT_VOTE = { ratio: 0.6, quorum: 0.8, weights: {}, veto: [] };
const CHAIRED_VOTE = { ratio: 0.6, quorum: 0.8, weights: {}, veto: ['committeeChair'] };

/** Rules of handling that hold for every process. */
export const HANDLING_ROWS: readonly PolicyValue[] = [
  amount('task.maxHops', '转办次数上限', [3, 'times'], BY_DISTRICT),
  amount('urge.minInterval', '两次催办的最短间隔', [4, 'H'], BY_DISTRICT),
  plain('takeBack.until', '可撤回至（下一环节首次办理之前）', 'firstAction', BY_DISTRICT),
  plain('transfer.targets', '转办对象', 'sameSeat', BY_DISTRICT),
  plain('delegation.targets', '征求意见对象', ['sameUnit', 'caseUnits'], BY_DISTRICT),
  plain('delegation.clock', '征求意见期间的期限', 'runs', BY_DISTRICT),
  plain('signer.modes', '允许的加签方式', ['before', 'after', 'parallel'], BY_DISTRICT),
  amount('signer.max', '一项任务的加签人数上限', [5, 'persons'], BY_DISTRICT),
  plain('signer.dropAfterSpoken', '可否减去已表态的加签人', false, BY_DISTRICT),
  plain('signer.clock', '加签期间的期限', 'runs', BY_DISTRICT),
  plain('vote.default', '票签规则（赞成比例、到会比例）', DEFAULT_VOTE, BY_DISTRICT),
  plain('vote.chaired', '票签规则（主任有否决权）', CHAIRED_VOTE, BY_DISTRICT),
  plain('substitution.nonDelegable', '不得代理的事项', NON_DELEGABLE, BY_DISTRICT),
  amount('substitution.maxTerm', '离岗代理最长期限', [90, 'ND'], BY_DISTRICT),
  amount('bulk.cap', '批量办理一次上限', [50, 'items'], BY_DISTRICT),
  plain('bulk.forbidden', '不得批量办理的事项', BULK_FORBIDDEN, BY_DISTRICT),
  plain('seat.fallback', '岗位空缺时的接替次序', FALLBACK, BY_DISTRICT),
];
