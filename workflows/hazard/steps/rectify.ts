import { type ClaimForm, claimRefusal, isMajor, type PlanForm } from '#domain/hazard';
import type { Pending } from '../../kernel';
import { ask, evidenceOf, type HazardCase, overlay } from '../asking';

type Claiming = { applyReview: ClaimForm };

/** The rectification of the current round; motions ask it whether it is open and move its day. */
export class Rectification {
  private pending: Pending<Claiming> | undefined;

  begin(pending: Pending<Claiming>): void {
    this.pending = pending;
  }

  get current(): Pending<Claiming> | undefined {
    return this.pending?.open ? this.pending : undefined;
  }

  end(why: string): void {
    this.current?.withdraw(why);
  }
}

/**
 * 整改: the enterprise rectifies and asks for review. The review also starts by itself when the day has come (policy
 * `review.limit`: from application or from the due date, whichever first); the rectification then stays open, overdue.
 */
export async function rectify(c: HazardCase, rectification: Rectification): Promise<void> {
  const round = c.facts.reviewRound + 1;
  if (round === 1 && (c.facts.fixedOnSite || c.facts.entry === 'claimed')) return c.stage('claimed');
  c.stage('rectifying');
  const pending = c.ask<Claiming>(rectifying(c));
  rectification.begin(pending);
  if (isMajor(c.facts.level) && !c.facts.plan) c.beside(() => plan(c));
  c.beside(() => claimed(c, pending, round));
  c.beside(() => overdue(c, pending));
  await Promise.race([pending, pending.due]);
}

const rectifying = (c: HazardCase) =>
  ask<Claiming>(c, 'rectify', 'enterpriseSafety', {
    returnable: false,
    safety: true,
    guard: (m) => claimRefusal(m.form, m.evidence, c.facts),
    marks: { extendAsk: c.facts.level === 'listed' ? 'extend.ask.listed' : 'extend.ask.general' },
    windows: { objectUntil: 'dispute.raise' },
    ...(c.facts.dueOn === undefined ? {} : { dueOn: c.facts.dueOn }),
    ...(fromLedger(c) ? { startAt: startOf(c.facts.foundOn) } : {}),
  });

/** A ledger's open row has been running since it was found; its reminders lie behind it. */
const fromLedger = (c: HazardCase): boolean => c.facts.entry === 'rectifying' && c.facts.reviewRound === 0;

const startOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();

/** A claim, on time or late, while the review that the due day started may already run. */
async function claimed(c: HazardCase, pending: Pending<Claiming>, round: number): Promise<void> {
  const { form, evidence, actor, at } = await pending;
  const claim = { round, ...form, evidence: evidenceOf({ evidence }), by: actor.personId, at };
  c.set({ claims: [...c.facts.claims, claim] });
  overlay(c, 'overdue', false);
  c.stage(c.facts.reviewRound === round ? 'reviewing' : 'claimed');
}

async function overdue(c: HazardCase, pending: Pending<Claiming>): Promise<void> {
  await pending.due;
  if (pending.open) overlay(c, 'overdue', true);
}

/** 治理方案 of a major hazard, six elements, beside the rectification whose claim it is a condition of. */
async function plan(c: HazardCase): Promise<void> {
  const { form } = await c.ask<{ submit: PlanForm }>(ask(c, 'plan', 'enterpriseHead', { beside: true }));
  c.set({ plan: form });
}
