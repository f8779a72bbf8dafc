import { Injectable } from '@nestjs/common';
import type { IsoDay } from '#domain/case';
import type { LedgerReading, LedgerRefusalCode } from '#domain/ledger';
import { readLedgerIsolated } from '#documents';
import type { ReadingChoices } from '#persistence';
import { type RegisteredEnterprise, registerEntries } from './plan/register';

/** Refusals that a person can cure by saying which row is the heading and what a column means. */
const CURABLE: readonly LedgerRefusalCode[] = [
  'NO_HEADER',
  'NO_DESCRIPTION_COLUMN',
  'DESCRIPTION_COLUMN_EMPTY',
];

/**
 * Of a busy machine of two cores, 5,000 rows take two seconds and the most that `LEDGER_LIMITS` admit up to ten. Three
 * times that: only a file made to be slow reaches it, and no act of a person waits behind the thread.
 */
const READ_MS = 30_000;
/** Readings at the same time; each has a thread and memory of its own, and people's acts come first. */
const AT_ONCE = 1;

export const isCurable = ({ refusal }: Pick<LedgerReading, 'refusal'>): boolean =>
  refusal === undefined || CURABLE.includes(refusal.code);

/** Reads ledgers one after the other, each in a thread with a cap on memory and time. */
@Injectable()
export class LedgerReadings {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  async read(
    file: { readonly path: string; readonly fileName: string },
    context: { readonly today: IsoDay; readonly enterprises: readonly RegisteredEnterprise[] },
    { mapping, unit }: ReadingChoices,
  ): Promise<LedgerReading> {
    await this.turn();
    try {
      return await readLedgerIsolated(
        { fileName: file.fileName, content: file.path },
        {
          today: context.today,
          register: registerEntries(context.enterprises),
          ...(mapping === undefined ? {} : { mapping }),
          ...(unit === undefined ? {} : { unit }),
        },
        { timeoutMs: READ_MS },
      );
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    while (this.running >= AT_ONCE) await new Promise<void>((go) => this.waiting.push(go));
    this.running += 1;
  }
}
