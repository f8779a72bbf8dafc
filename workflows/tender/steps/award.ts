import {
  type AnnounceForm,
  candidates,
  type DecideForm,
  decideRefusal,
  type TenderFacts,
  undecided,
} from '#domain/tender';
import { ask, key, type TenderCase } from '../asking';

/** Whether the bid that was decided on has fallen away since, by a challenge. */
export const overturned = (facts: TenderFacts): boolean =>
  facts.passedOver.some((one) => one.bidId === facts.decision?.bidId);

/** 定标, in ranked order; false when no candidate is left. */
export async function decide(c: TenderCase): Promise<boolean> {
  if (candidates(c.facts).length === 0) return false;
  c.stage('deciding');
  const { form, actor, at } = await c.ask<{ decide: DecideForm }>(
    ask(c, 'decide', 'head', { guard: (m) => undecided(c.facts) ?? decideRefusal(m.form, c.facts) }),
  );
  const bid = c.facts.bids.find((one) => one.supplier === form.supplier);
  const ranked = c.facts.ranking.find((one) => one.bidId === bid?.bidId);
  if (!ranked) throw new Error('the accepted decision names no candidate');
  const { bidId, rank } = ranked;
  const reason = form.reason === undefined ? {} : { reason: form.reason };
  c.set({ decision: { bidId, rank, ...reason, by: actor.personId, at } });
  return true;
}

/** 中标公告 with 中标通知书; the clocks of signing and of challenges to the result start. False when overturned before. */
export async function announce(c: TenderCase): Promise<boolean> {
  c.stage('publishing');
  const pending = c.ask<{ announce: AnnounceForm }>(ask(c, 'announce', 'buyer'));
  const given = await Promise.race([pending, c.holds(() => overturned(c.facts))]);
  if (!given) {
    pending.withdraw('overturned');
    return false;
  }
  const { form, at } = given;
  const [announceUntil, signUntil] = await Promise.all([
    c.termEnd(key(c, 'tender.announcePeriod'), at),
    c.termEnd(key(c, 'contract.sign'), at),
  ]);
  const challengeUntil = await c.termEnd(key(c, 'tender.challenge.raise'), announceUntil);
  c.set({ award: { ...form, announcedAt: at, announceUntil }, signUntil, challengeUntil });
  c.stage('signing');
  return true;
}
