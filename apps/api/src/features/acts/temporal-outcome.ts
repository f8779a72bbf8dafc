import {
  isGrpcServiceError,
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { isRefusal, type Refusal, REFUSALS, refuse } from '#domain/case';
import { REFUSAL_TYPE } from '#contracts';

/** gRPC status codes, by number in the protocol. */
const CANCELLED = 1;
const DEADLINE_EXCEEDED = 4;
const RESOURCE_EXHAUSTED = 8;
const UNAVAILABLE = 14;
const NOT_NOW: readonly number[] = [CANCELLED, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, UNAVAILABLE];

/** Type the server gives the failure of an Update that was accepted when its workflow closed before answering. */
const CLOSED_BEFORE_ANSWER = 'AcceptedUpdateCompletedWorkflow';

/** What a failed Update means for the person: a "no", an answer that is still to come, or a defect. */
export type Outcome =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'ended' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'defect' };

export function outcomeOf(error: unknown): Outcome {
  if (error instanceof WorkflowUpdateFailedError) return ofFailure(error.cause);
  if (error instanceof WorkflowNotFoundError) return { kind: 'ended' };
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return { kind: 'pending' };
  const cause = error instanceof ServiceError ? error.cause : error;
  if (cause instanceof Error && isGrpcServiceError(cause) && NOT_NOW.includes(cause.code)) {
    return { kind: 'pending' };
  }
  return { kind: 'defect' };
}

function ofFailure(cause: unknown): Outcome {
  if (!(cause instanceof ApplicationFailure)) return { kind: 'defect' };
  if (cause.type === CLOSED_BEFORE_ANSWER) return { kind: 'ended' };
  if (cause.type !== REFUSAL_TYPE) return { kind: 'defect' };
  const [refusal] = cause.details ?? [];
  // A code outside of the closed list comes from a newer workflow than this API: a defect, not an answer.
  return isRefusal(refusal) && Object.hasOwn(REFUSALS, refusal.code)
    ? { kind: 'refused', refusal }
    : { kind: 'defect' };
}

export const caseEnded = (): Refusal => refuse('CASE_ENDED');
