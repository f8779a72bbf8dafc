import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { demoPersonas } from '#persistence';
import { putOn } from '../support/looks';
import { settled } from '../support/settled';
import { test } from '../support/workbench';
import { routesOfRun, workbenchOfRun } from '../support/workbench-run';

const FOLDER = resolve(__dirname, '..', '..', 'screenshots');
const SCREENS = {
  desktop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
  wall: { width: 1920, height: 1080 },
} as const;
type Screen = keyof typeof SCREENS;

/** Pages for one screen only. */
const ONLY: Readonly<Record<string, readonly Screen[]>> = { '/wall': ['wall', 'phone'] };
const USUAL: readonly Screen[] = ['desktop', 'phone'];

const nameOf = (path: string): string => path.slice(1).replaceAll('/:', '-').replaceAll('/', '-');

/** A phone shows what fits on it, and draws what lies below only when somebody comes there. */
async function picture(page: Page, name: string): Promise<void> {
  await settled(page);
  const fullPage = (page.viewportSize()?.width ?? 0) > SCREENS.phone.width;
  await page.screenshot({ path: resolve(FOLDER, `${name}.png`), fullPage });
}

for (const { path } of routesOfRun()) {
  for (const screen of ONLY[path] ?? USUAL) {
    test(`${nameOf(path)} (${screen})`, async ({ page, enterAs }) => {
      const visit = workbenchOfRun().visits.find((one) => one.path === path);
      await page.setViewportSize(SCREENS[screen]);
      await enterAs(visit?.login ?? '');
      await page.goto(visit?.address ?? path);
      await picture(page, `${screen}-${nameOf(path)}`);
    });
  }
}

const CLERK = 'committee-office-clerk-1';

async function taskInHand(page: Page): Promise<void> {
  await page.goto('/inbox');
  await page.getByRole('region', { name: '事项' }).locator('[data-row]').first().click();
  await expect(page.getByRole('region', { name: '详情' }).getByRole('button').first()).toBeVisible();
}

for (const look of ['light', 'dark', 'large'] as const) {
  test(`a task in hand (${look})`, async ({ page, enterAs }) => {
    await putOn(page, CLERK, look);
    await enterAs(CLERK);
    await taskInHand(page);
    await picture(page, `desktop-inbox-task-${look}`);
  });
}

test('the form of a task', async ({ page, enterAs }) => {
  await enterAs(CLERK);
  await taskInHand(page);
  await page.getByRole('group', { name: '办理' }).getByRole('button').first().click();
  await picture(page, 'desktop-inbox-form');
});

test('each post has an inbox of its own', async ({ page, enterAs }) => {
  const roles = new Map(
    demoPersonas()
      .toReversed()
      .map(({ role, login }) => [role, login]),
  );
  for (const [role, login] of roles) {
    await page.context().clearCookies();
    await enterAs(login);
    await page.goto('/');
    await picture(page, `post-${role}`);
  }
});

test('the door', async ({ page }) => {
  for (const screen of USUAL) {
    await page.setViewportSize(SCREENS[screen]);
    await page.goto('/sign-in');
    await picture(page, `${screen}-sign-in`);
  }
});

test('the ledger by street, narrowed to what is overdue', async ({ page, enterAs }) => {
  await enterAs(CLERK);
  await page.goto('/ledger');
  await page
    .getByRole('link', { name: '逾期' })
    .or(page.getByRole('button', { name: '逾期' }))
    .first()
    .click();
  await picture(page, 'desktop-ledger-overdue');
});
