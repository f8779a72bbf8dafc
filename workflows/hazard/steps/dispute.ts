import { refuse } from '#domain/case';
import type { DisputeDecisionForm, ObjectionForm, SecondOpinionForm } from '#domain/hazard';
import { ask, type HazardCase, overlay, seats } from '../asking';
import type { Rectification } from './rectify';

type Opinion = { uphold: SecondOpinionForm; refute: SecondOpinionForm };
type Settling = { uphold: DisputeDecisionForm; relevel: DisputeDecisionForm; void: DisputeDecisionForm };

/** 异议: the enterprise objects in time, a second expert answers; what is dangerous stays in force meanwhile (R98). */
export function dispute(c: HazardCase, rectification: Rectification): void {
  c.motion<ObjectionForm>('object', {
    seats: () => [seats.enterpriseHead(c.facts), seats.enterpriseSafety(c.facts)],
    when: ({ form, at }) => {
      if (c.facts.overlays.includes('disputed')) return refuse('MOTION_PENDING');
      const open = rectification.current;
      if (!open) return refuse('MOTION_NOT_ALLOWED', '收到处置文书后、整改期间可以提出异议');
      if (open.resolving) return refuse('VERSION_CONFLICT', '期限正在计算，请稍后再试');
      const until = open.mark('objectUntil');
      if (until !== undefined && at > until) return refuse('TOO_LATE', '已超过提出异议的期限');
      return form.grounds.trim() === '' ? refuse('OPINION_REQUIRED', '请写明异议理由') : undefined;
    },
    then: () => secondOpinion(c),
  });
}

async function secondOpinion(c: HazardCase): Promise<void> {
  overlay(c, 'disputed', true);
  const opinion = await c.ask<Opinion>(
    ask(c, 'secondOpinion', 'agencyQc', {
      beside: true,
      guard: ({ form }) =>
        c.facts.finders.includes(form.expertId)
          ? refuse('SEPARATION_OF_DUTIES', '复核专家不得为原发现人')
          : undefined,
    }),
  );
  if (opinion.outcome === 'refute') await settle(c);
  overlay(c, 'disputed', false);
}

/** A finding the second expert does not uphold: the committee office decides, nobody else. */
async function settle(c: HazardCase): Promise<void> {
  const { outcome, form, opinion } = await c.ask<Settling>(
    ask(c, 'decideDispute', 'committeeDirector', {
      beside: true,
      guard: (m) => {
        if (m.outcome !== 'relevel') return undefined;
        if (m.form.level === 'listed') return refuse('LEVEL_NOT_ALLOWED', '挂牌督办须由区政府或区安委会决定');
        return m.form.level && m.form.levelBasis ? undefined : refuse('FORM_INVALID', '调整级别须写明依据');
      },
    }),
  );
  if (outcome === 'relevel' && form.level && form.levelBasis) {
    c.set({ level: form.level, levelBasis: form.levelBasis });
  }
  if (outcome === 'void') {
    c.set({ voidReason: opinion ?? '异议成立' });
    c.stage('voided');
    c.end('voided');
  }
}
