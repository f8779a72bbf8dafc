import type { IsoDay } from '../case/json';
import type { Scope } from '../tender';
import type { InvitedUnit } from './facts';

/** @public a form of the agreement */
export type Empty = Readonly<Record<string, never>>;
/** @public a form of the agreement */
export type PublishForm = { readonly place: string };
/** @public a form of the agreement */
export type FileForm = { readonly receiptNo: string };
/** @public a form of the agreement */
export type DeliverForm = { readonly summary: string };
/** `invited` is completed by the server from the register. */
export type InviteForm = {
  readonly units: readonly string[];
  readonly meetsOn: IsoDay;
  readonly place: string;
  readonly invited: readonly InvitedUnit[];
};
/** @public a form of the agreement */
export type UnitOpinionForm = { readonly satisfied: boolean; readonly text: string };
export type AcceptForm = {
  readonly documentNo: string;
  readonly conclusion: string;
  readonly absent?: string;
};
/** `scope` is completed by the server: the list with what the supplement adds, frozen under its hash. */
export type SupplementForm = {
  readonly documentNo: string;
  readonly reason: string;
  readonly amountFen: number;
  readonly scope?: Scope;
};
/** `sameField` is completed by the server from the certificates of the day. */
export type SubstitutionForm = {
  readonly out: string;
  readonly in: string;
  readonly reason: string;
  readonly sameField?: boolean;
};
/** @public a form of the agreement */
export type TerminationForm = { readonly reason: string };
/** @public a form of the agreement */
export type StatementForm = { readonly statement: string };
/** @public a form of the agreement */
export type DocumentForm = { readonly documentNo: string };
