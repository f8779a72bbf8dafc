import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { type Look, LOOKS, putOn } from '../support/looks';
import { settled } from '../support/settled';
import { test } from '../support/workbench';
import { routesOfRun, type Visit, workbenchOfRun } from '../support/workbench-run';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What comes after the first dozen of a list is drawn like it; a whole district of people takes axe minutes. */
const ALIKE = ['li:nth-child(n + 13)', 'tr:nth-child(n + 13)', '.persona-unit:nth-child(n + 6)'];
const PHONE = { width: 390, height: 844 };

const paths = routesOfRun().map(({ path }) => path);

function visitOf(path: string): Visit {
  const visit = workbenchOfRun().visits.find((one) => one.path === path);
  if (visit === undefined) throw new Error(`nobody visits ${path}`);
  return visit;
}

/** What axe finds wrong on the page as it stands, with the elements it means. */
async function violations(page: Page): Promise<readonly string[]> {
  const axe = ALIKE.reduce((all, one) => all.exclude(one), new AxeBuilder({ page }).withTags(RULES));
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** What is wider than the screen, and the widest things on it. */
const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const wide = document.documentElement.clientWidth;
    const rolls = [document.documentElement, ...document.querySelectorAll('main, [role=main]')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1);
    if (rolls.length === 0) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > wide + 1)
      .map((one) => one.outerHTML.slice(0, 160)).slice(0, 5);
  })()`);

for (const path of paths) {
  for (const look of Object.keys(LOOKS) as Look[]) {
    test(`axe finds nothing against WCAG 2.2 AA on ${path} (${look})`, async ({ page, enterAs }) => {
      const { login, address } = visitOf(path);
      await enterAs(login);
      await putOn(page, login, look);
      await page.goto(address);
      await settled(page);
      expect(await violations(page)).toEqual([]);
    });
  }

  test(`on a phone ${path} never scrolls sideways and axe finds nothing`, async ({ page, enterAs }) => {
    const { login, address } = visitOf(path);
    await page.setViewportSize(PHONE);
    await enterAs(login);
    await page.goto(address);
    await settled(page);
    expect(await overflow(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
}

for (const look of Object.keys(LOOKS) as Look[]) {
  test(`axe finds nothing against WCAG 2.2 AA at the door (${look})`, async ({ page }) => {
    await putOn(page, '', look);
    await page.goto('/sign-in');
    await settled(page);
    expect(await violations(page)).toEqual([]);
  });
}
