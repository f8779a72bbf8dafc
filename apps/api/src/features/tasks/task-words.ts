import { ROLE_TITLES, type Role } from '#domain/authority';
import type { TaskStatus } from '#domain/task';

const STATUS_TITLES: Readonly<Record<TaskStatus, string>> = {
  ready: '待认领',
  reserved: '办理中',
  suspended: '已中止计时',
  completed: '已办结',
  obsolete: '已撤销',
};

export const roleTitle = (role: Role): string => ROLE_TITLES[role];
export const statusTitle = (status: string): string => titleIn(STATUS_TITLES, status);

/** The words of a table, or the name itself where it has none. */
function titleIn<K extends string>(titles: Readonly<Record<K, string>>, name: string): string {
  return Object.hasOwn(titles, name) ? titles[name as K] : name;
}
