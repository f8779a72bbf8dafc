import type { ExportColumn } from '#documents';
import { dayOf } from '#domain/deadline';
import type { HazardRow } from '#persistence';
import { daysOverdue, levelTitle, stageTitle } from './hazards.mapper';

/** Columns of the exported ledger (隐患台账), in the order of the printed form. */
export const exportColumns = (at: string): readonly ExportColumn<HazardRow>[] => [
  { heading: '编号', width: 24, value: (row) => row.number },
  { heading: '企业', width: 30, value: (row) => row.enterpriseName },
  { heading: '属地', width: 20, value: (row) => row.subdistrictName },
  { heading: '行业主管部门', width: 22, value: (row) => row.departmentName },
  { heading: '行业', width: 12, value: (row) => row.industry },
  { heading: '中介服务机构', width: 26, value: (row) => row.agencyName },
  { heading: '发现日期', width: 12, value: (row) => row.foundOn },
  { heading: '部位', width: 20, value: (row) => row.place },
  { heading: '隐患描述', width: 50, value: (row) => row.description },
  { heading: '类别', width: 14, value: (row) => row.category },
  { heading: '级别', width: 14, value: (row) => levelTitle(row.level) },
  { heading: '状态', width: 20, value: (row) => stageTitle(row.stage) },
  { heading: '整改期限', width: 12, value: (row) => row.dueOn },
  { heading: '逾期天数', width: 10, value: (row) => daysOverdue(row, at) || null },
  { heading: '企业责任人', width: 12, value: (row) => row.responsibleEnterpriseName },
  { heading: '属地责任人', width: 12, value: (row) => row.responsibleSubdistrictName },
  { heading: '行业责任人', width: 12, value: (row) => row.responsibleDepartmentName },
  { heading: '复查轮次', width: 10, value: (row) => row.reviewRound || null },
  { heading: '销号日期', width: 12, value: closedOn },
  { heading: '补录', width: 8, value: (row) => (row.history ? '补录' : null) },
  { heading: '补录日期', width: 12, value: (row) => row.enteredOn },
];

function closedOn({ history, originalClosedOn, outcome, closedAt }: HazardRow): string | null {
  if (history) return originalClosedOn;
  return outcome === 'closed' && closedAt !== null ? dayOf(Date.parse(closedAt)) : null;
}
