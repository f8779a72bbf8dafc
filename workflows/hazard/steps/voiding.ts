import { refuse } from '#domain/case';
import { type Empty, type VoidForm, voidRefusal } from '#domain/hazard';
import type { Motion, Pending } from '../../kernel';
import { ask, type HazardCase, seats } from '../asking';

type Deciding = { approve: Empty; reject: Empty };

/** 撤销/合并: proposed with a reason, approved by the committee office; the number and the record stay (R13). */
export function voiding(c: HazardCase): void {
  let pending: Pending<Deciding> | undefined;
  c.motion<VoidForm>('proposeVoid', {
    seats: () => [seats.committeeClerk(c.facts), seats.subdistrictOfficer(c.facts)],
    when: ({ form }) => (pending?.open ? refuse('MOTION_PENDING') : voidRefusal(form, c.id)),
    then: (motion) => {
      pending = c.ask<Deciding>(ask(c, 'approveVoid', 'committeeDirector', { beside: true }));
      return decided(c, motion, pending);
    },
  });
}

async function decided(
  c: HazardCase,
  { form }: Motion<VoidForm>,
  pending: PromiseLike<{ readonly outcome: string }>,
): Promise<void> {
  const { outcome } = await pending;
  if (outcome === 'reject') return;
  const ended = form.kind === 'merge' ? 'merged' : 'voided';
  c.set({ voidReason: form.reason, ...(form.into === undefined ? {} : { mergedInto: form.into }) });
  c.stage(ended);
  c.end(ended);
}
