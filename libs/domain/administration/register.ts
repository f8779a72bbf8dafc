import { type UnitKind } from '../authority';
import { type IsoDay, type Refusal, refuse } from '../case';
import { type CreditCodeFault, readCreditCode } from '../ledger';

/** Kinds of unit the register of units takes: enterprises have a register of their own, the system's office is one. */
export const isRegisteredHere = (kind: UnitKind): boolean => kind !== 'enterprise' && kind !== 'system';

export interface ClosureFrame {
  readonly kind: UnitKind;
  readonly closedOn: IsoDay | null;
  /** People who hold a post there today or later. */
  readonly holders: number;
  readonly openChildren: number;
  readonly openTasks: number;
}

/** Whether a unit may be closed: nobody, nothing below it and nothing on its desk may be left behind. */
export function closureRefusal(frame: ClosureFrame): Refusal | undefined {
  const { kind, closedOn, holders, openChildren, openTasks } = frame;
  if (kind === 'system') return refuse('REGISTER_STATE', '系统管理岗不能撤销');
  if (closedOn !== null) return refuse('REGISTER_STATE', `该单位已于 ${closedOn} 撤销`);
  const left = [
    ...(holders > 0 ? [`${holders} 人在任或待任`] : []),
    ...(openChildren > 0 ? [`${openChildren} 个下级单位`] : []),
    ...(openTasks > 0 ? [`${openTasks} 件待办未办结`] : []),
  ];
  return left.length === 0 ? undefined : refuse('UNIT_IN_USE', `尚有${left.join('、')}`);
}

const CODE_FAULTS: Readonly<Record<CreditCodeFault, string>> = {
  lowerCase: '字母应为大写',
  registrationNumber: '这是 15 位工商注册号，请填写 18 位统一社会信用代码',
  length: '应为 18 位',
  characters: '含有不允许的字符（不使用 I、O、S、V、Z）',
  checkDigit: '校验码不正确，请核对',
};

export interface EnterpriseFrame {
  /** The unit named as 属地, if there is one. */
  readonly subdistrict: { readonly actsAsSubdistrict: boolean; readonly open: boolean } | undefined;
  /** Lead department of the industry; policy `industry.lead`. */
  readonly department: string | undefined;
}

/** Whether an entry of the register of enterprises is sound: code by GB 32100-2015, 属地 with the duty, industry with a lead. */
export function enterpriseRefusal(
  { creditCode, industry }: { readonly creditCode: string; readonly industry: string },
  { subdistrict, department }: EnterpriseFrame,
): Refusal | undefined {
  const faults = readCreditCode(creditCode).faults.map((fault) => CODE_FAULTS[fault]);
  if (faults.length > 0) return refuse('FORM_INVALID', `“统一社会信用代码”${faults.join('；')}`);
  if (!subdistrict?.actsAsSubdistrict || !subdistrict.open) {
    return refuse('FORM_INVALID', '“属地”应为本区承担属地职责的单位');
  }
  return department === undefined
    ? refuse('FORM_INVALID', `“行业”中没有“${industry}”，或尚未明确主管部门`)
    : undefined;
}
