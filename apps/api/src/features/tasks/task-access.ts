import { Injectable } from '@nestjs/common';
import { personsBehind, sameSeat } from '#domain/authority';
import { refuse } from '#domain/case';
import { CaseReader, type TaskDetail, taskRowId, TaskReader } from '#persistence';
import { Refused } from '../../http/problem';
import { activePosts, type Identity } from '../../http/request';
import { scopeOf } from '../../http/scope-of';
import { taskAddress } from './task-address';

/** Opens a task to those it concerns; for everybody else it is not there. */
@Injectable()
export class TaskAccess {
  constructor(
    private readonly tasks: TaskReader,
    private readonly cases: CaseReader,
  ) {}

  /** @throws Refused TASK_NOT_FOUND, alike for a task that is absent and one out of reach */
  async find(identity: Identity, token: string): Promise<TaskDetail> {
    const address = taskAddress(token);
    const task = address && (await this.tasks.byId(taskRowId(address.caseId, address.taskId)));
    if (task && (concerns(task, identity) || (await this.maySeeCase(identity, task.caseId)))) return task;
    throw new Refused(refuse('TASK_NOT_FOUND'));
  }

  private async maySeeCase(identity: Identity, caseId: string): Promise<boolean> {
    const head = await this.cases.head(scopeOf(identity), caseId);
    return head !== undefined || this.cases.involves(caseId, identity.personId);
  }
}

/** Persons a task is personal to: holder, person asked for advice, signers. */
export const personsOf = (task: TaskDetail): readonly string[] => [
  ...(task.holder ? [task.holder.personId] : []),
  ...(task.delegation ? [task.delegation.to.personId] : []),
  ...task.signers.map(({ assignee }) => assignee.personId),
];

function concerns(task: TaskDetail, identity: Identity): boolean {
  const persons = personsOf(task);
  return activePosts(identity).some(
    ({ actor }) =>
      sameSeat(actor, task.seat) || personsBehind(actor).some((person) => persons.includes(person)),
  );
}
