import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { Client } from 'pg';
import type { Batch, RecordReply } from '#domain/case';
import { verifyAudit } from '#audit';
import { AuditLog, AuditTrail, HistoryLedger, Refusals } from '#persistence';
import {
  actor,
  AUDIT_KEY,
  createWorld,
  firstBatch,
  hazardFacts,
  POLICY_SET,
  recorder,
  SECOND_AT,
  secondBatch,
  type World,
} from './persistence-world';

let world: World;
let record: (batch: Batch) => Promise<RecordReply>;
let caseId: string;

beforeAll(async () => {
  world = await createWorld();
  record = recorder(world.source);
}, 60_000);
afterAll(() => world.close());

beforeEach(async () => {
  caseId = randomUUID();
  await record(firstBatch(caseId));
  await record(secondBatch(caseId));
  await new Refusals(world.source, new AuditTrail(AUDIT_KEY)).append({
    ...{ caseId, taskId: 'classify.1', act: 'classify', code: 'NOT_IN_SEAT', at: SECOND_AT },
    ...{ personId: 'person-x', personName: '某人', actor: actor('unit-oil', 'enterpriseHead') },
  });
});

async function verify(key = AUDIT_KEY): Promise<readonly string[]> {
  const client = new Client({ connectionString: world.url });
  await client.connect();
  try {
    return (await verifyAudit(client, key)).faults.map(({ text }) => text);
  } finally {
    await client.end();
  }
}

/** Does what only the owner of the database can do, looks, and takes it back: faults must not add up. */
async function planted(...statements: string[]): Promise<readonly string[]> {
  const client = new Client({ connectionString: world.url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`set local session_replication_role = replica`);
    for (const statement of statements) {
      const done = await client.query(statement.replaceAll(':case', `'${caseId}'`));
      expect(done.rowCount).toBeGreaterThan(0);
    }
    // The check begins a transaction of its own; here it must see what has not been committed.
    const seen = {
      query: (text: string, values?: unknown[]) =>
        /^(begin|rollback)/.test(text) ? undefined : client.query(text, values),
    };
    return (await verifyAudit(seen as unknown as Client, AUDIT_KEY)).faults.map(({ text }) => text);
  } finally {
    await client.query('rollback');
    await client.end();
  }
}

describe('the audit check', () => {
  it('finds every chain sound, refusals, history and chains of no case included', async () => {
    const trail = new AuditTrail(AUDIT_KEY);
    await new AuditLog(world.source, trail).note({
      kind: 'signIn',
      ref: 'person-x',
      at: SECOND_AT,
      body: { ok: true },
    });
    await new Refusals(world.source, trail).append({
      ...{ act: 'open', code: 'FORM_INVALID', at: SECOND_AT, personId: 'person-x', personName: '某人' },
    });
    await new HistoryLedger(world.source, trail).enter({
      ...{
        caseId: randomUUID(),
        facts: hazardFacts(),
        policySetId: POLICY_SET,
        originalClosedOn: '2025-11-30',
      },
      ...{ enteredBy: actor('unit-committee-office', 'committeeClerk'), enteredAt: SECOND_AT },
    });
    expect(await verify()).toEqual([]);
  });

  it.each([
    {
      fault: 'an edited link',
      by: `update audit_entry set canonical = replace(canonical, 'filed', 'files') where chain_id = :case and seq = 2`,
      says: '第 2 条记录被改动',
    },
    {
      fault: 'a column that no longer says what its text says',
      by: `update audit_entry set ref = '9' where chain_id = :case and seq = 2`,
      says: '第 2 条记录被改动',
    },
    {
      fault: 'a missing link',
      by: `delete from audit_entry where chain_id = :case and seq = 2`,
      says: '缺少第 2 条记录',
    },
    {
      fault: 'a missing first link',
      by: `delete from audit_entry where chain_id = :case and seq = 1`,
      says: '缺少第 1 条记录',
    },
    {
      fault: 'a cut tail',
      by: `delete from audit_entry where chain_id = :case and seq = 3`,
      says: '末尾记录被删除：缺少第 3 条记录',
    },
    {
      fault: 'an edited line of the timeline',
      by: `update case_event set opinion = '同意' where case_id = :case and seq = 4`,
      says: '经过第 4 项被改动',
    },
    {
      fault: 'an edited form in the timeline',
      by: `update case_event set form = '{"a":1}' where case_id = :case and seq = 4`,
      says: '经过第 4 项被改动',
    },
    {
      fault: 'a missing line of the timeline',
      by: `delete from case_event where case_id = :case and seq = 4`,
      says: '经过第 4 项缺失',
    },
    {
      fault: 'a line of the timeline that was put in',
      by: `insert into case_event (tx, case_id, process, seq, version, kind, at, policy_set_id) values (1, :case, 'hazard', 99, 2, 'decided', now(), 'x')`,
      says: '经过第 99 项不在审计链中',
    },
    {
      fault: 'a missing batch',
      by: `delete from case_batch where case_id = :case and version = 2`,
      says: '第 2 批写入缺失或被改动',
    },
    {
      fault: 'an edited refusal',
      by: `update refusal set person_name = '别人' where case_id = :case`,
      says: '第 3 条所记的不予受理记录被改动',
    },
    {
      fault: 'a missing refusal',
      by: `delete from refusal where case_id = :case`,
      says: '第 3 条所记的不予受理记录缺失',
    },
    {
      fault: 'a removed case',
      by: `delete from case_file where id = :case`,
      says: '审计链还在，案卷已被删除',
    },
  ])('finds $fault', async ({ by, says }) => {
    expect(await planted(by)).toContainEqual(expect.stringContaining(says));
  });

  it('finds a tail that was cut together with its head, because the head carries a code of its own', async () => {
    const faults = await planted(
      `delete from audit_entry where chain_id = :case and seq = 3`,
      `update case_file set audit_seq = 2, audit_head = (select hash from audit_entry where chain_id = :case and seq = 2) where id = :case`,
    );
    expect(faults).toEqual(['链尾标记被改动']);
  });

  it('finds all sound after many have written to the same cases at once', async () => {
    const refusals = new Refusals(world.source, new AuditTrail(AUDIT_KEY));
    const refuse = (id?: string): Promise<void> =>
      refusals.append({
        ...{ act: 'classify', code: 'NOT_IN_SEAT', at: SECOND_AT, personId: 'person-x', personName: '某人' },
        ...(id === undefined ? {} : { caseId: id }),
      });
    const ids = Array.from({ length: 12 }, () => randomUUID());
    await Promise.all(
      ids.map(async (id) => {
        await Promise.all([record(firstBatch(id)), refuse(id), refuse(), record(firstBatch(id))]);
        await Promise.all([record(secondBatch(id)), refuse(id), record(secondBatch(id)), refuse(id)]);
      }),
    );
    expect(await verify()).toEqual([]);
  });

  it('does not accept another key', async () => {
    expect((await verify('another key that is long enough to be one')).length).toBeGreaterThan(0);
  });
});

describe('npm run audit:verify', () => {
  const run = (env: Record<string, string>): Promise<{ code: number; output: string }> =>
    new Promise((done) => {
      const root = resolve(__dirname, '../..');
      const command = [
        `const swc = JSON.parse(require('fs').readFileSync('.swcrc'));delete swc.$schema;`,
        `require('module')._extensions['.ts'] = (m, f) => m._compile(require('@swc/core').transformFileSync(f, swc).code, f);`,
        `require('./apps/audit/verify.ts')`,
      ].join('\n');
      execFile(
        process.execPath,
        ['--conditions=source', '-e', command],
        { cwd: root, env: { ...process.env, ...env } },
        (error, stdout, stderr) => {
          done({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
        },
      );
    });

  it('says in Chinese that all is sound and ends with 0', async () => {
    const { code, output } = await run({ DATABASE_URL: world.url, AUDIT_KEY });
    expect(output).toMatch(/审计链核验：共 \d+ 条链、\d+ 条记录，全部完好。/);
    expect(code).toBe(0);
  });

  it('tells faults and ends with 1', async () => {
    const { code, output } = await run({ DATABASE_URL: world.url, AUDIT_KEY: `${AUDIT_KEY}!` });
    expect(output).toContain('处异常');
    expect(code).toBe(1);
  });

  it('says what is missing and ends with 2 when it cannot run', async () => {
    const { code, output } = await run({ DATABASE_URL: '', AUDIT_KEY });
    expect(output).toContain('请设置 DATABASE_URL 和 AUDIT_KEY');
    expect(code).toBe(2);
  });
});
