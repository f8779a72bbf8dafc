import { Client, Connection } from '@temporalio/client';
import type { Clock } from './clock';

export interface TemporalClientOptions {
  readonly address: string;
  readonly namespace: string;
}

// A dead peer (a cable pulled, a firewall that forgot us) is noticed within 15 s instead of at the next act.
const KEEPALIVE = {
  'grpc.keepalive_time_ms': 10_000,
  'grpc.keepalive_timeout_ms': 5_000,
  'grpc.keepalive_permit_without_calls': 1,
};

/**
 * The way to Temporal for everything but the worker. It connects at the first call, so that reading goes on while
 * Temporal is down.
 */
export class TemporalClient {
  readonly client: Client;
  private readonly connection: Connection;

  constructor(
    { address, namespace }: TemporalClientOptions,
    private readonly clock: Clock,
  ) {
    this.connection = Connection.lazy({ address, channelArgs: KEEPALIVE });
    this.client = new Client({ connection: this.connection, namespace });
  }

  /**
   * Runs `fn` so that every call inside ends within `ms` milliseconds. An Update without a deadline waits for ever
   * when no worker answers.
   * @throws the gRPC error DEADLINE_EXCEEDED (for an Update: WorkflowUpdateRPCTimeoutOrCancelledError).
   */
  withDeadline<T>(ms: number, fn: (client: Client) => Promise<T>): Promise<T> {
    return this.connection.withDeadline(this.clock.now().getTime() + ms, () => fn(this.client));
  }

  /** Whether the server answers within `ms` milliseconds. */
  async reachable(ms: number): Promise<boolean> {
    try {
      await this.withDeadline(ms, () => this.connection.workflowService.getSystemInfo({}));
      return true;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}
