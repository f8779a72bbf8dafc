import type { PolicySnapshot } from '#domain/policy';
import type { ClockResolution } from '#domain/task';

/** What is worked out from policy and calendar before a batch is written. */
export interface CaseResolution {
  /** The pinned policy; absent when the batch resolves nothing. */
  readonly policy?: PolicySnapshot;
  /** Clocks by task id. */
  readonly clocks: Readonly<Record<string, ClockResolution>>;
  /** Tasks that open without a deadline, each with the reason for an operator. */
  readonly missing: readonly { readonly taskId: string; readonly reason: string }[];
}

export const NO_RESOLUTION: CaseResolution = { clocks: {}, missing: [] };
