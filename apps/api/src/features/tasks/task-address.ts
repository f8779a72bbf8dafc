/** A task in an address: `<caseId>:<taskId>`, the id of its row; `taskId` is unique in its case only. */
export interface TaskAddress {
  readonly caseId: string;
  readonly taskId: string;
}

const SHAPE = /^([A-Za-z0-9:_-]{1,150}):([A-Za-z0-9._-]{1,150})$/;

export const taskToken = ({ caseId, taskId }: TaskAddress): string => `${caseId}:${taskId}`;

/** Undefined for a text that is no address of a task. */
export function taskAddress(token: string): TaskAddress | undefined {
  const [, caseId, taskId] = SHAPE.exec(token) ?? [];
  return caseId === undefined || taskId === undefined ? undefined : { caseId, taskId };
}
