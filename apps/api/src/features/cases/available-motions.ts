import { HAZARD_MOTIONS, type HazardMotion } from '#domain/hazard';
import type { CaseHead } from '#persistence';
import { NoFieldsForm } from '../../http/forms/handling.forms';
import type { MotionView } from './dto/case-parts.view';
import { HAZARD_MOTION_FORMS } from './forms/hazard-motion.forms';

/** Motions of an open hazard with their forms; whether one is allowed now, and to whom, the case itself decides. */
export function availableMotions({ process, status }: CaseHead): readonly MotionView[] {
  if (process !== 'hazard' || status !== 'open') return [];
  return (Object.keys(HAZARD_MOTIONS) as readonly HazardMotion[]).map((act) => ({
    act,
    title: HAZARD_MOTIONS[act],
    form: (act === 'takeBack' ? NoFieldsForm : HAZARD_MOTION_FORMS[act]).name,
  }));
}
