import type { ActReceipt } from '#domain/case';
import type { ActCommand } from '#contracts';

/** Stands where the Temporal client stands: takes commands down and answers each with a receipt. */
export class FakeDoor {
  readonly commands: ActCommand[] = [];

  withDeadline<T>(_ms: number, call: (client: unknown) => Promise<T>): Promise<T> {
    const getHandle = (workflowId: string) => ({
      executeUpdate: (_name: string, { args: [command] }: { args: [ActCommand] }) => {
        this.commands.push(command);
        return Promise.resolve(receipt(workflowId, command));
      },
    });
    return call({ workflow: { getHandle } });
  }
}

const receipt = (workflowId: string, { act }: ActCommand): ActReceipt => ({
  caseId: workflowId.split(':')[1] ?? '',
  version: 4,
  stage: 'filed',
  act,
  at: '2026-03-06T02:00:00.000Z',
  held: false,
  opened: [],
});
