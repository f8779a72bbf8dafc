import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type Type } from '@nestjs/common';
import type { Actor } from '#domain/authority';
import {
  type DryRun,
  type LedgerImport,
  type LedgerImportProgress,
  type LedgerImportRow,
  LedgerImports,
  type PostHolder,
  type RowOutcome,
} from '#persistence';
import { ImportsController } from './imports.controller';
import { IMPORT_SERVICES, importUploads } from './imports.module';
import { aRegister } from './plan/plan.fixture';
import type { RegisteredEnterprise, RegisteredUnit } from './plan/register';
import { ImportRegisterPort } from './register.port';

interface Stored {
  readonly batch: LedgerImport;
  readonly rows: readonly LedgerImportRow[];
}

/** Imports in memory, with the rules the tables have. */
export class FakeImports implements Pick<LedgerImports, keyof LedgerImports> {
  readonly stored = new Map<string, Stored>();
  readonly started: { readonly digest: string; readonly by: Actor }[] = [];

  save(run: DryRun): Promise<boolean> {
    const { rows, ...batch } = run;
    const known = this.stored.get(run.id)?.batch.status;
    if (known === 'committed' || known === 'finished') return Promise.resolve(false);
    this.stored.set(run.id, { batch, rows });
    return Promise.resolve(true);
  }

  known(digests: readonly string[]): Promise<ReadonlySet<string>> {
    const started = this.started.map((one) => one.digest);
    return Promise.resolve(new Set(digests.filter((digest) => started.includes(digest))));
  }

  find(id: string): Promise<LedgerImport | undefined> {
    return Promise.resolve(this.stored.get(id)?.batch);
  }

  rows(
    id: string,
    { after, limit, status }: { after: number; limit: number; status?: RowOutcome },
  ): Promise<readonly LedgerImportRow[]> {
    const rows = this.stored.get(id)?.rows ?? [];
    const wanted = rows.filter(
      (row) => row.position > after && (status === undefined || row.status === status),
    );
    const numbered = wanted.map((row) =>
      row.status === 'alreadyThere' ? { ...row, number: 'XG-2026-WH-000001-01' } : row,
    );
    return Promise.resolve(numbered.slice(0, limit));
  }

  commit(id: string, by: Actor, at: string): Promise<boolean> {
    const known = this.stored.get(id);
    if (known?.batch.status !== 'dryRun') return Promise.resolve(false);
    const rows = known.rows.map((row): LedgerImportRow => {
      if (row.status !== 'importable' || row.digest === null) return row;
      this.started.push({ digest: row.digest, by });
      return { ...row, status: 'starting' };
    });
    this.stored.set(id, { batch: { ...known.batch, status: 'committed', committedAt: at }, rows });
    return Promise.resolve(true);
  }

  progress(id: string): Promise<LedgerImportProgress | undefined> {
    const known = this.stored.get(id);
    if (known === undefined) return Promise.resolve(undefined);
    const byStatus: Partial<Record<RowOutcome, number>> = {};
    for (const { status } of known.rows) byStatus[status] = (byStatus[status] ?? 0) + 1;
    return Promise.resolve({ status: known.batch.status, byStatus });
  }
}

export class FakeRegister extends ImportRegisterPort {
  register = aRegister();

  override enterprises(): Promise<readonly RegisteredEnterprise[]> {
    return Promise.resolve(this.register.enterprises);
  }

  override unitsOf(kind: 'agency' | 'committeeOffice' | 'government'): Promise<readonly RegisteredUnit[]> {
    const one = (id: string, name: string) => [{ id, name, shortName: name }];
    const { agencies, committeeOfficeId, governmentId } = this.register;
    if (kind === 'agency') return Promise.resolve(agencies);
    return Promise.resolve(
      kind === 'government' ? one(governmentId, '区政府') : one(committeeOfficeId, '区安委办'),
    );
  }

  override holdersOf(): Promise<readonly PostHolder[]> {
    return Promise.resolve(this.register.holders);
  }
}

/** The feature as the API has it, with fakes in place of the database. */
export function importsWith(imports: FakeImports, register: FakeRegister): Type<unknown> {
  @Module({
    imports: [importUploads()],
    controllers: [ImportsController],
    providers: [
      ...IMPORT_SERVICES,
      { provide: LedgerImports, useValue: imports },
      { provide: ImportRegisterPort, useValue: register },
    ],
  })
  class TestImportsModule {}
  return TestImportsModule;
}

export const aDataFolder = (): string => mkdtempSync(join(tmpdir(), 'imports-'));

const HEADINGS = '序号,企业名称,隐患部位,隐患描述,隐患级别,发现日期,整改期限,整改情况,责任人';

/** A ledger as a CSV file; each line gives 企业, 部位, 描述, 级别, 发现, 期限, 状态. */
export const aCsv = (lines: readonly (readonly string[])[]): Buffer =>
  Buffer.from(
    [HEADINGS, ...lines.map((line, at) => [String(at + 1), ...line, '赵六'].join(','))].join('\r\n'),
  );

export const GOOD_LINE = [
  '洛阳沐驰石化王城加油站',
  '卸油区',
  '静电接地报警仪失效',
  '一般',
  '2026-03-01',
  '2026-03-20',
  '整改中',
] as const;
export const STRANGE_LINE = [
  '某不在名录厂',
  '车间',
  '配电箱无接地',
  '一般',
  '2026-03-01',
  '2026-03-20',
  '整改中',
] as const;
