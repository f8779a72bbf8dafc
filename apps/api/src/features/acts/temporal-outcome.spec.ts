import {
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { type RefusalCode, REFUSALS, refuse } from '#domain/case';
import { REFUSAL_TYPE } from '#contracts';
import { outcomeOf } from './temporal-outcome';

const failed = (type: string, details?: unknown): Error =>
  new WorkflowUpdateFailedError('failed', ApplicationFailure.nonRetryable('no', type, details));

const grpc = (code: number): Error =>
  new ServiceError('failed', {
    cause: Object.assign(new Error('grpc'), { code, details: 'grpc', metadata: {} }),
  });

describe('what a failed Update means', () => {
  it.each(Object.keys(REFUSALS) as RefusalCode[])('is the refusal the rules gave: %s', (code) => {
    expect(outcomeOf(failed(REFUSAL_TYPE, refuse(code)))).toEqual({ kind: 'refused', refusal: refuse(code) });
  });

  it.each([
    ['a closed or unknown workflow ended', new WorkflowNotFoundError('gone', 'w', undefined), 'ended'],
    ['a workflow that closed before it answered', failed('AcceptedUpdateCompletedWorkflow'), 'ended'],
    ['a reply that did not come in time', new WorkflowUpdateRPCTimeoutOrCancelledError('late'), 'pending'],
    ['a deadline of the connection', grpc(4), 'pending'],
    ['a server that is not there', grpc(14), 'pending'],
    ['a server that has its hands full', grpc(8), 'pending'],
    ['an argument the server does not take', grpc(3), 'defect'],
    ['a failure of another type', failed('TypeError'), 'defect'],
    ['a refusal without its reasons', failed(REFUSAL_TYPE), 'defect'],
    [
      'a refusal this program does not know',
      failed(REFUSAL_TYPE, { refused: true, code: 'NEWER' }),
      'defect',
    ],
    ['anything else', new Error('boom'), 'defect'],
  ])('%s', (_what, error, kind) => {
    expect(outcomeOf(error).kind).toBe(kind);
  });
});
