import { expect } from '@playwright/test';
import { Desk } from '../support/desk';
import { KEYBOARD } from '../support/hands';
import { findingOf, HazardInPages, reported } from '../support/hazard-in-pages';
import { test } from '../support/workbench';

test('a general hazard goes from report to 销号 with the keyboard alone', async ({ page, cast }) => {
  test.slow();
  const hazard = await reported(cast, findingOf('一般', 3));
  const story = new HazardInPages(new Desk(page, KEYBOARD), cast, hazard);
  await story.filed();
  await story.classified();
  await story.notified();
  await story.ordered();
  await story.supervised();
  await story.claimedByPairs();
  await story.reviewed('subdistrict');
  await story.approvedBy('subdistrictLeader');
  await page.goto(`/cases/${hazard.caseId}`);
  await expect(page.getByText('本案没有正在办理的事项')).toBeVisible();
});
