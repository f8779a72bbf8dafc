import { type Empty, type VoidForm, voidRefusal } from '#domain/hazard';
import type { Motion } from '../../kernel';
import { ask, type HazardCase, seats } from '../asking';

/** 撤销/合并: proposed with a reason, approved by the committee office; the number and the record stay (R13). */
export function voiding(c: HazardCase): void {
  c.motion<VoidForm>('proposeVoid', {
    seats: () => [seats.committeeClerk(c.facts), seats.subdistrictOfficer(c.facts)],
    when: ({ form }) => voidRefusal(form),
    then: (motion) => decide(c, motion),
  });
}

async function decide(c: HazardCase, { form }: Motion<VoidForm>): Promise<void> {
  const { outcome } = await c.ask<{ approve: Empty; reject: Empty }>(
    ask(c, 'approveVoid', 'committeeDirector', { beside: true }),
  );
  if (outcome === 'reject') return;
  const ended = form.kind === 'merge' ? 'merged' : 'voided';
  c.set({ voidReason: form.reason, ...(form.into === undefined ? {} : { mergedInto: form.into }) });
  c.stage(ended);
  c.end(ended);
}
