import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Actor } from '#domain/authority';
import {
  AuditTrail,
  Directory,
  Enterprises,
  HistoryLedger,
  Imports,
  LedgerImports,
  migrate,
  openDataSource,
  Outbox,
  PolicyStore,
  PostHolders,
  seedDistrict,
} from '#persistence';
import { newId } from '#platform';
import { StartHazardHandler } from '../../activities/imports/start-hazard.handler';
import { DryRuns } from '../../apps/api/src/features/imports/dry-runs';
import { LedgerReadings } from '../../apps/api/src/features/imports/ledger-reading';
import { importerOf } from '../../apps/api/src/features/imports/plan/import-reach';
import { RegisterLoader } from '../../apps/api/src/features/imports/register-loader';
import { RegisterStore } from '../../apps/api/src/features/imports/register.store';
import { START_HAZARD_TOPIC } from '#contracts';
import { PolicyAdapter } from '../../apps/api/src/http/persistence/case.adapters';
import { createDatabase } from '../support/postgres';

export const TODAY = '2026-11-24';
const NOW = '2026-11-24T02:00:00.000Z';
const AUDIT_KEY = 'a key for tests that is long enough to be one';
const LEASE = '2026-11-24T02:01:00.000Z';

const CLERK: Actor = {
  personId: 'person-clerk',
  postId: 'post-clerk',
  unitId: 'unit-committee-office',
  role: 'committeeClerk',
  via: 'direct',
};

/** The demo district in a database of its own, with the importer as the API and the worker have it. */
export class ImportsWorld {
  readonly store: LedgerImports;
  /** Ids of the workflows that were started. */
  readonly started: string[] = [];
  /** Whether a started workflow gets as far as writing its case. */
  writes = true;
  private readonly folder = mkdtempSync(join(tmpdir(), 'imports-'));
  private readonly outbox: Outbox;
  private readonly clock = { now: () => new Date(NOW) };

  private constructor(
    readonly source: DataSource,
    private readonly drop: () => Promise<void>,
  ) {
    this.store = new LedgerImports(source);
    this.outbox = new Outbox(source);
  }

  static async open(): Promise<ImportsWorld> {
    const database = await createDatabase();
    await migrate(database.url);
    await seedDistrict(database.url, {
      demo: true,
      now: new Date(NOW),
      hashPassword: (password) => Promise.resolve(`hash of ${password.length} letters`),
    });
    return new ImportsWorld(await openDataSource(database.url), () => database.drop());
  }

  async close(): Promise<void> {
    await this.source.destroy();
    await this.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Reads a file as the API does; nothing is stored. */
  async read(content: Buffer, by: Actor = CLERK, id = newId()) {
    const importer = importerOf([by]);
    if (importer === undefined) throw new Error(`${by.role} imports nothing`);
    const path = join(this.folder, id);
    writeFileSync(path, content);
    const register = new RegisterStore(
      new Enterprises(this.source),
      new Directory(this.source),
      new PostHolders(this.source),
    );
    const loader = new RegisterLoader(register, new PolicyAdapter(new PolicyStore(this.source)));
    const runs = new DryRuns(new LedgerReadings(), loader, this.store, this.clock);
    const file = { path, fileName: '台账.csv', sha256: id, size: content.length };
    return runs.read(id, file, importer, {});
  }

  /** Reads, stores and answers the id. */
  async dryRun(content: Buffer, by: Actor = CLERK): Promise<string> {
    const run = await this.read(content, by);
    await this.store.save(run);
    return run.id;
  }

  commit(id: string): Promise<boolean> {
    return this.store.commit(id, { ...CLERK, via: 'import' }, NOW, START_HAZARD_TOPIC);
  }

  /** Delivers messages as the relay does, until none waits or `most` were delivered. */
  async relay(most = Number.POSITIVE_INFINITY): Promise<number> {
    const handler = new StartHazardHandler({
      imports: new Imports(this.source),
      history: new HistoryLedger(this.source, new AuditTrail(AUDIT_KEY)),
      policy: new PolicyStore(this.source),
      temporal: { withDeadline: (_ms, work) => work(this.client() as never) },
      clock: this.clock,
    });
    for (let done = 0; ;) {
      const taken = await this.outbox.claim(START_HAZARD_TOPIC, handler.batchSize, NOW, LEASE);
      for (const message of taken) {
        await handler.handle(message);
        await this.outbox.done([message.id], NOW);
      }
      done += taken.length;
      if (taken.length === 0 || done >= most) return done;
    }
  }

  async count(from: string): Promise<number> {
    const [found] = await this.source.query<readonly { n: number }[]>(
      `select count(*)::int as n from ${from}`,
    );
    return found?.n ?? 0;
  }

  /** The case as a workflow's first batch leaves it. */
  async write(caseId: string): Promise<void> {
    await this.source.query(
      `insert into case_file (id, process, procedure, title, stage, status, policy_set_id, policy_day,
         opened_by_person_id, opened_by_name, opened_at, district_code, units, audit_head, audit_mac, updated_at)
       values ($1, 'hazard', 'v1', '', 'filed', 'open', '', $2, '', '', $3, '', '{}', '', '', $3)`,
      [caseId, TODAY, NOW],
    );
  }

  private client() {
    return {
      workflow: {
        start: async (_type: string, { workflowId }: { workflowId: string }) => {
          this.started.push(workflowId);
          if (this.writes) await this.write(workflowId.replace('hazard:', ''));
        },
      },
    };
  }
}

const HEADINGS = '序号,企业名称,隐患部位,隐患描述,隐患级别,发现日期,整改期限,整改情况,销号日期';

/** A ledger as a CSV file; each line gives 企业, 部位, 描述, 级别, 发现, 期限, 状态, 销号日期. */
export const aLedger = (lines: readonly (readonly string[])[]): Buffer =>
  Buffer.from([HEADINGS, ...lines.map((line, at) => [String(at + 1), ...line].join(','))].join('\r\n'));

const OIL = '洛阳沐驰石化王城加油站';
export const RECTIFYING = [
  OIL,
  '卸油区',
  '静电接地报警仪失效',
  '一般',
  '2026-11-10',
  '2026-12-01',
  '整改中',
  '',
];
export const CLAIMED = [OIL, '罩棚', '灯具未防爆', '一般', '2026-11-10', '2026-11-20', '已整改', ''];
export const CLOSED = [OIL, '站房', '灭火器失压', '一般', '2026-10-10', '2026-10-20', '已销号', '2026-10-25'];
export const UNGRADED = [OIL, '油罐区', '液位仪故障', '', '2026-11-10', '2026-12-01', '整改中', ''];
export const STRANGE = [
  '不在名录的厂',
  '车间',
  '配电箱无接地',
  '一般',
  '2026-11-10',
  '2026-12-01',
  '整改中',
  '',
];
