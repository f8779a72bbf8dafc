import { dayOf, endOfDay, toInstant } from '#domain/deadline';
import { type Member, officerSeat } from '#domain/assignment';
import { missingReports, type Nothing, type ReportForm } from '#domain/meeting';
import { ask, type MeetingCase } from '../asking';

type Reporting = { submit: ReportForm };

/** A round of notices; a meeting that is postponed begins another, and what the round before asked is taken back. */
export class NoticeRound {
  over = false;
  private withdrawals: (() => void)[] = [];

  add(withdraw: () => void): void {
    this.withdrawals.push(withdraw);
  }

  end(): void {
    this.over = true;
    this.takeBack();
  }

  /** What is still asked of members when the meeting has been held. */
  takeBack(): void {
    for (const withdraw of this.withdrawals) withdraw();
    this.withdrawals = [];
  }
}

/** 通知 with receipts, and a report of each member by its own day (R49); who is late stays asked until the meeting. */
export async function collectReports(c: MeetingCase, round: NoticeRound): Promise<void> {
  c.stage('noticed');
  const waiting = missingReports(c.facts);
  for (const member of c.facts.members) {
    c.beside(() => receive(c, round, member));
    if (waiting.includes(member.unitId)) c.beside(() => report(c, round, member));
  }
  const { reportsDueOn = c.facts.latestOn } = c.facts;
  const dueAt = toInstant(endOfDay(reportsDueOn));
  await Promise.race([c.holds(() => missingReports(c.facts).length === 0), c.until(() => dueAt)]);
}

async function receive(c: MeetingCase, round: NoticeRound, member: Member): Promise<void> {
  const asked = c.ask<{ receive: Nothing }>(
    ask('receipt', officerSeat(member), { qualifier: member.unitId, beside: true }),
  );
  round.add(() => asked.withdraw('postponed'));
  const { actor, at } = await asked;
  const others = c.facts.noticed.filter(({ unitId }) => unitId !== member.unitId);
  c.set({ noticed: [...others, { unitId: member.unitId, by: actor.personId, at }] });
}

async function report(c: MeetingCase, round: NoticeRound, member: Member): Promise<void> {
  const { reportsDueOn } = c.facts;
  const asked = c.ask<Reporting>(
    ask('report', officerSeat(member), {
      qualifier: member.unitId,
      beside: true,
      ...(reportsDueOn === undefined ? {} : { dueOn: reportsDueOn }),
    }),
  );
  round.add(() => asked.withdraw('meetingHeldOrPostponed'));
  const { form, actor, at } = await asked;
  const late = c.facts.reportsDueOn !== undefined && dayOf(at) > c.facts.reportsDueOn;
  const given = { unitId: member.unitId, ...form, by: actor.personId, at, late };
  c.set({ reports: [...c.facts.reports, given] });
}
