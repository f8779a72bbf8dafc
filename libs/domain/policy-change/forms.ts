import type { IsoDay, JsonObject } from '../case/json';
import type { DraftRef } from './facts';

/** Approval: which of the changed terms open cases follow too. */
export type ApproveForm = { readonly retime?: readonly string[] };

/** Handing in again after a return; without a new draft the old one stands. */
export type ResubmitForm = {
  readonly effectOn?: IsoDay;
  readonly reason?: string;
  readonly draftId?: string;
  /** Completed by the server from the draft named. */
  readonly draft?: DraftRef;
};

/** What the system says once the new version stands in the tables. */
export type PublishedForm = { readonly version: string };

export type NoForm = JsonObject;
