import { type CloseOutForm, type Empty, isMajor, threeGuards } from '#domain/hazard';
import { listsOf, PolicyFormatError } from '#domain/policy';
import { ask, type HazardCase, isSeatName, type SeatName } from '../asking';
import { reviewUnits } from './review';

type Approving = { approve: Empty; reject: Empty };

/** Posts that approve the closing of a level, by policy (`closeout.approvers`); of several, the first who decides. */
function approvers(c: HazardCase): readonly SeatName[] {
  const named = listsOf(c.policy, 'closeout.approvers')[c.facts.level ?? 'general'] ?? [];
  const seats = named.filter(isSeatName);
  if (seats.length === 0) throw new PolicyFormatError('closeout.approvers', '每一级别至少一个岗位');
  return seats;
}

/** 销号: a written report for major and listed hazards, the approval, and the three guards nobody can override. */
export async function close(c: HazardCase): Promise<boolean> {
  let approved = false;
  await c.route(isMajor(c.facts.level) ? 'closeOut' : 'approveClose', {
    closeOut: () => closeOut(c),
    cosign: () => cosign(c),
    approveClose: async () => {
      approved = await approve(c);
      return undefined;
    },
  });
  if (!approved) return false;
  if (c.facts.listing) await delist(c);
  c.set({ closedAt: c.now });
  c.stage('closed');
  return true;
}

/** 书面销号报告, drafted by the subdistrict (R58). */
async function closeOut(c: HazardCase): Promise<string> {
  c.stage('passed');
  const { form, actor, at } = await c.ask<{ submit: CloseOutForm }>(
    ask(c, 'closeOut', 'subdistrictOfficer', { guard: () => threeGuards(c.facts, reviewUnits(c)) }),
  );
  c.set({ closeOut: { summary: form.summary, draftedBy: actor.personId, signedBy: [], at } });
  return 'cosign';
}

/** 会签 by the department and the agency: with the drafter three signatures. */
async function cosign(c: HazardCase): Promise<string> {
  const signed = await c.askAll<{ agree: Empty }>([
    ask(c, 'cosign', 'departmentHead', { qualifier: 'department' }),
    ask(c, 'cosign', 'agencyAdmin', { qualifier: 'agency' }),
  ]);
  const report = c.facts.closeOut;
  if (report) c.set({ closeOut: { ...report, signedBy: signed.map((one) => one.actor.personId) } });
  c.stage('reportIn');
  return 'approveClose';
}

async function approve(c: HazardCase): Promise<boolean> {
  const { outcome } = await c.askAny<Approving>(
    approvers(c).map((seat, index) =>
      ask(c, 'approveClose', seat, {
        ...(index === 0 ? {} : { qualifier: seat }),
        guard: (m) => (m.outcome === 'approve' ? threeGuards(c.facts, reviewUnits(c)) : undefined),
      }),
    ),
  );
  return outcome === 'approve';
}

/** 摘牌 is published before a listed hazard leaves the ledger; acceptance, delisting and closing keep their own dates. */
async function delist(c: HazardCase): Promise<void> {
  const { at } = await c.ask<{ publish: Empty }>(
    ask(c, 'publishDelisting', 'committeeClerk', { returnable: false }),
  );
  if (c.facts.listing) c.set({ listing: { ...c.facts.listing, delistedAt: at } });
}
