import { type OrderForm, orderRefusal } from '#domain/hazard';
import { ask, type HazardCase } from '../asking';
import { takeMeasure, today } from './intake';

/** After a failed review or a refused closing the department must act again and set a new day (R61). */
export async function furtherMeasure(c: HazardCase): Promise<void> {
  c.stage('rectifying');
  const { form, actor } = await c.ask<{ order: OrderForm }>(
    ask(c, 'further', 'departmentOfficer', {
      returnable: false,
      guard: (m) => orderRefusal(m.form, c.facts, today(c)),
    }),
  );
  takeMeasure(c, form, actor.personId);
}
