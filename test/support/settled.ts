import { expect, type Page } from '@playwright/test';

/** A page that has drawn what it had to fetch: a heading, and nothing that still waits or moves. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
  await expect(page.locator('.skeleton, .ant-skeleton, .ant-spin-spinning')).toHaveCount(0);
  await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished.catch(() => 0)))');
}
