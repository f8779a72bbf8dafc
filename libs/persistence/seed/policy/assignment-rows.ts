import type { PolicyValue } from '#domain/policy';
import { amount, BY_DISTRICT, DISTRICT_DEFAULT, grounds } from './policy-row';

const SUPERVISION = grounds(`三2；六（三）；期限${DISTRICT_DEFAULT}`, 'D');

/** 交办单、督办函、提示函、约谈 (R18, R44, R103): how long each step may take. */
export const ASSIGNMENT_ROWS: readonly PolicyValue[] = [
  amount('assignment.issue', '交办督办文件签发期限', [2, 'WD'], SUPERVISION),
  amount('assignment.receipt', '交办督办文件签收期限', [1, 'WD'], SUPERVISION),
  amount('assignment.interview', '约谈组织期限', [5, 'WD'], SUPERVISION),
  amount('assignment.work', '交办事项办理期限（未另定日期时）', [10, 'WD'], BY_DISTRICT),
  amount('assignment.recheck', '交办事项复核期限', [3, 'WD'], SUPERVISION),
];
