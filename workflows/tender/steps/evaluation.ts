import { refuse } from '#domain/case';
import {
  type CandidatesForm,
  type Empty,
  hasStep,
  ranking,
  type ReportForm,
  type ScoreForm,
  sheetOf,
  sheetRefusal,
} from '#domain/tender';
import { ask, key, type TenderCase } from '../asking';
import { memberAsk, membersOf } from './committee';

/** 评标: every member scores every valid bid alone; then the report is signed, dissent noted, and sent to the buyer. */
export async function evaluation(c: TenderCase): Promise<void> {
  await Promise.all(membersOf(c).map((_member, place) => score(c, place)));
  c.set({ ranking: ranking(c.facts.criteria, c.facts.bids, c.facts.sheets) });
  await signReport(c);
  const { at } = await c.ask<{ report: ReportForm }>(ask(c, 'report', 'buyer'));
  c.set({ reportedAt: at });
  c.stage('deciding');
  if (hasStep(c.policy, c.facts.regime, 'tender.candidateNotice.last')) await candidateNotice(c);
}

async function score(c: TenderCase, place: number): Promise<void> {
  const member = membersOf(c)[place];
  if (!member) return;
  const { node, seat, more, guard } = memberAsk(c, 'score', member, place);
  const { criteria, bids } = c.facts;
  const { form } = await c.ask<{ submit: ScoreForm }>(
    ask(c, node, seat, {
      ...more,
      guard: (m) => guard(m.actor) ?? sheetRefusal(m.form.lines, criteria, bids),
    }),
  );
  c.set({ sheets: [...c.facts.sheets, sheetOf(member.personId, form.lines, criteria, bids)] });
}

/** A member who differs writes it down; it stands in the report and stops nothing (87号令 61). */
async function signReport(c: TenderCase): Promise<void> {
  const signed = await c.askAll<{ agree: Empty; dissent: Empty }>(
    membersOf(c).map((member, place) => {
      const { node, seat, more, guard } = memberAsk(c, 'signReport', member, place);
      return ask(c, node, seat, {
        ...more,
        guard: (m) =>
          guard(m.actor) ??
          (m.outcome === 'dissent' && (m.opinion ?? '').trim() === ''
            ? refuse('OPINION_REQUIRED', '持不同意见的应写明理由')
            : undefined),
      });
    }),
  );
  const dissents = signed.filter((one) => one.outcome === 'dissent');
  c.set({ dissents: dissents.map((one) => ({ personId: one.actor.personId, opinion: one.opinion ?? '' })) });
}

/** 中标候选人公示, where the regime has it: the decision waits until the term has passed. */
async function candidateNotice(c: TenderCase): Promise<void> {
  const { at } = await c.ask<{ publish: CandidatesForm }>(ask(c, 'publishCandidates', 'buyer'));
  const candidatesUntil = await c.termEnd(key(c, 'tender.candidateNotice.last'), at);
  c.set({ candidatesUntil });
  await c.until(() => candidatesUntil);
}
