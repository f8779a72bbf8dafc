import { Injectable } from '@nestjs/common';
import { refuse } from '#domain/case';
import { type CaseHead, CaseReader, type Scope } from '#persistence';
import { Refused } from '../../http/problem';
import type { Identity } from '../../http/request';
import { scopeOf } from '../../http/scope-of';

/** A case that a person may read, and the scope under which its parts are read. */
export interface OpenedCase {
  readonly head: CaseHead;
  readonly scope: Scope;
}

const WHOLE: Scope = { kind: 'district' };

/** Opens a case to those in whose reach it lies or who have a part in it; for everybody else it is not there. */
@Injectable()
export class CaseAccess {
  constructor(private readonly cases: CaseReader) {}

  /** @throws Refused CASE_NOT_FOUND, alike for a case that is absent and one out of reach */
  async open(identity: Identity, caseId: string): Promise<OpenedCase> {
    const scope = scopeOf(identity);
    const head = await this.cases.head(scope, caseId);
    if (head) return { head, scope };
    if (await this.cases.involves(caseId, identity.personId)) {
      const involved = await this.cases.head(WHOLE, caseId);
      if (involved) return { head: involved, scope: WHOLE };
    }
    throw new Refused(refuse('CASE_NOT_FOUND'));
  }
}
