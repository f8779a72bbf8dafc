/** What an agency or a ledger named as the legal basis of a hazard when it was entered. */
export abstract class BasisPort {
  /** Clauses in the order in which they were named; empty where nobody named any. */
  abstract of(caseId: string): Promise<readonly string[]>;
}
