import { refuse, type Refusal } from '#domain/case';
import {
  type AnswerForm,
  type Challenge,
  type ChallengeForm,
  type ChallengeKind,
  challengeRefusal,
  frozen,
  openChallenges,
  thawed,
  type UpholdForm,
} from '#domain/tender';
import type { Motion } from '../../kernel';
import { ask, key, overlay, type SeatName, type TenderCase } from '../asking';
import { overturned } from './award';
import type { Signing } from './conclude';
import { fail } from './failure';

type Answering = { uphold: UpholdForm; reject: AnswerForm };

const MOTIONS = { inquiry: 'inquire', challenge: 'challenge', complaint: 'complain' } as const;

/** 询问, 质疑, 投诉: by any supplier; a challenge or complaint freezes the signature until it is answered (条例 54). */
export function remedies(c: TenderCase, signing: Signing): void {
  for (const kind of Object.keys(MOTIONS) as ChallengeKind[]) {
    c.motion<ChallengeForm>(MOTIONS[kind], {
      seats: () => [],
      when: ({ form, actor, at }) =>
        actor.role === 'supplier'
          ? challengeRefusal(kind, form, c.facts, { supplier: actor.unitId, at })
          : refuse('NOT_IN_SEAT', '询问、质疑、投诉由供应商提出'),
      then: (motion) => raised(c, signing, kind, motion),
    });
  }
}

async function raised(
  c: TenderCase,
  signing: Signing,
  kind: ChallengeKind,
  { form, actor, at }: Motion<ChallengeForm>,
): Promise<void> {
  const id = `q${c.facts.challenges.length + 1}`;
  const challenge: Challenge = { id, kind, supplier: actor.unitId, ...form, at, by: actor.personId };
  c.set({ challenges: [...c.facts.challenges, challenge] });
  if (kind === 'inquiry') return inquiry(c, id);
  const freeze = frozen(c.facts, at);
  if (freeze) {
    c.set(freeze);
    c.overlay('frozen', true);
  }
  overlay(c, 'challenged', true);
  await answered(c, signing, challenge);
}

async function inquiry(c: TenderCase, id: string): Promise<void> {
  const { form, at } = await c.ask<{ answer: AnswerForm }>(
    ask(c, 'answerInquiry', 'buyer', { qualifier: id, beside: true, guard: (m) => answerRefusal(m.form) }),
  );
  patch(c, id, { answer: form.answer, answeredAt: at });
}

const answerRefusal = (form: AnswerForm): Refusal | undefined =>
  form.answer.trim() === '' ? refuse('FORM_INVALID', '请填写答复内容') : undefined;

const patch = (c: TenderCase, id: string, by: Partial<Challenge>): void =>
  c.set({ challenges: c.facts.challenges.map((one) => (one.id === id ? { ...one, ...by } : one)) });

const BY: Readonly<
  Record<'challenge' | 'complaint', { node: 'answerChallenge' | 'decideComplaint'; seat: SeatName }>
> = {
  challenge: { node: 'answerChallenge', seat: 'buyer' },
  complaint: { node: 'decideComplaint', seat: 'financeHead' },
};

async function answered(c: TenderCase, signing: Signing, challenge: Challenge): Promise<void> {
  const { node, seat } = BY[challenge.kind === 'complaint' ? 'complaint' : 'challenge'];
  const given = await c.ask<Answering>(
    ask(c, node, seat, {
      qualifier: challenge.id,
      beside: true,
      guard: (m) => answerRefusal(m.form) ?? (m.outcome === 'uphold' ? effectRefusal(c, m.form) : undefined),
    }),
  );
  const upheld = given.outcome === 'uphold';
  const complainUntil = await c.termEnd(key(c, 'tender.appeal.raise'), given.at);
  patch(c, challenge.id, {
    answer: given.form.answer,
    answeredAt: given.at,
    upheld,
    complainUntil,
    ...(given.outcome === 'uphold' ? { effect: given.form.effect } : {}),
  });
  overlay(c, 'challenged', openChallenges(c.facts).length > 0);
  if (given.outcome === 'uphold') takeEffect(c, given.form, given.at);
  thaw(c, signing, given.at, given.form.answer);
}

function effectRefusal(c: TenderCase, { effect }: UpholdForm): Refusal | undefined {
  if (c.facts.contract) {
    return effect === 'none' ? undefined : refuse('TOO_LATE', '合同已签订，应依法另行处理');
  }
  return effect === 'nextCandidate' && c.facts.decision === undefined
    ? refuse('MOTION_NOT_ALLOWED', '尚未定标，不能作“另定中标人”处理')
    : undefined;
}

function takeEffect(c: TenderCase, { effect, answer }: UpholdForm, at: string): void {
  const { decision } = c.facts;
  if (effect === 'nextCandidate' && decision && !overturned(c.facts)) {
    const passed = { bidId: decision.bidId, why: 'challenge' as const, reason: answer, at };
    c.set({ passedOver: [...c.facts.passedOver, passed] });
  }
  // The case ends whatever the procedure is waiting for.
  if (effect === 'void') c.end(fail(c, answer, true));
}

function thaw(c: TenderCase, signing: Signing, at: string, answer: string): void {
  const change = thawed(c.facts, at);
  if (!change) return;
  const before = c.facts.signUntil;
  c.set(change);
  c.overlay('frozen', false);
  if (c.facts.signUntil !== undefined && c.facts.signUntil !== before && !overturned(c.facts)) {
    signing.postpone(c.facts.signUntil, answer);
  }
}
