import { refuse, type Refusal } from '#domain/case';
import {
  type ConveneForm,
  isMajor,
  reviewRefusal,
  type ReviewForm,
  type ReviewOpinion,
  type ReviewUnit,
} from '#domain/hazard';
import { listOf, numberOf } from '#domain/policy';
import type { Decision } from '../../kernel';
import { ask, evidenceOf, type HazardCase, overlay, type SeatName } from '../asking';
import type { Rectification } from './rectify';

type Reviewing = { pass: ReviewForm; fail: ReviewForm };

/** The post that reviews for each unit. */
const REVIEWERS: Readonly<Record<ReviewUnit, SeatName>> = {
  subdistrict: 'subdistrictOfficer',
  department: 'departmentOfficer',
  agency: 'agencyQc',
};

/** Units that must review a hazard of this level, by policy (R56: 相关单位; R57: all three together). */
export const reviewUnits = (c: HazardCase): readonly ReviewUnit[] =>
  listOf(c.policy, isMajor(c.facts.level) ? 'review.major.units' : 'review.general.units') as ReviewUnit[];

/**
 * 复查: every unit writes its own opinion on the same round; one 不通过 sends the hazard back as a new round. There is
 * no majority. A late claim of the enterprise joins the review that the due day started.
 */
export async function review(c: HazardCase, rectification: Rectification): Promise<boolean> {
  const round = c.facts.reviewRound + 1;
  if (isMajor(c.facts.level)) await convene(c);
  c.set({ reviewRound: round });
  if (rectification.current === undefined) c.stage('reviewing');
  const given = await c.askAll<Reviewing>(
    reviewUnits(c).map((unit) => reviewing(c, unit)),
    (decision) => decision.outcome === 'fail',
  );
  c.set({ opinions: [...c.facts.opinions, ...given.map((decision) => opinionOf(decision, round))] });
  const passed = given.every((decision) => decision.outcome === 'pass');
  rectification.end(passed ? 'foundRectified' : 'reviewFailed');
  if (passed) {
    overlay(c, 'overdue', false);
    c.stage('passed');
  }
  return passed;
}

/** 召集: the three units are invited to one session in good time. */
async function convene(c: HazardCase): Promise<void> {
  await c.ask<{ convene: ConveneForm }>(
    ask(c, 'convene', 'subdistrictOfficer', {
      guard: ({ form }) =>
        form.sessionOn < form.earliestOn
          ? refuse('DUE_DAY_ILLEGAL', `复查日期最早为 ${form.earliestOn}（须提前通知三方）`)
          : undefined,
    }),
  );
}

const reviewing = (c: HazardCase, unit: ReviewUnit) =>
  ask<Reviewing>(c, 'review', REVIEWERS[unit], {
    qualifier: unit,
    guard: (decision, cosigners): Refusal | undefined =>
      reviewRefusal(decision, cosigners.length + 1, numberOf(c.policy, personsKey(unit))),
  });

/** Two persons each authority (R56); the agency is no authority and has its own number. */
const personsKey = (unit: ReviewUnit): string =>
  unit === 'agency' ? 'review.minPersons.agency' : 'review.minPersons';

const opinionOf = (decision: Decision<Reviewing>, round: number): ReviewOpinion => ({
  unit: decision.node.split('.')[1] as ReviewUnit,
  round,
  result: decision.outcome,
  finding: decision.form.finding,
  reviewers: [decision.actor.personId, ...decision.signers],
  evidence: evidenceOf(decision),
  at: decision.at,
});
