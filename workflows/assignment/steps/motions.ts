import { dayOf } from '#domain/deadline';
import { refuse } from '#domain/case';
import { type ExtendForm, extendRefusal, type Nothing, type WithdrawForm } from '#domain/assignment';
import { ask, type AssignmentCase, seats } from '../asking';
import { colour, type LeadWork } from './work';

type Deciding = { approve: Nothing; reject: Nothing };

/** 申请延期 by the lead while it works, and 撤回 by the director at any time. */
export function openMotions(c: AssignmentCase, lead: LeadWork): void {
  let asked = false;
  c.motion<ExtendForm>('requestExtension', {
    seats: () => [seats.lead(c.facts), seats.leadHead(c.facts)],
    when: ({ form, at }) => {
      if (!lead.current) return refuse('MOTION_NOT_ALLOWED', '仅在办理期间可以申请延期');
      if (asked) return refuse('MOTION_PENDING');
      return extendRefusal(c.facts, form, dayOf(at));
    },
    then: async ({ form }) => {
      asked = true;
      await extension(c, lead, form);
      asked = false;
    },
  });
  c.motion<WithdrawForm>('withdraw', {
    seats: () => [seats.director(c.facts)],
    nonDelegable: true,
    when: () => undefined,
    then: () => {
      c.stage('withdrawn');
      c.end('withdrawn');
    },
  });
}

async function extension(c: AssignmentCase, lead: LeadWork, { to }: ExtendForm): Promise<void> {
  const { outcome, actor } = await c.ask<Deciding>(
    ask('decideExtension', seats.director(c.facts), { beside: true }),
  );
  // Reported or withdrawn meanwhile: there is no day any more to move.
  if (outcome === 'reject' || !lead.current) return;
  const granted = { from: c.facts.dueOn, to, by: actor.personId };
  c.set({ dueOn: to, extensions: [...c.facts.extensions, granted] });
  lead.current.postpone({ dueOn: to, document: c.facts.documentNo ?? c.facts.title });
  colour(c, 'green');
}
