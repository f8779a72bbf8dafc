import { isIsoDay } from '../deadline/day';
import { parseLadder } from '../deadline/ladder-step';
import { POLICY_MARK_TITLES, POLICY_UNIT_TITLES, type PolicyValue } from './policy-value';
import { isTermUnit } from '../deadline/term';

const KEY = /^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/;
const CHINESE = /\p{Script=Han}/u;

/** Everything wrong with a policy row, in Chinese, all faults at once; empty when it may be stored. */
export function validatePolicyValue(row: PolicyValue): readonly string[] {
  const faults: string[] = [];
  if (!KEY.test(row.key)) faults.push(`键名不合规则：${row.key}`);
  if (!CHINESE.test(row.title)) faults.push('缺少中文名称');
  if (row.source.trim() === '') faults.push('缺少依据');
  if (!Object.hasOwn(POLICY_MARK_TITLES, row.mark)) faults.push(`依据核实程度不在清单内：${row.mark}`);
  if (!isIsoDay(row.from)) faults.push(`生效日期不是日历上的日期：${row.from}`);
  if (row.to !== undefined && !isIsoDay(row.to)) faults.push(`失效日期不是日历上的日期：${row.to}`);
  if (row.to !== undefined && row.to < row.from) faults.push('失效日期早于生效日期');
  return [...faults, ...unitFaults(row), ...ladderFaults(row)];
}

function unitFaults({ unit, value }: PolicyValue): readonly string[] {
  if (unit === undefined) return typeof value === 'number' ? ['数值应注明单位'] : [];
  if (!Object.hasOwn(POLICY_UNIT_TITLES, unit)) return [`单位不在清单内：${unit}`];
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    return ['带单位的值应为不小于零的数'];
  if (unit !== 'ratio' && unit !== 'CNY' && !Number.isInteger(value)) {
    return [isTermUnit(unit) ? '期限应为整数' : '数量应为整数'];
  }
  return [];
}

function ladderFaults({ key, value }: PolicyValue): readonly string[] {
  if (!key.startsWith('ladder.')) return [];
  const ladder = parseLadder(value);
  return typeof ladder === 'string' ? [`督办阶梯：${ladder}`] : [];
}
