import { Client } from 'pg';
import { LIVE_CHANNEL } from '../ledger/batch-writer';

const RECONNECT_MS = 1_000;

/** What a batch tells on the channel. */
export interface LiveSignal {
  readonly caseId: string;
  readonly version: number;
}

/**
 * Listens for written batches on a connection of its own. A signal only says "look": what is missed while the
 * connection is down is found by reading on from the last position, so every reconnect gives a signal too.
 */
export class LiveChannel {
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  /** @param onSignal called for each batch, and with undefined after a reconnect */
  constructor(
    private readonly databaseUrl: string,
    private readonly onSignal: (signal: LiveSignal | undefined) => void,
    private readonly onError: (error: Error) => void = () => undefined,
  ) {}

  async start(): Promise<void> {
    const client = new Client({
      connectionString: this.databaseUrl,
      application_name: 'live',
      keepAlive: true,
    });
    this.client = client;
    client.on('notification', ({ payload }) => this.onSignal(signalOf(payload)));
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, new Error('connection ended')));
    try {
      await client.connect();
      await client.query(`listen ${LIVE_CHANNEL}`);
      this.onSignal(undefined);
    } catch (error) {
      this.lost(client, error instanceof Error ? error : new Error(String(error)));
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private lost(client: Client, error: Error): void {
    if (this.stopped || this.client !== client) return;
    this.client = undefined;
    client.removeAllListeners();
    // Whatever a dying connection still says must not end the process.
    client.on('error', () => undefined);
    client.end().catch(() => undefined);
    this.onError(error);
    this.timer = setTimeout(() => void this.start(), RECONNECT_MS);
  }
}

function signalOf(payload: string | undefined): LiveSignal | undefined {
  try {
    return JSON.parse(payload ?? '') as LiveSignal;
  } catch {
    return undefined;
  }
}
