import { type Actor, type Role, SYSTEM_ACTOR } from '#domain/authority';
import type { BudgetFacts } from '#domain/budget';
import type { Json, Refusal } from '#domain/case';
import { NOTHING_PAID, paymentRoute, type PaymentFacts } from '#domain/payment';
import { ACT_ON_CASE_TOPIC, ENCUMBRANCE_READER, PAYMENT_ROUTE_READER, type ProcessName } from '#contracts';
import type { CaseHarness } from './case-harness';

const PAY_UNITS = {
  buyer: 'unit-bureau',
  finance: 'unit-finance',
  agency: 'unit-agency',
  committeeOffice: 'unit-committee-office',
  government: 'unit-government',
} as const;

const who = (unitId: string, role: Role, n = 1): Actor => {
  const personId = `${unitId.replace('unit-', '')}-${role}-${n}`;
  return { personId, postId: `post-${personId}`, unitId, role, via: 'direct' };
};

export const payCast = {
  buyer: who(PAY_UNITS.buyer, 'bureauBuyer'),
  officer: who(PAY_UNITS.buyer, 'bureauOfficer'),
  acceptor: who(PAY_UNITS.buyer, 'bureauOfficer', 2),
  lead: who(PAY_UNITS.buyer, 'departmentHead'),
  head: who(PAY_UNITS.buyer, 'bureauHead'),
  agency: who(PAY_UNITS.agency, 'agencyAdmin'),
  clerk: who(PAY_UNITS.finance, 'financeClerk'),
  clerk2: who(PAY_UNITS.finance, 'financeClerk', 2),
  financeHead: who(PAY_UNITS.finance, 'financeHead'),
  committee: who(PAY_UNITS.committeeOffice, 'committeeClerk'),
  leader: who(PAY_UNITS.government, 'districtLeader'),
} as const;

/** A line of 1,491,000 yuan for the service of the year, as a clerk of finance draws it up. */
export const budgetStory = (over: Partial<BudgetFacts> = {}): BudgetFacts => ({
  units: { finance: PAY_UNITS.finance, government: PAY_UNITS.government, owner: PAY_UNITS.buyer },
  ...{ fiscalYear: 2026, title: '安全技术服务费', kind: 'service', source: 'district' },
  ...{ amountFen: 149_100_000, responsible: payCast.financeHead.personId, drafter: payCast.clerk.personId },
  encumbrances: [],
  ...over,
});

/** The first of four milestones: 70 % fixed, 30 % by performance. */
const paymentStory = (acceptedAt: string, over: Partial<PaymentFacts> = {}): PaymentFacts => ({
  ...NOTHING_PAID,
  units: PAY_UNITS,
  agreement: {
    ...{ caseId: 'contract-1', number: 'XG-2026-HT-000001' },
    ...{ tenderClause: '招标文件第六章第3条', feeClause: '考核不足60分的，绩效部分不予支付' },
  },
  milestone: { no: 1, name: '第一季度服务' },
  fixedFen: 26_092_500,
  performanceFen: 11_182_500,
  acceptance: { number: 'YS-2026-001', at: acceptedAt, by: [payCast.acceptor.personId] },
  ...over,
});

export const MATCH_FORM = {
  ...{ agreementNo: 'XG-2026-HT-000001', agreementClause: '第五条' },
  ...{ tenderClause: '招标文件第六章第3条', acceptanceNo: 'YS-2026-001' },
};

interface Told {
  readonly process: ProcessName;
  readonly caseId: string;
  readonly act: string;
  readonly form: Json;
}

/** Tells the story of a payment and of the line it is paid from; plays the relay between the two. */
export class PaymentTeller {
  private readonly relayed = new Set<Told>();

  constructor(
    readonly harness: CaseHarness,
    readonly id: string,
    readonly budgetId = `${id}-line`,
  ) {
    harness.projection.gatherers.set(PAYMENT_ROUTE_READER, ({ args }) => {
      const { units, acceptance, starter } = args as unknown as PaymentFacts & { starter: string };
      const holders = ({ unitId, role }: { unitId: string; role: Role }) =>
        Object.values(payCast)
          .filter((one) => one.unitId === unitId && one.role === role)
          .map(({ personId }) => personId);
      return paymentRoute({ units, acceptance }, starter, { holders, fallback: {} });
    });
  }

  get view() {
    return this.harness.projection.view(this.id);
  }

  get line() {
    return this.harness.projection.view(this.budgetId);
  }

  get nodes(): readonly string[] {
    return this.view.open.map(({ node }) => node).sort();
  }

  /** An allotted line that holds an amount for the agreement. */
  async funded(encumberedFen = 149_100_000, over: Partial<BudgetFacts> = {}): Promise<void> {
    await this.harness.open('budget', this.budgetId, budgetStory(over), payCast.clerk);
    await this.onLine('review.1', 'agree', payCast.financeHead);
    await this.onLine('approve.1', 'approve', payCast.leader, { form: { documentNo: '西政〔2026〕8号' } });
    await this.onLine('allot.1', 'allot', payCast.clerk, { form: { documentNo: '财预〔2026〕21号' } });
    await this.encumbered('contract-1', encumberedFen);
    this.harness.projection.gatherers.set(ENCUMBRANCE_READER, () => ({
      ...{ budgetCaseId: this.budgetId, encumbranceId: `${this.budgetId}/1` },
      ...{ lineNo: 'XG-2026-YS-000001', responsible: payCast.financeHead.personId },
    }));
  }

  encumbered(agreement: string, amountFen: number): Promise<unknown> {
    const form = { agreement, agreementNo: 'XG-2026-HT-000001', payee: PAY_UNITS.agency, amountFen };
    return this.onLine('case', 'encumber', payCast.clerk, { form });
  }

  async open(over: Partial<PaymentFacts> = {}): Promise<void> {
    const at = await this.harness.now();
    await this.harness.open('payment', this.id, paymentStory(at, over), SYSTEM_ACTOR);
  }

  act(on: string, act: string, actor: Actor, more: object = {}): Promise<unknown> {
    return this.harness.act(this.id, on, act, actor, { process: 'payment', ...more });
  }

  refused(on: string, act: string, actor: Actor, more: object = {}): Promise<Refusal> {
    return this.harness.refused(this.id, on, act, actor, { process: 'payment', ...more });
  }

  onLine(on: string, act: string, actor: Actor, more: object = {}): Promise<unknown> {
    return this.harness.act(this.budgetId, on, act, actor, { process: 'budget', ...more });
  }

  /** Waits until a task is there. */
  waiting(taskId: string): Promise<void> {
    return this.harness.until(() => this.view.open.some(({ id }) => id === taskId));
  }

  async matched(): Promise<void> {
    await this.act('match.1', 'matched', payCast.buyer, { form: MATCH_FORM });
    await this.waiting('amount.1');
  }

  /** From the amount to the head's consent, and the line's answer. */
  async approved(round: number, fixedFen: number, performanceFen: number): Promise<void> {
    await this.waiting(`amount.${round}`);
    await this.act(`amount.${round}`, 'confirm', payCast.buyer, { form: { fixedFen, performanceFen } });
    await this.waiting(`invoice.${round}`);
    const invoice = { number: `FP-${round}`, issuedOn: '2026-03-04', amountFen: fixedFen + performanceFen };
    await this.act(`invoice.${round}`, 'submit', payCast.agency, { form: invoice });
    await this.act(`handle.${round}`, 'agree', payCast.officer);
    await this.act(`lead.${round}`, 'agree', payCast.lead);
    await this.act(`head.${round}`, 'approve', payCast.head);
    await this.relay();
  }

  async paid(round: number): Promise<void> {
    await this.waiting(`check.${round}`);
    await this.act(`check.${round}`, 'pass', payCast.clerk, { form: { lineNo: 'XG-2026-YS-000001' } });
    const pay = this.view.open.find(({ node }) => node === 'pay')?.id ?? 'pay.1';
    await this.act(pay, 'paid', payCast.financeHead, { form: { voucherNo: `ZF-${round}` } });
    await this.relay();
  }

  /** Carries what the cases of this story told each other, once, as the outbox does. */
  async relay(): Promise<void> {
    for (let next = this.untold(); next !== undefined; next = this.untold()) {
      this.relayed.add(next);
      const { process, caseId, act, form } = next;
      await this.harness.act(caseId, 'case', act, SYSTEM_ACTOR, { process, form });
    }
  }

  private untold(): Told | undefined {
    const told = this.harness.projection.told(ACT_ON_CASE_TOPIC) as unknown as Told[];
    return told.find((one) => !this.relayed.has(one) && [this.id, this.budgetId].includes(one.caseId));
  }

  async ended(): Promise<string | undefined> {
    await this.harness.until(() => this.view.last.end !== undefined);
    return this.view.last.end?.outcome;
  }
}
