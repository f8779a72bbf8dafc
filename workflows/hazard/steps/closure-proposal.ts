import { refuse } from '#domain/case';
import { type ClosureProposalForm, type Empty, isMajor } from '#domain/hazard';
import { ask, type HazardCase, overlay, seats } from '../asking';

/** 提请关闭 (安全生产法 113): proposed by the department's head, agreed by the government; the hazard stays open. */
export function closureProposal(c: HazardCase): void {
  c.motion<ClosureProposalForm>('proposeClosure', {
    seats: () => [seats.departmentHead(c.facts)],
    when: ({ form }) => {
      if (!isMajor(c.facts.level)) return refuse('LEVEL_NOT_ALLOWED', '提请关闭适用于重大隐患');
      if (c.facts.overlays.includes('closureProposed')) return refuse('MOTION_PENDING');
      return form.grounds.trim() === ''
        ? refuse('OPINION_REQUIRED', '请写明提请关闭的事实和依据')
        : undefined;
    },
    then: () => decide(c),
  });
}

async function decide(c: HazardCase): Promise<void> {
  overlay(c, 'closureProposed', true);
  const { outcome } = await c.ask<{ propose: Empty; reject: Empty }>(
    ask(c, 'decideClosure', 'districtLeader', { beside: true }),
  );
  if (outcome === 'reject') overlay(c, 'closureProposed', false);
}
