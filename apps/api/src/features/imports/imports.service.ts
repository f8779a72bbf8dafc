import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { START_HAZARD_TOPIC } from '#contracts';
import { type LedgerImport, LedgerImports, type ReadingChoices } from '#persistence';
import { type BlobStore, type Clock, newId, type Settings } from '#platform';
import { HttpProblem } from '../../http/problem';
import type { Identity } from '../../http/request';
import { InjectClock, InjectSettings } from '../../http/tokens';
import { InjectImportFiles, uploadFolderOf } from './blob-store';
import { DryRuns } from './dry-runs';
import { safeFileName } from './file-name';
import { ImportAccess } from './import-access';
import { isCurable } from './ledger-reading';
import type { UploadedFile } from './upload-folder';

/** Reads ledgers as dry runs, lets a person correct the reading, and commits. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly imports: LedgerImports,
    private readonly access: ImportAccess,
    private readonly planning: DryRuns,
    @InjectImportFiles() private readonly files: BlobStore,
    @InjectSettings() private readonly settings: Settings,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** The file is read and judged; of the ledger's hazards nothing is written. Removes the upload. */
  async upload(identity: Identity, upload: UploadedFile, choices: ReadingChoices): Promise<LedgerImport> {
    try {
      const importer = this.access.importer(identity);
      const fileName = safeFileName(upload.originalname);
      const { path, sha256, size } = upload;
      const run = await this.planning.read(newId(), { path, fileName, sha256, size }, importer, choices);
      if (isCurable(run.reading)) {
        await this.files.put(createReadStream(path), { maxBytes: size });
      }
      await this.imports.save(run);
      return run;
    } finally {
      await rm(upload.path, { force: true });
    }
  }

  /**
   * Reads the same file again with corrected columns.
   * @throws HttpProblem NOT_FOUND, PERMISSION_DENIED; CONFLICT once it was committed or for a file that cannot be read
   */
  async remap(identity: Identity, id: string, corrected: ReadingChoices): Promise<LedgerImport> {
    const batch = await this.access.own(id, identity);
    if (batch.status !== 'dryRun' && batch.status !== 'refused') throw committed();
    if (!isCurable(batch.reading)) throw new HttpProblem('CONFLICT', '该文件不能读取，请重新上传');
    const folder = uploadFolderOf(this.settings);
    const path = join(folder, `${newId()}.upload`);
    await mkdir(folder, { recursive: true });
    try {
      await pipeline(
        await this.files.open(batch.sha256),
        createWriteStream(path, { flags: 'wx', mode: 0o600 }),
      );
      const choices = { ...batch.reading.choices, ...corrected };
      const run = await this.planning.read(id, { ...batch, path }, this.access.importer(identity), choices);
      if (!(await this.imports.save(run))) throw committed();
      return run;
    } finally {
      await rm(path, { force: true });
    }
  }

  /**
   * Starts what the dry run planned. Asked again it answers the same and does nothing.
   * @throws HttpProblem NOT_FOUND, PERMISSION_DENIED; CONFLICT for a file that was refused or has nothing to import
   */
  async commit(identity: Identity, id: string): Promise<LedgerImport> {
    const batch = await this.access.own(id, identity);
    if (batch.status === 'refused' || (batch.status === 'dryRun' && batch.counts.importable === 0)) {
      throw new HttpProblem(
        'CONFLICT',
        batch.reading.refusal?.message ?? '没有可以导入的行：各行或不能导入，或已在台账中',
      );
    }
    const { actor } = this.access.importer(identity);
    const at = this.clock.now().toISOString();
    await this.imports.commit(id, { ...actor, via: 'import' }, at, START_HAZARD_TOPIC);
    return (await this.imports.find(id)) ?? batch;
  }
}

const committed = (): HttpProblem => new HttpProblem('CONFLICT', '该台账已提交导入，不能再更改列的含义');
