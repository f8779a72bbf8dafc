import type { Seat } from '#domain/authority';
import {
  approveRefusal,
  type ApproveForm,
  type NoForm,
  POLICY_CHANGE_NODES,
  type PolicyChangeFacts,
  type ResubmitForm,
  resubmitRefusal,
} from '#domain/policy-change';
import { askAt, type AskSpec, type Case } from '../../kernel';

type Deciding = { approve: ApproveForm; reject: NoForm };
type Revising = { resubmit: ResubmitForm };

/** A second person decides: approves, rejects, or returns to the drafter as often as it takes. */
export async function approval(c: Case<PolicyChangeFacts>): Promise<boolean> {
  let approved = false;
  await c.route(
    'approve',
    {
      revise: () => revise(c),
      approve: async () => {
        approved = await decide(c);
        return undefined;
      },
    },
    ['revise'],
  );
  return approved;
}

async function decide(c: Case<PolicyChangeFacts>): Promise<boolean> {
  c.stage('submitted');
  const { outcome, form, actor, at } = await c.askAny<Deciding>(approvers(c));
  if (outcome === 'reject') return false;
  c.set({ approval: { by: actor.personId, at, retime: form.retime ?? [] } });
  return true;
}

/** The director of the committee office or the chair; who drafted as director asks the chair alone. */
function approvers(c: Case<PolicyChangeFacts>): readonly AskSpec<Deciding>[] {
  const { units, draftedAs } = c.facts;
  const director: Seat = { unitId: units.committeeOffice, role: 'committeeDirector' };
  const chair: Seat = { unitId: units.government, role: 'committeeChair' };
  const ask = (seat: Seat, qualifier?: string): AskSpec<Deciding> =>
    askAt<Deciding>(POLICY_CHANGE_NODES, 'approve', seat, {
      ...(qualifier === undefined ? {} : { qualifier }),
      guard: (m) => (m.outcome === 'approve' ? approveRefusal(c.facts, m.form, c.now) : undefined),
    });
  return draftedAs === 'committeeDirector' ? [ask(chair)] : [ask(director), ask(chair, 'chair')];
}

async function revise(c: Case<PolicyChangeFacts>): Promise<string> {
  c.stage('returned');
  const { units, draftedAs, round } = c.facts;
  const { form } = await c.ask<Revising>(
    askAt<Revising>(
      POLICY_CHANGE_NODES,
      'revise',
      { unitId: units.committeeOffice, role: draftedAs },
      { guard: (m) => resubmitRefusal(c.facts, m.form, c.now), returnable: false },
    ),
  );
  c.set({
    round: round + 1,
    ...(form.draft === undefined ? {} : { draft: form.draft }),
    ...(form.effectOn === undefined ? {} : { effectOn: form.effectOn }),
    ...(form.reason === undefined ? {} : { reason: form.reason }),
  });
  return 'approve';
}
