import { dayOf } from '#domain/deadline';
import {
  conveneRefusal,
  type HoldForm,
  holdRefusal,
  type MeetingPack,
  missingReports,
  type PackForm,
  type PostponeForm,
} from '#domain/meeting';
import { refuse } from '#domain/case';
import type { JsonObject } from '#contracts';
import { ask, type MeetingCase, seats } from '../asking';
import { collectReports, NoticeRound } from './reports';

/** Name of the reader of the meeting's material: figures and agenda as the ledger has them (R42). */
const PACK_READER = 'meetingPack';

/** 通知、汇报、材料、开会; 改期 begins again at the notice. Settles when the meeting is on record. */
export async function untilHeld(c: MeetingCase): Promise<void> {
  for (let held = false; !held;) {
    const round = new NoticeRound();
    const close = c.motion<PostponeForm>('postpone', {
      seats: () => [seats.director(c.facts)],
      when: ({ form }) => postponeRefusal(c, form),
      then: ({ form }) => postpone(c, round, form),
    });
    const met = meet(c, round).then(() => (held = !round.over));
    await Promise.race([met, c.holds(() => round.over)]);
    close();
  }
}

const postponeRefusal = (c: MeetingCase, form: PostponeForm) =>
  form.meetsOn === c.facts.meetsOn
    ? refuse('DUE_DAY_ILLEGAL', '新日期与原日期相同')
    : conveneRefusal(c.facts, form);

function postpone(c: MeetingCase, round: NoticeRound, form: PostponeForm): void {
  const { meetsOn, place, reportsDueOn, reason } = form;
  const moved = { from: c.facts.meetsOn ?? meetsOn, to: meetsOn, reason };
  c.set({ meetsOn, place, reportsDueOn, noticed: [], postponed: [...c.facts.postponed, moved] });
  c.overlay('postponed', true);
  round.end();
}

/** One round; it stops where it is when the meeting is postponed meanwhile. */
async function meet(c: MeetingCase, round: NoticeRound): Promise<void> {
  await collectReports(c, round);
  if (round.over) return;
  await pack(c, round);
  if (round.over) return;
  await hold(c, round);
}

/** 会议材料: drafted from the ledger at a cut-off that is printed; a clerk confirms and adds. */
async function pack(c: MeetingCase, round: NoticeRound): Promise<void> {
  c.stage('reportsIn');
  const asked = c.ask<{ confirm: PackForm }>(ask('pack', seats.clerk(c.facts)));
  round.add(() => asked.withdraw('postponed'));
  const { form } = await asked;
  if (round.over) return;
  const { month, members } = c.facts;
  const drafted = await c.gather<MeetingPack & JsonObject>(PACK_READER, {
    month,
    members: [...members],
    missing: [...missingReports(c.facts)],
  });
  if (round.over) return;
  const added = form.extra.map((line) => ({ kind: 'other' as const, ...line }));
  c.set({ pack: { ...drafted, agenda: [...drafted.agenda, ...added] } });
  c.stage('packReady');
}

/** 会议记录: everybody accounted for, the problems analysed, every decision with a unit and a day. */
async function hold(c: MeetingCase, round: NoticeRound): Promise<void> {
  const { meetsOn } = c.facts;
  const asked = c.ask<{ record: HoldForm }>(
    ask('hold', seats.clerk(c.facts), {
      term: 'meeting.receipt',
      ...(meetsOn === undefined ? {} : { dueOn: meetsOn }),
      guard: (m) => holdRefusal(c.facts, m.form, dayOf(m.at)),
    }),
  );
  round.add(() => asked.withdraw('postponed'));
  const { form, at } = await asked;
  round.takeBack();
  c.set({
    analysis: form.analysis,
    attendance: form.attendance,
    decisions: form.decisions.map((one, index) => ({ ...one, no: index + 1 })),
    heldAt: at,
  });
  if (dayOf(at) > c.facts.latestOn) c.overlay('notHeld', false);
  c.stage('held');
}
