import { HAZARD_TRANSITIONS, type HazardFacts } from '#domain/hazard';
import { defineCase } from '../kernel';
import type { HazardCase } from './asking';
import { close } from './steps/close';
import { escalation } from './steps/escalation';
import { furtherMeasure } from './steps/further-measure';
import { intake } from './steps/intake';
import { openMotions } from './steps/motions';
import { rectify, Rectification } from './steps/rectify';
import { review } from './steps/review';

/** 隐患闭环 (P3): from the agency's report to 销号. The text is the procedure; steps hide seats, forms and timers. */
async function hazardLoop(c: HazardCase): Promise<string> {
  const rectification = new Rectification();
  c.tag('finder', c.facts.finders);
  openMotions(c, rectification);
  escalation(c);
  await intake(c);
  for (;;) {
    await rectify(c, rectification);
    const passed = await review(c, rectification);
    if (passed && (await close(c))) return 'closed';
    await furtherMeasure(c);
  }
}

export const hazardCase = defineCase<HazardFacts>('hazard', { v1: hazardLoop }, HAZARD_TRANSITIONS);
