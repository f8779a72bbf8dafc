import { Injectable } from '@nestjs/common';
import { type LedgerImport, LedgerImports } from '#persistence';
import { HttpProblem } from '../../http/problem';
import { activePosts, type Identity } from '../../http/request';
import { type Importer, importerOf } from './plan/import-reach';

/** Who may import, and who may see what another imported. */
@Injectable()
export class ImportAccess {
  constructor(private readonly imports: LedgerImports) {}

  /** @throws HttpProblem PERMISSION_DENIED when none of the person's posts may import */
  importer(identity: Identity): Importer {
    const importer = importerOf(activePosts(identity).map((post) => post.actor));
    if (importer === undefined) {
      throw new HttpProblem(
        'PERMISSION_DENIED',
        '台账由区安委会办公室、所属办事处安全员或中介服务机构负责人导入',
      );
    }
    return importer;
  }

  /**
   * A district's importer sees every import, others those of their own unit.
   * @throws HttpProblem NOT_FOUND for an import that is absent or not theirs to see
   */
  async visible(id: string, identity: Identity): Promise<LedgerImport> {
    const { actor, reach } = this.importer(identity);
    const batch = await this.imports.find(id);
    if (batch === undefined || (reach.kind !== 'district' && batch.unitId !== actor.unitId)) {
      throw new HttpProblem('NOT_FOUND');
    }
    return batch;
  }

  /**
   * An import the person may change: their own, whose rows were judged by their own reach.
   * @throws HttpProblem NOT_FOUND, PERMISSION_DENIED
   */
  async own(id: string, identity: Identity): Promise<LedgerImport> {
    const batch = await this.visible(id, identity);
    if (batch.uploadedBy !== identity.personId) {
      throw new HttpProblem('PERMISSION_DENIED', '由上传台账的本人核对并提交');
    }
    return batch;
  }
}
