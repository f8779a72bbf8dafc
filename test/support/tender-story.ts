import type { Actor, Role } from '#domain/authority';
import type { Json } from '#domain/case';
import {
  type Finding,
  NOTHING_YET,
  type OpenedBid,
  type PoolMember,
  poolText,
  type TenderFacts,
} from '#domain/tender';
import type { CaseHarness } from './case-harness';

const TENDER_UNITS = {
  buyer: 'unit-bureau',
  finance: 'unit-finance',
  committeeOffice: 'unit-committee-office',
  government: 'unit-government',
} as const;

const POOL_UNIT = 'unit-pool';

/** A person in a post of the story. */
const who = (unitId: string, role: Role, n = 1): Actor => {
  const personId = `${unitId.replace('unit-', '')}-${role}-${n}`;
  return { personId, postId: `post-${personId}`, unitId, role, via: 'direct' };
};

export const tenderCast = {
  buyer: who(TENDER_UNITS.buyer, 'bureauBuyer'),
  head: who(TENDER_UNITS.buyer, 'bureauHead'),
  financeClerk: who(TENDER_UNITS.finance, 'financeClerk'),
  financeHead: who(TENDER_UNITS.finance, 'financeHead'),
  director: who(TENDER_UNITS.committeeOffice, 'committeeDirector'),
} as const;

export const supplierOf = (name: string): Actor => who(`unit-agency-${name}`, 'supplier');
const evaluator = (n: number): Actor => who(POOL_UNIT, 'evaluator', n);
const representative = (n: number): Actor => who(TENDER_UNITS.buyer, 'bureauOfficer', n);

const POOL: readonly PoolMember[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({
    personId: evaluator(n).personId,
    unitId: POOL_UNIT,
    kind: 'expert' as const,
  })),
  ...[1, 2].map((n) => ({
    personId: representative(n).personId,
    unitId: TENDER_UNITS.buyer,
    kind: 'buyer' as const,
  })),
];

export const SEED = '0123456789abcdef0123456789abcdef';
export const drawForm = (over: Record<string, Json> = {}): Json => ({
  seed: SEED,
  poolHash: `hash of ${poolText(POOL).length}`,
  pool: POOL.map((one) => ({ ...one })),
  ...over,
});

/** The need of the seed contract: 620 enterprises, 1,420 visits, 1,491,000 yuan. */
export const tenderStory = (over: Partial<TenderFacts> = {}): TenderFacts => ({
  ...NOTHING_YET,
  regime: 'GOV_PROCUREMENT',
  units: TENDER_UNITS,
  scope: { hash: 'c'.repeat(64), enterprises: 620, visits: 1_420 },
  round: 1,
  route: [
    {
      node: 'countersign.finance',
      seat: { unitId: TENDER_UNITS.finance, role: 'financeClerk' },
    },
    {
      node: 'countersign.committee',
      seat: { unitId: TENDER_UNITS.committeeOffice, role: 'committeeDirector' },
    },
    { node: 'approve', seat: { unitId: TENDER_UNITS.buyer, role: 'bureauHead' } },
  ],
  title: '2026年度隐患排查技术服务',
  need: '对辖区企业开展隐患排查技术服务',
  budgetFen: 149_100_000,
  capFen: 149_100_000,
  complex: false,
  qualification: '具有安全技术服务能力，不限注册地',
  criteria: [
    { id: 'price', name: '价格', kind: 'price', max: 20, standard: '低价优先法' },
    { id: 'plan', name: '服务方案', kind: 'points', max: 40, standard: '完整可行' },
    { id: 'team', name: '专家队伍', kind: 'points', max: 40, standard: '专业覆盖' },
  ],
  feeAppraisal: '考核不足60分的，绩效部分不予支付',
  split: { fixedBp: 7_000, performanceBp: 3_000 },
  milestones: [
    { name: '上半年', dueOn: '2027-06-30', shareBp: 5_000 },
    { name: '全年', dueOn: '2027-12-31', shareBp: 5_000 },
  ],
  termFrom: '2027-01-01',
  termTo: '2027-12-31',
  publicOpinion: '公示征求意见七日，无异议',
  exclusionClause: '招标文件第二章第6条',
  consulted: [],
  ...over,
});

export const aBid = (name: string, priceFen: number, over: Partial<OpenedBid> = {}): OpenedBid => ({
  bidId: `bid-${name}`,
  supplier: supplierOf(name).unitId,
  priceFen,
  experts: [`expert-${name}-1`, `expert-${name}-2`],
  submittedAt: '2026-09-20T02:00:00.000Z',
  cipherSha256: 'a'.repeat(64),
  plainSha256: 'b'.repeat(64),
  ...over,
});

export const THREE_BIDS = [
  aBid('heng', 140_000_000),
  aBid('luo', 130_000_000),
  aBid('song', 120_000_000),
] as const;

type Rest<F> = F extends (...args: [string, ...infer R]) => unknown ? R : never;

/** Tells a tender's story act by act; every step is one act of one person through the one Update. */
export class TenderTeller {
  bids: readonly OpenedBid[] = THREE_BIDS;
  findings: readonly Finding[] = [];

  constructor(
    readonly harness: CaseHarness,
    readonly id: string,
  ) {
    harness.projection.gatherers.set('openBids', ({ args }) => ({
      openedAt: String(args['deadline']),
      recordSha256: 'd'.repeat(64),
      bids: this.bids.map((one) => ({ ...one })),
      findings: this.findings.map((one) => ({ ...one })),
    }));
  }

  get view() {
    return this.harness.projection.view(this.id);
  }

  get facts(): TenderFacts {
    return this.view.facts as unknown as TenderFacts;
  }

  async open(facts: TenderFacts): Promise<void> {
    await this.harness.open('tender', this.id, facts, tenderCast.buyer);
  }

  act = (...[on, act, actor, more]: Rest<CaseHarness['act']>) =>
    this.harness.act(this.id, on, act, actor, { ...more, process: 'tender' });

  refused = (...[on, act, actor, more]: Rest<CaseHarness['act']>) =>
    this.harness.refused(this.id, on, act, actor, { ...more, process: 'tender' });

  /** Waits until a task of the node is open, e.g. after a clock of the calendar has been read. */
  async waiting(taskId: string): Promise<void> {
    await this.harness.until(() => this.view.open.some((task) => task.id === taskId));
  }

  async approved(): Promise<void> {
    await this.act('draft.1', 'submit', tenderCast.buyer);
    await this.act('countersign.finance.1', 'agree', tenderCast.financeClerk);
    await this.act('countersign.committee.1', 'agree', tenderCast.director);
    await this.act('approve.1', 'approve', tenderCast.head);
  }

  async budgeted(): Promise<void> {
    await this.approved();
    await this.act('confirmBudget.1', 'confirm', tenderCast.financeHead, {
      form: { lineNo: '西财预〔2026〕18号', amountFen: 149_100_000 },
    });
  }

  /** From the start to the notice, with the deadline that it names. */
  async announced(deadline: string, at: string): Promise<void> {
    await this.budgeted();
    await this.act('publishIntention.1', 'publish', tenderCast.buyer, {
      form: { announcementNo: '意向1号' },
    });
    await this.harness.sleepUntil(at);
    await this.waiting('publishNotice.1');
    await this.noticed(deadline);
  }

  async noticed(deadline: string): Promise<void> {
    await this.act('publishNotice.1', 'publish', tenderCast.buyer, {
      form: { noticeNo: '西采〔2026〕9号', place: '区公共资源交易中心', deadline },
    });
    await this.harness.until(() => this.view.stage === 'announced');
  }

  async opened(): Promise<void> {
    await this.harness.sleepUntil(new Date(Date.parse(this.facts.deadline ?? '') + 60_000).toISOString());
    await this.waiting('confirmOpening.1');
    await this.act('confirmOpening.1', 'confirm', tenderCast.buyer);
  }

  async qualified(invalid: readonly string[] = []): Promise<void> {
    const verdicts = this.bids.map(({ supplier }) => {
      const valid = !invalid.includes(supplier);
      return { supplier, valid, ...(valid ? {} : { reason: '资格条件不符' }) };
    });
    await this.act('qualify.1', 'conclude', tenderCast.buyer, { form: { verdicts } });
  }

  /** The member at a place of the committee (from 1), as an actor. */
  member(place: number): Actor {
    const member = this.facts.committee?.members[place - 1];
    if (!member) throw new Error(`no member ${place}`);
    const n = Number(member.personId.split('-').at(-1));
    return member.kind === 'expert' ? evaluator(n) : representative(n);
  }

  async seated(): Promise<void> {
    await this.act('draw.1', 'draw', tenderCast.buyer, { form: drawForm() });
    for (let place = 1; place <= 5; place += 1) {
      await this.act(`attend.m${place}.1`, 'attend', this.member(place));
    }
  }

  /** Every member gives the bids, in their order, these points for plan and team. */
  async scored(points: readonly (readonly [number, number])[]): Promise<void> {
    const valid = this.facts.bids.filter((one) => one.valid);
    const lines = valid.flatMap(({ bidId }, at) => {
      const [plan, team] = points[at] ?? [0, 0];
      return [
        { bidId, criterionId: 'plan', points: plan, reason: '方案完整' },
        { bidId, criterionId: 'team', points: team, reason: '队伍齐备' },
      ];
    });
    for (let place = 1; place <= 5; place += 1) {
      await this.act(`score.m${place}.1`, 'submit', this.member(place), { form: { lines } });
    }
    for (let place = 1; place <= 5; place += 1) {
      await this.act(`signReport.m${place}.1`, 'agree', this.member(place));
    }
    await this.act('report.1', 'report', tenderCast.buyer, { form: { summary: '评审完成，推荐三名候选人' } });
  }

  /** From the deadline to the ranking: heng first, luo second, song third. */
  async evaluated(): Promise<void> {
    await this.opened();
    await this.qualified();
    await this.seated();
    await this.scored([
      [38, 38],
      [30, 30],
      [20, 20],
    ]);
  }

  async decided(name: string, round = 1, reason?: string): Promise<void> {
    const form = { supplier: supplierOf(name).unitId, ...(reason === undefined ? {} : { reason }) };
    await this.act(`decide.${round}`, 'decide', tenderCast.head, { form });
    await this.act(`announce.${round}`, 'announce', tenderCast.buyer, {
      form: { noticeNo: `中标公告${round}号`, letterNo: `中标通知书${round}号` },
    });
    await this.waiting(`signBuyer.${round}`);
  }

  async signed(name: string, round = 1): Promise<void> {
    await this.act(`signSupplier.${round}`, 'conclude', supplierOf(name));
    await this.act(`signBuyer.${round}`, 'conclude', tenderCast.head, {
      form: { contractNo: '西应急合〔2026〕1号' },
    });
  }

  async filed(): Promise<void> {
    await this.act('publishContract.1', 'publish', tenderCast.buyer, {
      form: { announcementNo: '合同公告1号' },
    });
    await this.act('fileContract.1', 'receive', tenderCast.financeClerk, {
      form: { receiptNo: '备〔2026〕7号' },
    });
    await this.harness.until(() => this.view.last.end !== undefined);
  }
}
