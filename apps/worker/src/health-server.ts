import { createServer, type Server } from 'node:http';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Settings } from '#platform';
import { SETTINGS } from './tokens';
import { WorkerHost } from './worker-host';

const LOOPBACK = '127.0.0.1';

/** `GET /live` and `GET /ready` on a loopback port; ready means that the worker polls. */
@Injectable()
export class HealthServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly server: Server;

  constructor(
    host: WorkerHost,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.server = createServer((request, response) => {
      const ok = request.url === '/live' || (request.url === '/ready' && host.polls);
      response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ok }));
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.settings.workerHealthPort, LOOPBACK, resolve);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }
}
