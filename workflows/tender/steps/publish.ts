import { type IntentionForm, type NoticeForm, noticeRefusal } from '#domain/tender';
import { ask, key, type TenderCase } from '../asking';

/** 意向公开: the notice may follow only when the term has passed. */
export async function intention(c: TenderCase): Promise<void> {
  c.stage('intent');
  const { at } = await c.ask<{ publish: IntentionForm }>(ask(c, 'publishIntention', 'buyer'));
  const noticeFrom = await c.termEnd(key(c, 'tender.intention'), at);
  c.set({ intention: { publishedAt: at, noticeFrom } });
  await c.until(() => noticeFrom);
}

/** 招标公告: notice and document go out together; the sealed time is never shorter than the law allows. */
export async function notice(c: TenderCase): Promise<void> {
  c.stage('noticing');
  const { form, at } = await c.ask<{ publish: NoticeForm }>(
    ask(c, 'publishNotice', 'buyer', { guard: (m) => noticeRefusal(m.form, c.facts, c.policy, m.at) }),
  );
  const [noticeUntil, docSaleUntil, earliest] = await Promise.all([
    c.termEnd(key(c, 'tender.noticeDays'), at),
    c.termEnd(key(c, 'tender.docSale'), at),
    c.termEnd(key(c, 'tender.bidPeriod'), at),
  ]);
  const challengeUntil = await c.termEnd(key(c, 'tender.challenge.raise'), noticeUntil);
  const { noticeNo, place, deadline } = form;
  c.set({
    notice: { noticeNo, place, publishedAt: at, noticeUntil, docSaleUntil },
    // The last day by the calendar may lie after the one that was written; the longer time stands.
    deadline: deadline < earliest ? earliest : deadline,
    challengeUntil,
  });
  c.stage('announced');
}

/** The sealed time: nobody decides anything, and the end moves when a clarification moves it. */
export const bidding = (c: TenderCase): Promise<void> => c.until(() => c.facts.deadline ?? c.now);
