import { Injectable } from '@nestjs/common';
import { type JsonObject, type Refusal, refuse } from '#domain/case';
import type { ChangeContent } from '#domain/policy-change';
import { isTermUnit } from '#domain/deadline';
import { RuleChanges, type RuleChangeRow, type RuleDraft, RuleDrafts } from '#persistence';
import { BeforeAct } from '../../http/act-hook.decorator';
import type { ActHook, ResolvedAct } from '../../http/acts';
import { DraftMaker } from './draft-maker.service';

const ACTS: readonly string[] = ['approve', 'resubmit'];

/** Completes the forms of a change from its draft, and holds the draft against the rules as they stand now. */
@Injectable()
@BeforeAct({ order: 20 })
export class ChangeFormsHook implements ActHook {
  constructor(
    private readonly changes: RuleChanges,
    private readonly drafts: RuleDrafts,
    private readonly maker: DraftMaker,
  ) {}

  concerns({ target, act }: ResolvedAct): boolean {
    return target.process === 'policyChange' && ACTS.includes(act);
  }

  async before(act: ResolvedAct): Promise<ResolvedAct | Refusal> {
    const change = await this.changes.byId(act.target.caseId);
    if (change === undefined) return refuse('CASE_NOT_FOUND');
    return act.act === 'approve' ? this.approving(act, change) : this.resubmitting(act, change);
  }

  private async approving(act: ResolvedAct, change: RuleChangeRow): Promise<ResolvedAct | Refusal> {
    const draft = await this.drafts.byId(change.draftId);
    if (draft === undefined) return refuse('CASE_NOT_FOUND');
    const refusal = await this.unsound(draft.content, change.effectOn);
    if (refusal) return refusal;
    const { retimeOpen } = act.form as { readonly retimeOpen?: boolean };
    if (retimeOpen !== true) return { ...act, form: {} };
    const retime = termsOf(draft.content);
    return retime.length === 0
      ? refuse('FORM_INVALID', '本次变更没有期限类参数，无须重新计时')
      : { ...act, form: { retime } };
  }

  private async resubmitting(act: ResolvedAct, change: RuleChangeRow): Promise<ResolvedAct | Refusal> {
    const form = act.form as { readonly draftId?: string; readonly effectOn?: string } & JsonObject;
    const draft = await this.drafts.byId(form.draftId ?? change.draftId);
    if (draft === undefined || draft.caseId !== act.target.caseId) {
      return refuse('FORM_INVALID', '所附草案不存在，请重新保存草案');
    }
    const refusal = await this.unsound(draft.content, form.effectOn ?? change.effectOn);
    return (
      refusal ?? { ...act, form: { ...form, ...(form.draftId === undefined ? {} : { draft: refOf(draft) }) } }
    );
  }

  private async unsound(content: ChangeContent, effectOn: string): Promise<Refusal | undefined> {
    const [fault] = await this.maker.faultsOf(content, effectOn);
    return fault && refuse('FORM_INVALID', fault.at === '' ? fault.message : `${fault.at}：${fault.message}`);
  }
}

const refOf = ({ id, sha256, rows }: RuleDraft): JsonObject => ({ id, sha256, rows });

/** Keys of the terms a change sets: what an open task can be timed by. */
const termsOf = (content: ChangeContent): readonly string[] =>
  content.kind === 'policy' ? content.rows.filter(({ unit }) => isTermUnit(unit)).map(({ key }) => key) : [];
