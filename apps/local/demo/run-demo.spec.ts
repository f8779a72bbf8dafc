import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoHazards, demoLedger } from './data/ledger-rows';
import { runDemo } from './index';

interface Fake {
  readonly url: string;
  readonly asked: string[];
  /** Most acts that were under way at one time. */
  busiest: number;
}

type Answer = readonly [status: number, body: unknown, cookie?: string];

const TITLE_ROWS = 3;
const ROWS = demoLedger('2026-11-24').length;

/** An API that accepts everything but what `refused` names. */
class FakeApi implements Fake {
  readonly asked: string[] = [];
  busiest = 0;
  hazards: readonly unknown[] = [];
  refused: RegExp | undefined;
  private busy = 0;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeApi> {
    const server = createServer();
    const api = new FakeApi(server);
    server.on('request', (request: IncomingMessage, response) => {
      request.resume().on('end', () => {
        const [status, body, cookie] = api.answer(request.method ?? '', request.url ?? '');
        const isAct = (request.url ?? '').includes('/acts/');
        if (isAct) api.busiest = Math.max(api.busiest, (api.busy += 1));
        setImmediate(() => {
          if (isAct) api.busy -= 1;
          response.writeHead(status, cookie === undefined ? {} : { 'set-cookie': cookie });
          response.end(JSON.stringify(body));
        });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private answer(method: string, url: string): Answer {
    this.asked.push(`${method} ${decodeURIComponent(url)}`);
    if (this.refused?.test(url)) return [409, { code: 'TASK_NOT_FOUND', title: '该待办不存在' }];
    if (url === '/api/session/persona') return [200, { csrfToken: 't' }, 'sid=1; Path=/'];
    if (url.startsWith('/api/hazards')) return [200, { items: this.hazards }];
    if (url === '/api/imports') {
      return [
        201,
        { id: 'i1', status: 'dryRun', counts: { recognised: 152, importable: 149, failed: 2, skipped: 1 } },
      ];
    }
    if (url.includes('/progress'))
      return [200, { status: 'finished', waiting: 0, imported: ROWS, errors: 0 }];
    if (url.includes('/rows')) return [200, { rows: rows() }];
    if (url === '/api/attachments') return [201, { id: 'a1', sha256: 'a'.repeat(64) }];
    if (url === '/api/reports') return [201, { hazards: [{ caseId: 'reported' }] }];
    return [200, {}];
  }
}

const rows = (): readonly unknown[] =>
  Array.from({ length: ROWS }, (_, at) => ({
    row: TITLE_ROWS + 1 + at,
    status: 'imported',
    caseId: `case-${at}`,
  }));

describe('the demo district', () => {
  let api: FakeApi;
  beforeEach(async () => {
    api = await FakeApi.start();
  });
  afterEach(() => api.stop());

  it('is left alone when it has hazards already', async () => {
    api.hazards = [{}];
    const told: string[] = [];
    await runDemo(api.url, { onProgress: (line) => told.push(line) });
    expect(told).toEqual(['区里已有隐患台账，不再写入演示数据。']);
    expect(api.asked.filter((one) => one.startsWith('POST /api/imports'))).toEqual([]);
  });

  it('comes to life by one import and by acts of people, a few at a time', async () => {
    const told: string[] = [];
    await runDemo(api.url, { onProgress: (line) => told.push(line) });
    expect(api.asked.filter((one) => one === 'POST /api/imports')).toHaveLength(1);
    expect(api.asked.filter((one) => one === 'POST /api/imports/i1/commit')).toHaveLength(1);
    expect(api.asked.filter((one) => one.includes('classify.1/acts/classify')).length).toBeGreaterThan(30);
    expect(api.asked.some((one) => one.includes('decideListing.1/acts/list'))).toBe(true);
    expect(api.asked.some((one) => one.endsWith('/acts/requestExtension'))).toBe(true);
    expect(api.asked.some((one) => one.endsWith('/acts/object'))).toBe(true);
    expect(api.asked.filter((one) => one === 'POST /api/reports')).toHaveLength(8);
    expect(api.busiest).toBeLessThanOrEqual(6);
    expect(told.at(-1)).toMatch(
      new RegExp(`^演示数据已写入：${demoHazards('2026-11-24').length} 条隐患，\\d+ 条已由各岗位办理$`),
    );
  });

  it('enters as each person once', async () => {
    await runDemo(api.url);
    const entered = api.asked.filter((one) => one === 'POST /api/session/persona').length;
    expect(entered).toBeGreaterThan(20);
    expect(entered).toBeLessThan(150);
  });

  it('tells a story that fails and goes on with the others', async () => {
    api.refused = /notify\.1/;
    const told: string[] = [];
    await runDemo(api.url, { onProgress: (line) => told.push(line) });
    expect(told.filter((line) => line.startsWith('未能办理：'))).toHaveLength(3);
    expect(told.some((line) => line.includes('该待办不存在'))).toBe(true);
    expect(api.asked.some((one) => one.includes('approveClose.1/acts/approve'))).toBe(true);
  });
});
