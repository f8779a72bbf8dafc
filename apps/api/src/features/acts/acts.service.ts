import { Injectable } from '@nestjs/common';
import type { Assignee } from '#domain/authority';
import { type ActReceipt, isRefusal, type Json, type Refusal, refuse } from '#domain/case';
import { type ActAnswer, Acts, type ResolvedAct, type SubmittedAct } from '../../http/acts';
import { FormRegistry } from '../../http/forms/form-registry';
import { PersonResolver } from '../../http/forms/person-resolver';
import { CommandsPort } from '../../http/ports';
import { Refused } from '../../http/problem';
import { ActAudit } from './act-audit';
import { ActHooks } from './act-hooks';
import { CaseDoor } from './case-door';
import { caseEnded, outcomeOf } from './temporal-outcome';

/** When to ask again for an act that is on its way, in seconds. */
const RETRY_AFTER_SECONDS = 2;

/** Carries acts of people to their cases: once per key, with an answer in every case. */
@Injectable()
export class ActsService extends Acts {
  constructor(
    private readonly door: CaseDoor,
    private readonly commands: CommandsPort,
    private readonly forms: FormRegistry,
    private readonly persons: PersonResolver,
    private readonly hooks: ActHooks,
    private readonly audit: ActAudit,
  ) {
    super();
  }

  override async submit({ form, cosigners, ...act }: SubmittedAct): Promise<ActAnswer> {
    // A repeated act is answered before its form is read again: what was valid then may name a person gone since.
    const earlier = await this.receiptOf(act);
    if (earlier) return this.answered(act, earlier);
    const value = await this.formValue(act, form);
    if (isRefusal(value)) return this.refuse(act, value);
    const named = cosigners === undefined ? undefined : await this.persons.all(cosigners, act.target.seat);
    if (named !== undefined && isRefusal(named)) return this.refuse(act, named);
    return this.perform({ ...act, form: value, ...withCosigners(named) });
  }

  override async execute(act: ResolvedAct): Promise<ActAnswer> {
    const earlier = await this.receiptOf(act);
    return earlier ? this.answered(act, earlier) : this.perform(act);
  }

  private async perform(act: ResolvedAct): Promise<ActAnswer> {
    const prepared = await this.hooks.run(act);
    if (isRefusal(prepared)) return this.refuse(act, prepared);
    try {
      const receipt = await this.door.act(prepared);
      if (await this.isOthersReceipt(prepared)) return await this.refuse(prepared, refuse('KEY_REUSED'));
      this.audit.accepted(prepared);
      return { status: 'done', receipt };
    } catch (error) {
      if (error instanceof Refused) throw error;
      return this.explain(prepared, error);
    }
  }

  private async explain(act: ResolvedAct, error: unknown): Promise<ActAnswer> {
    const outcome = outcomeOf(error);
    switch (outcome.kind) {
      case 'refused':
        return this.refuse(act, outcome.refusal);
      case 'ended': {
        // The act itself may have ended the case: then it has been written, and its receipt is the answer.
        const earlier = await this.receiptOf(act);
        return earlier ? this.answered(act, earlier) : this.refuse(act, caseEnded());
      }
      case 'pending':
        this.audit.pending(act);
        return { status: 'pending', key: act.key, retryAfterSeconds: RETRY_AFTER_SECONDS };
      case 'defect':
        throw error;
    }
  }

  private formValue({ target, act }: Omit<ResolvedAct, 'form'>, form: unknown): Promise<Json | Refusal> {
    const context = { persons: this.persons, ...(target.seat ? { seat: target.seat } : {}) };
    return this.forms.parse({ process: target.process, node: target.node, act }, form, context);
  }

  private async receiptOf({
    actor,
    key,
    bodyHash,
  }: Omit<ResolvedAct, 'form'>): Promise<ActReceipt | 'reused' | undefined> {
    const earlier = await this.commands.find(actor.personId, key);
    if (!earlier) return undefined;
    return earlier.bodyHash === bodyHash ? earlier.receipt : 'reused';
  }

  /**
   * Within one case an Update under this id may have been another body's, still on its way when the key was looked
   * up: then the receipt is not this act's. In another case it cannot be; there this act has been done.
   */
  private async isOthersReceipt({ actor, key, bodyHash, target }: ResolvedAct): Promise<boolean> {
    const stored = await this.commands.find(actor.personId, key);
    return stored !== undefined && stored.bodyHash !== bodyHash && stored.receipt.caseId === target.caseId;
  }

  private async answered(act: Omit<ResolvedAct, 'form'>, earlier: ActReceipt | 'reused'): Promise<ActAnswer> {
    return earlier === 'reused'
      ? this.refuse(act, refuse('KEY_REUSED'))
      : { status: 'done', receipt: earlier };
  }

  /** @throws Refused always; the refusal is in the audit first */
  private async refuse(act: Omit<ResolvedAct, 'form'>, refusal: Refusal): Promise<never> {
    await this.audit.refused(act, refusal);
    throw new Refused(refusal);
  }
}

const withCosigners = (named: readonly Assignee[] | undefined): { cosigners?: readonly Assignee[] } =>
  named === undefined ? {} : { cosigners: named };
