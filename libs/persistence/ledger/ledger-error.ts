/**
 * A batch that cannot be written now: another batch holds its version, or the one before it has not come. Retryable;
 * an operator is told, because neither should happen.
 */
export class LedgerConflictError extends Error {
  override readonly name = 'LedgerConflictError';

  constructor(
    readonly kind: 'batchConflict' | 'versionGap',
    readonly caseId: string,
    readonly version: number,
    readonly found: string,
  ) {
    super(`case ${caseId}: batch ${version} refused (${kind}, found ${found})`);
  }
}
