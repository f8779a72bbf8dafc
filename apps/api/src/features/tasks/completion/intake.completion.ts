import { isRefusal, type Refusal, refuse } from '#domain/case';
import type {
  ClassifyForm,
  ConveneForm,
  HazardUnits,
  OrderForm,
  ReceiveTransferForm,
  TransferOutForm,
} from '#domain/hazard';
import type { ClassifyAsked, ConveneAsked, OrderAsked } from '../forms/intake.form';
import { defaultDueDay, earliestSessionDay, lastDueDay } from './limit-days';
import { responsibleFor, threeResponsible } from './responsible';
import type { Completion, UnitBrief } from './scene';

/** 部门: the committee office coordinates and the bureau also regulates trades of its own (organisation 3.2). */
const DEPARTMENT_KINDS = ['department', 'bureau'];

const isSubdistrict = (unit: UnitBrief | undefined): boolean =>
  unit !== undefined && !unit.excluded && (unit.kind === 'subdistrict' || unit.actsAsSubdistrict);

const isDepartment = (unit: UnitBrief | undefined): boolean =>
  unit !== undefined && !unit.excluded && DEPARTMENT_KINDS.includes(unit.kind);

const wrongUnit = (label: string): Refusal =>
  refuse('FORM_INVALID', `“${label}”不在区里的单位名录中，请重新选择`);

export const completeClassify: Completion = async (act, { hazard, policy, register }) => {
  const asked = act.form as unknown as ClassifyAsked;
  if (!isSubdistrict(await register.unit(asked.subdistrict))) return wrongUnit('所属辖区');
  if (!isDepartment(await register.unit(asked.department))) return wrongUnit('行业主管部门');
  const units: HazardUnits = {
    ...hazard.units,
    subdistrict: asked.subdistrict,
    department: asked.department,
  };
  const responsible = await threeResponsible(units, policy, register);
  return isRefusal(responsible) ? responsible : { ...act, form: classifyForm(asked, responsible) };
};

const classifyForm = (
  { level, levelBasis, subdistrict, department, industry }: ClassifyAsked,
  responsible: ClassifyForm['responsible'],
): ClassifyForm => ({ level, levelBasis, subdistrict, department, industry, responsible });

/** The department's order; without a day only 不予执法 may stand, which then leaves the usual term to rectify. */
export const completeOrder: Completion = async (act, scene) => {
  const asked = act.form as unknown as OrderAsked;
  const { level } = scene.hazard;
  const dueOn = asked.dueOn ?? (asked.kind === 'none' ? defaultDueDay(level, scene.now, scene) : undefined);
  if (dueOn === undefined) return refuse('FORM_INVALID', '请填写“整改期限”');
  return { ...act, form: orderForm(asked, dueOn, lastDueDay(level, scene.now, scene)) };
};

const orderForm = (
  { kind, documentNo, reason }: OrderAsked,
  dueOn: string,
  latestDueOn: string,
): OrderForm => ({
  kind,
  dueOn,
  latestDueOn,
  ...(documentNo === undefined ? {} : { documentNo }),
  ...(reason === undefined ? {} : { reason }),
});

export const completeTransferOut: Completion = async (act, { hazard, register }) => {
  const { toDepartment } = act.form as unknown as TransferOutForm;
  if (!isDepartment(await register.unit(toDepartment))) return wrongUnit('移送至部门');
  return toDepartment === hazard.units.department ? refuse('TARGET_IS_SELF', '不能移送给本部门') : act;
};

/** Whoever receives the hazard names its responsible person with it: the officer of the receiving department. */
export const completeReceiveTransfer: Completion = async (act, { hazard, policy, register }) => {
  const unitId = act.target.seat?.unitId ?? act.actor.unitId;
  const units: HazardUnits = { ...hazard.units, department: unitId };
  const person = await responsibleFor({ unitId, role: 'departmentOfficer' }, units, policy, register);
  if (isRefusal(person)) return person;
  const form: ReceiveTransferForm = { responsibleDepartment: person };
  return { ...act, form };
};

export const completeConvene: Completion = async (act, scene) => {
  const { sessionOn, place } = act.form as unknown as ConveneAsked;
  const form: ConveneForm = { sessionOn, place, earliestOn: earliestSessionDay(scene.today, scene) };
  return { ...act, form };
};
