import { refuse } from '#domain/case';
import type { ExtensionForm, VoidForm } from '#domain/hazard';
import { lastDueDay } from './limit-days';
import type { Completion } from './scene';

/** The limit of an extension is the level's longest term, counted from the order and not from the application. */
export const completeExtension: Completion = async (act, scene) => {
  const { to, reason, interimMeasures } = act.form as unknown as Omit<ExtensionForm, 'latestDueOn'>;
  const { level, orderedAt = scene.now } = scene.hazard;
  const form: ExtensionForm = {
    to,
    reason,
    interimMeasures,
    latestDueOn: lastDueDay(level, orderedAt, scene),
  };
  return { ...act, form };
};

/** Two hazards can be merged when they are two records of one enterprise. */
export const completeVoid: Completion = async (act, { hazard, other }) => {
  const { kind, into } = act.form as unknown as VoidForm;
  if (kind === 'void' || into === undefined) return act;
  if (into === hazard.caseId) return refuse('TARGET_IS_SELF', '不能并入本案');
  const target = await other(into);
  return target?.units.enterprise === hazard.units.enterprise
    ? act
    : refuse('FORM_INVALID', '“并入的隐患”须为同一企业的隐患');
};
