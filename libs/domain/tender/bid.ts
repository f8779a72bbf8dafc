import { refuse, type Refusal } from '../case/refusal';

/** A file of a bid, carried inside the envelope. */
export type BidFile = {
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
};

/** All a bid says; it exists in the clear only before it is sealed and after the opening. */
export type BidContent = {
  readonly priceFen: number;
  readonly statement: string;
  /** Experts named, by person; the contract is held to them. */
  readonly experts: readonly string[];
  readonly files: readonly BidFile[];
};

const blank = (text: string): boolean => text.trim() === '';

/** @public a rule of the tender for whoever comes to its door */
export function bidRefusal({ priceFen, statement, experts, files }: BidContent): Refusal | undefined {
  if (!Number.isInteger(priceFen) || priceFen <= 0) return refuse('FORM_INVALID', '投标报价应大于零');
  if (blank(statement)) return refuse('FORM_INVALID', '请填写投标函要点');
  if (new Set(experts).size !== experts.length) return refuse('FORM_INVALID', '拟派专家不得重复');
  return files.length === 0 ? refuse('EVIDENCE_REQUIRED', '请上传投标文件') : undefined;
}

/** What binds an envelope to its place: nobody's bid can stand in for another's. */
export const bidContext = (tenderId: string, supplier: string, bidId: string): string =>
  [tenderId, supplier, bidId].join('|');
