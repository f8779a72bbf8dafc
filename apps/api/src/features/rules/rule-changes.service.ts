import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '#domain/authority';
import { refuse } from '#domain/case';
import { dayOf } from '#domain/deadline';
import {
  approveRefusal,
  type ChangeContent,
  type DraftFault,
  type DraftRef,
  type PolicyChangeFacts,
} from '#domain/policy-change';
import { Directory, RuleChanges, RuleDrafts } from '#persistence';
import type { Clock } from '#platform';
import { CaseOpening, type OpenedByPerson } from '../acts/case-opening';
import { startedCaseId } from '../acts/case-starter';
import { canonicalHash, type Idempotency } from '../../http/idempotency';
import { HttpProblem, Refused } from '../../http/problem';
import { activePosts, type Identity } from '../../http/request';
import { InjectClock } from '../../http/tokens';
import { DraftMaker } from './draft-maker.service';
import type { ChangeContentBody, RuleChangeBody } from './dto/change-body.dto';

const DRAFTERS: readonly Role[] = ['committeeClerk', 'committeeDirector'];
const ID_LENGTH = 32;

/** 规则变更 as a person drafts it: checked to the last row, kept, and handed to its case. */
@Injectable()
export class RuleChangesService {
  constructor(
    private readonly maker: DraftMaker,
    private readonly drafts: RuleDrafts,
    private readonly changes: RuleChanges,
    private readonly directory: Directory,
    private readonly opening: CaseOpening,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** @throws HttpProblem REQUEST_INVALID with every fault by its row; Refused for the day, or a key used before */
  async open(identity: Identity, idempotency: Idempotency, body: RuleChangeBody): Promise<OpenedByPerson> {
    const actor = drafterOf(identity);
    const content = await this.sound(body);
    const caseId = startedCaseId('policyChange', actor.personId, idempotency.key);
    const draft = await this.keep(caseId, `${caseId}-1`, content, actor);
    const facts = await this.factsOf(body, draft, actor);
    const refusal = approveRefusal(facts, {}, this.now());
    if (refusal) throw new Refused(refusal);
    return this.opening.open({ process: 'policyChange', actor, facts, ...idempotency });
  }

  /** A new draft of a change that came back; it counts once the task is done with it. */
  async redraft(identity: Identity, caseId: string, body: ChangeContentBody): Promise<DraftRef> {
    const actor = drafterOf(identity);
    const change = await this.changes.byId(caseId);
    if (change === undefined) throw new HttpProblem('NOT_FOUND');
    if (change.stage !== 'returned')
      throw new Refused(refuse('MOTION_NOT_ALLOWED', '仅退回修改的变更可以另附草案'));
    if (change.kind !== body.kind) throw new Refused(refuse('FORM_INVALID', '变更种类不能更换'));
    const content = await this.sound(body);
    const id = `${caseId}-${canonicalHash(content).slice(0, ID_LENGTH)}`;
    return this.keep(caseId, id, content, actor);
  }

  private async sound(body: ChangeContentBody): Promise<ChangeContent> {
    const content = await this.maker.contentOf(body);
    const faults = await this.maker.faultsOf(content, body.effectOn);
    if (faults.length > 0) throw draftProblem(faults);
    return content;
  }

  private async keep(caseId: string, id: string, content: ChangeContent, actor: Actor): Promise<DraftRef> {
    const kept = await this.drafts.keep({
      ...{ id, caseId, content, createdBy: actor.personId, createdAt: this.now() },
    });
    const stored = await this.drafts.byId(id);
    // The same key with another content: what was kept first stays.
    if (stored?.sha256 !== kept.sha256) throw new Refused(refuse('KEY_REUSED'));
    return kept;
  }

  private async factsOf(body: RuleChangeBody, draft: DraftRef, actor: Actor): Promise<PolicyChangeFacts> {
    const [government] = await this.directory.units(['government']);
    if (government === undefined) throw new HttpProblem('UNAVAILABLE', '单位名录中没有区政府，不能送审');
    const { kind, title, reason, documentNo, effectOn } = body;
    return {
      ...{ kind, title, reason, draft, round: 1, drafter: actor.personId, draftedAs: actor.role },
      ...(documentNo === undefined ? {} : { documentNo }),
      effectOn: kind === 'calendar' ? dayOf(this.now()) : effectOn,
      units: { committeeOffice: actor.unitId, government: government.id },
    };
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

/** The post of the committee office in which a person drafts. @throws HttpProblem PERMISSION_DENIED */
function drafterOf(identity: Identity): Actor {
  const post = activePosts(identity).find(({ actor }) => DRAFTERS.includes(actor.role));
  if (post === undefined) throw new HttpProblem('PERMISSION_DENIED', '规则变更由区安委会办公室起草');
  return post.actor;
}

/** Every fault of a draft, as the faults of a form. */
const draftProblem = (faults: readonly DraftFault[]): HttpProblem =>
  new HttpProblem(
    'REQUEST_INVALID',
    faults.map(({ at, message }) => (at === '' ? message : `${at}：${message}`)).join('；'),
    {
      errors: faults.map(({ at, message }) => ({ field: at, label: at, message })),
    },
  );
