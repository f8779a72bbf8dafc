import type { LedgerRefusal, LedgerRefusalCode } from '#domain/ledger';

/** Carries the refusal of a file from where it is seen to where the reading is made; never leaves this room. */
export class FileRefused extends Error {
  readonly refusal: LedgerRefusal;

  constructor(code: LedgerRefusalCode, message: string) {
    super(message);
    this.name = 'FileRefused';
    this.refusal = { code, message };
  }
}
