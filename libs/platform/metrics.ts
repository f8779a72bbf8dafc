import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  /** Acts that were accepted. */
  readonly acts: Counter<'act' | 'process'>;
  readonly refusals: Counter<'code'>;
  /** Seconds that writing one batch of the projection took. */
  readonly recordBatch: Histogram;
  readonly openTasks: Gauge;
  /** Seconds since the oldest unsent outbox row was written; 0 when there is none. */
  readonly outboxAge: Gauge;
  readonly workflowTaskFailures: Counter;
}

export interface MetricsOptions {
  /** Adds memory, event loop and garbage collection figures of the process. */
  readonly withProcessFigures: boolean;
}

/** The figures of one process, in a registry of their own. */
export function createMetrics({ withProcessFigures }: MetricsOptions): Metrics {
  const registry = new Registry();
  if (withProcessFigures) collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    acts: new Counter({
      name: 'acts_total',
      help: 'Acts accepted',
      labelNames: ['act', 'process'],
      registers,
    }),
    refusals: new Counter({ name: 'refusals_total', help: 'Acts refused', labelNames: ['code'], registers }),
    recordBatch: new Histogram({
      name: 'record_batch_seconds',
      help: 'Time to write one batch of the projection',
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers,
    }),
    openTasks: new Gauge({ name: 'open_tasks', help: 'Tasks that wait for a person', registers }),
    outboxAge: new Gauge({
      name: 'outbox_age_seconds',
      help: 'Age of the oldest unsent outbox row',
      registers,
    }),
    workflowTaskFailures: new Counter({
      name: 'workflow_task_failures_total',
      help: 'Workflow tasks that failed, each a fault in the program',
      registers,
    }),
  };
}

export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

function handle(server: Server, registry: Registry): void {
  server.on('request', (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
}

/** Serves `GET /metrics` on loopback only. Rejects when the port is taken. */
export async function startMetricsServer(registry: Registry, port: number): Promise<MetricsServer> {
  const server = createServer();
  handle(server, registry);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
