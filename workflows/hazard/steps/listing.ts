import { refuse } from '#domain/case';
import type { Empty, ListingDecisionForm, ListingForm, ProgressForm } from '#domain/hazard';
import { ask, type HazardCase, overlay, seats } from '../asking';

type Deciding = { list: ListingDecisionForm; reject: { readonly reason: string } };

/** 挂牌督办: proposed by the committee office or the department, decided by the government, published, reported on. */
export function listing(c: HazardCase): void {
  c.motion<ListingForm>('proposeListing', {
    seats: () => [
      seats.committeeClerk(c.facts),
      seats.departmentOfficer(c.facts),
      seats.departmentHead(c.facts),
    ],
    when: ({ form }) => {
      if (c.facts.level !== 'major') return refuse('LEVEL_NOT_ALLOWED', '仅重大隐患可以挂牌督办');
      if (c.facts.overlays.includes('listed') || c.facts.listing) return refuse('MOTION_PENDING');
      return form.reason.trim() === '' ? refuse('OPINION_REQUIRED', '请写明挂牌理由') : undefined;
    },
    then: () => decide(c),
  });
}

async function decide(c: HazardCase): Promise<void> {
  const proposedAt = c.now;
  const decision = await c.ask<Deciding>(ask(c, 'decideListing', 'districtLeader', { beside: true }));
  if (decision.outcome === 'reject') return;
  const { form, at } = decision;
  c.set({
    level: 'listed',
    listing: { proposedAt, noticeNo: form.noticeNo, decidedAt: at, progressReports: [] },
  });
  overlay(c, 'listed', true);
  c.beside(() => progressReports(c));
  const published = await c.ask<{ publish: Empty }>(
    ask(c, 'publishListing', 'committeeClerk', { beside: true }),
  );
  if (c.facts.listing) c.set({ listing: { ...c.facts.listing, publishedAt: published.at } });
}

/** A report of progress each `listed.progress` until the case ends or the review has passed. */
async function progressReports(c: HazardCase): Promise<void> {
  while (c.facts.listing && !c.facts.listing.delistedAt) {
    const { form, actor, at } = await c.ask<{ report: ProgressForm }>(
      ask(c, 'progress', 'enterpriseSafety', { beside: true }),
    );
    const { listing: current } = c.facts;
    const report = { text: form.text, by: actor.personId, at };
    c.set({ listing: { ...current, progressReports: [...current.progressReports, report] } });
  }
}
