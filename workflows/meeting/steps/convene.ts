import { endOfDay, toInstant } from '#domain/deadline';
import { type ConveneForm, conveneRefusal, type Nothing, type SkipForm } from '#domain/meeting';
import { ask, type MeetingCase, seats } from '../asking';

type Preparing = { convene: ConveneForm; skip: SkipForm };
type Deciding = { approve: Nothing; reject: Nothing };

/** 安排会议; a month without a meeting needs a reason and the chair's approval (R48). @returns whether it is held */
export async function convene(c: MeetingCase): Promise<boolean> {
  c.stage('scheduled');
  for (;;) {
    const answer = await c.ask<Preparing>(
      ask('prepare', seats.clerk(c.facts), {
        dueOn: c.facts.latestOn,
        term: 'meeting.decide',
        guard: (m) => (m.outcome === 'convene' ? conveneRefusal(c.facts, m.form) : undefined),
      }),
    );
    if (answer.outcome === 'convene') {
      const { meetsOn, place, topics, reportsDueOn } = answer.form;
      c.set({ meetsOn, place, reportsDueOn, ...(topics === undefined ? {} : { topics }) });
      return true;
    }
    if (await skipped(c, answer.form)) return false;
  }
}

async function skipped(c: MeetingCase, { reason }: SkipForm): Promise<boolean> {
  const { outcome, actor, at } = await c.ask<Deciding>(ask('approveSkip', seats.chair(c.facts)));
  if (outcome === 'reject') return false;
  c.set({ skipped: { reason, by: actor.personId, at } });
  c.stage('skipped');
  return true;
}

/** No meeting by the latest day: everybody who watches sees it; the month stays open until it is held or excused. */
export async function watchLatestDay(c: MeetingCase): Promise<void> {
  await c.until(() => toInstant(endOfDay(c.facts.latestOn)));
  if (c.facts.heldAt !== undefined || c.facts.skipped !== undefined) return;
  c.overlay('notHeld', true);
  c.incident('meetingNotHeld', { month: c.facts.month, latestOn: c.facts.latestOn });
}
