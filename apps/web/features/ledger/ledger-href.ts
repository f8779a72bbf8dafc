/** Address of the ledger under a figure's own conditions, as the API gives them. */
export const ledgerHref = (filter: string): string => (filter === '' ? '/ledger' : `/ledger?${filter}`);

/** Address of a case. */
export const caseHref = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}`;
