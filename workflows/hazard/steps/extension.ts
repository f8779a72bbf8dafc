import { refuse, type Refusal } from '#domain/case';
import { type ExtensionDecisionForm, type ExtensionForm, extensionRefusal, isMajor } from '#domain/hazard';
import { numberOf } from '#domain/policy';
import type { Motion } from '../../kernel';
import { ask, type HazardCase, overlay, seats } from '../asking';
import type { Rectification } from './rectify';

type Deciding = { approve: ExtensionDecisionForm; reject: { readonly reason: string } };

/** 申请延期: asked in time by the enterprise, decided by the head of the department that ordered. */
export function extension(c: HazardCase, rectification: Rectification): void {
  c.motion<ExtensionForm>('requestExtension', {
    seats: () => [seats.enterpriseHead(c.facts), seats.enterpriseSafety(c.facts)],
    when: (motion) => askRefusal(c, rectification, motion),
    then: (motion) => decide(c, rectification, motion),
  });
}

function askRefusal(
  c: HazardCase,
  rectification: Rectification,
  { form, at }: Motion<ExtensionForm>,
): Refusal | undefined {
  const open = rectification.current;
  if (!open) return refuse('MOTION_NOT_ALLOWED', '仅在整改期间可以申请延期');
  if (c.facts.overlays.includes('extensionAsked')) return refuse('MOTION_PENDING');
  const max = numberOf(
    c.policy,
    isMajor(c.facts.level) ? 'extend.maxTimes.major' : 'extend.maxTimes.general',
  );
  if (c.facts.extensions.length >= max) return refuse('LIMIT_REACHED', `延期最多 ${max} 次`);
  if (open.resolving) return refuse('VERSION_CONFLICT', '期限正在计算，请稍后再试');
  const latest = open.mark('extendAsk');
  if (latest !== undefined && at > latest)
    return refuse('TOO_LATE', '延期申请须在期限届满前规定的工作日内提出');
  return extensionRefusal(form, c.facts);
}

async function decide(
  c: HazardCase,
  rectification: Rectification,
  { form }: Motion<ExtensionForm>,
): Promise<void> {
  overlay(c, 'extensionAsked', true);
  const listed = c.facts.level === 'listed' ? { term: 'extend.decide.listed' } : {};
  const answer = await c.ask<Deciding>(
    ask(c, 'decideExtension', 'departmentHead', { beside: true, ...listed }),
  );
  overlay(c, 'extensionAsked', false);
  if (answer.outcome === 'reject') return;
  const granted = {
    from: c.facts.dueOn ?? form.to,
    to: form.to,
    document: answer.form.documentNo,
    by: answer.actor.personId,
    at: answer.at,
  };
  c.set({ extensions: [...c.facts.extensions, granted], dueOn: form.to });
  overlay(c, 'overdue', false);
  rectification.current?.postpone({ dueOn: form.to, document: answer.form.documentNo });
}
