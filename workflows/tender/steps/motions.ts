import { refuse } from '#domain/case';
import {
  type CancelForm,
  clarifiedDeadline,
  clarifyRefusal,
  type ClarifyForm,
  type Empty,
} from '#domain/tender';
import { type Motion } from '../../kernel';
import { ask, key, overlay, seats, type TenderCase } from '../asking';
import type { Signing } from './conclude';
import { remedies } from './remedies';

/** Acts on the tender beside the procedure: each states who may put it in and while what holds. */
export function openMotions(c: TenderCase, signing: Signing): void {
  clarification(c);
  remedies(c, signing);
  cancellation(c);
}

/** 澄清修改: a change that may touch the bids gives them the time the law wants, of itself. */
function clarification(c: TenderCase): void {
  c.motion<ClarifyForm>('clarify', {
    seats: () => [seats.buyer(c.facts)],
    when: ({ form, at }) => clarifyRefusal(form, c.facts, at),
    then: (motion) => clarified(c, motion),
  });
}

async function clarified(c: TenderCase, { form, actor, at }: Motion<ClarifyForm>): Promise<void> {
  const before = c.facts.deadline ?? at;
  const asked = form.deadline !== undefined && form.deadline > before ? form.deadline : before;
  const deadline = form.affectsBids ? clarifiedDeadline(c.policy, at, asked) : asked;
  const { text, affectsBids } = form;
  const entry = { text, affectsBids, at, by: actor.personId, deadlineBefore: before, deadline };
  c.set({ deadline, clarifications: [...c.facts.clarifications, entry] });
  if (deadline !== before) overlay(c, 'extended', true);
  if (!affectsBids) return;
  // The calendar may move the end on, from a holiday to the next working day.
  const byCalendar = await c.termEnd(key(c, 'tender.clarifyBefore'), at);
  if (byCalendar <= (c.facts.deadline ?? at)) return;
  c.set({
    deadline: byCalendar,
    clarifications: c.facts.clarifications.map((one) =>
      one.at === at ? { ...one, deadline: byCalendar } : one,
    ),
  });
  overlay(c, 'extended', true);
}

/** 终止采购: proposed by the buyer, decided by the head, as long as nothing is signed. */
function cancellation(c: TenderCase): void {
  let asked = false;
  c.motion<CancelForm>('proposeCancel', {
    seats: () => [seats.buyer(c.facts)],
    when: ({ form }) => {
      if (asked) return refuse('MOTION_PENDING');
      if (c.facts.contract) return refuse('TOO_LATE', '合同已签订，不能终止采购');
      return form.reason.trim() === '' ? refuse('OPINION_REQUIRED', '请写明终止采购的理由') : undefined;
    },
    then: async ({ form }) => {
      asked = true;
      const { outcome } = await c.ask<{ approve: Empty; reject: Empty }>(
        ask(c, 'decideCancel', 'head', { beside: true }),
      );
      asked = false;
      if (outcome === 'reject' || c.facts.contract) return;
      c.set({ failure: { reason: form.reason, at: c.now } });
      c.stage('cancelled');
      c.end('cancelled');
    },
  });
}
