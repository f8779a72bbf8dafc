import { expect } from '@playwright/test';
import type { Desk } from '../support/desk';
import { findingOf, HazardInPages, reported, type ReportedHazard } from '../support/hazard-in-pages';
import { test } from '../support/workbench';

async function expectClosed(desk: Desk, { caseId }: ReportedHazard): Promise<void> {
  await desk.openCase(caseId);
  const head = desk.page.getByRole('main').getByRole('article').locator('header').first();
  await expect(head).toContainText('已销号');
  await expect(head).toContainText('已办结');
  await expect(desk.page.getByText('本案没有正在办理的事项')).toBeVisible();
}

test('a general hazard goes from report to 销号 by each post deciding its task in the pages', async ({
  desk,
  cast,
}) => {
  test.slow();
  const hazard = await reported(cast, findingOf('一般', 0));
  const story = new HazardInPages(desk, cast, hazard);
  await story.filed();
  await story.classified();
  await story.notified();
  await story.ordered();
  await story.supervised();
  await story.claimedByPairs();
  await story.reviewed('subdistrict');
  await story.approvedBy('subdistrictLeader');
  await expectClosed(desk, hazard);
});

test('a major hazard needs a plan, a joint review, a cosigned close-out report and an approval before 销号', async ({
  desk,
  cast,
}) => {
  test.slow();
  const hazard = await reported(cast, findingOf('重大', 0));
  const story = new HazardInPages(desk, cast, hazard);
  await story.filed();
  await story.classified();
  await story.notified();
  await story.ordered();
  await story.supervised();
  await story.planned();
  await story.claimedFromInbox();
  await story.convened();
  await story.reviewed('subdistrict');
  await story.reviewed('department');
  await story.reviewedByAgency();
  await story.reportedForClosing();
  await story.approvedBy('director');
  await expectClosed(desk, hazard);
});
