import { refuse } from '#domain/case';
import { type ExaminationForm, isMajor, type ResumptionForm, type SuspensionForm } from '#domain/hazard';
import { ask, type HazardCase, overlay, seats } from '../asking';

type Examining = { consent: ExaminationForm; refuse: ExaminationForm };

/** 停产停业: by order of the department; production returns only after application, examination and consent (法65). */
export function suspension(c: HazardCase): void {
  c.motion<SuspensionForm>('suspendProduction', {
    seats: () => [seats.departmentOfficer(c.facts), seats.departmentHead(c.facts)],
    notBy: ['finder'],
    when: ({ form }) => {
      if (!isMajor(c.facts.level)) return refuse('LEVEL_NOT_ALLOWED', '停产停业适用于重大隐患');
      if (c.facts.overlays.includes('suspended')) return refuse('MOTION_PENDING');
      return form.documentNo.trim() === '' ? refuse('FORM_INVALID', '请填写执法文书号') : undefined;
    },
    then: ({ form, actor, at }) => {
      const { documentNo, reason } = form;
      const measure = { kind: 'onSiteMeasure' as const, documentNo, reason, by: actor.personId, at };
      c.set({ measures: [...c.facts.measures, measure] });
      overlay(c, 'suspended', true);
      return untilResumed(c);
    },
  });
}

async function untilResumed(c: HazardCase): Promise<void> {
  for (let consented = false; !consented;) {
    await c.ask<{ apply: ResumptionForm }>(ask(c, 'applyResume', 'enterpriseHead', { beside: true }));
    const { outcome } = await c.ask<Examining>(
      ask(c, 'examineResume', 'departmentOfficer', { beside: true }),
    );
    consented = outcome === 'consent';
  }
  overlay(c, 'suspended', false);
}
