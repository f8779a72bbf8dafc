import { refuse } from '#domain/case';
import { measureRefusal, type SupervisionForm, type SupplementForm } from '#domain/hazard';
import { type HazardCase, seats } from '../asking';
import { closureProposal } from './closure-proposal';
import { dispute } from './dispute';
import { extension } from './extension';
import { listing } from './listing';
import { oversight } from './oversight';
import type { Rectification } from './rectify';
import { suspension } from './suspension';
import { voiding } from './voiding';

/** Acts on the case beside the procedure: each states who may put it in and while what holds. */
export function openMotions(c: HazardCase, rectification: Rectification): void {
  supervision(c);
  supplement(c);
  oversight(c);
  extension(c, rectification);
  dispute(c, rectification);
  voiding(c);
  listing(c);
  suspension(c);
  closureProposal(c);
  // Its place is the record: the hazard goes on by its own rules.
  c.news('assignmentDone', () => undefined);
  c.allowPauses(
    () => [seats.committeeDirector(c.facts)],
    // A rectification date ordered for safety does not move.
    (task) => (task.node === 'rectify' ? refuse('MOTION_NOT_ALLOWED', '整改期限不得中止') : undefined),
  );
}

/** 督促措施: at least one recorded measure of the subdistrict per open hazard (R28). */
function supervision(c: HazardCase): void {
  c.motion<SupervisionForm>('recordSupervision', {
    seats: () => [seats.subdistrictOfficer(c.facts), seats.subdistrictLeader(c.facts)],
    when: ({ form }) => (form.text.trim() === '' ? refuse('FORM_INVALID', '请填写督促情况') : undefined),
    then: ({ form, actor, at }) => {
      c.set({ supervision: [...c.facts.supervision, { ...form, by: actor.personId, at }] });
    },
  });
}

/** 补录: an imported hazard's measure was taken on paper; the department puts its document on record (R61). */
function supplement(c: HazardCase): void {
  c.motion<SupplementForm>('supplementMeasure', {
    seats: () => [seats.departmentOfficer(c.facts), seats.departmentHead(c.facts)],
    notBy: ['finder'],
    when: ({ form }) => measureRefusal(form, c.facts),
    then: ({ form, actor, at }) => {
      c.set({ measures: [...c.facts.measures, { ...form, by: actor.personId, at }] });
    },
  });
}
