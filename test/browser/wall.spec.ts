import { expect, type Page } from '@playwright/test';
import { test } from '../support/workbench';

/** Links of the wall that lead to the ledger, with the figure each shows. */
interface Drill {
  readonly words: string;
  readonly figure: number;
  readonly href: string;
}

async function drills(page: Page): Promise<readonly Drill[]> {
  const links = await page.getByRole('main').locator('a[href^="/ledger"]').all();
  const found = await Promise.all(
    links.map(async (link) => {
      const [words, href] = await Promise.all([link.innerText(), link.getAttribute('href')]);
      const name = (await link.getAttribute('aria-label')) ?? words;
      const figure = /(\d+)\D*$/.exec(name.replaceAll(',', ''))?.[1];
      return figure === undefined ? [] : [{ words: name, figure: Number(figure), href: href ?? '' }];
    }),
  );
  return found.flat();
}

/** As the back button does: the page reads its new address without being loaded anew. */
const changeAddress = (page: Page, href: string): Promise<void> =>
  page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(href)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );

test('every figure of the wall equals the number of hazards the ledger shows when one drills into it', async ({
  page,
  enterAs,
}) => {
  await enterAs('committee-office-clerk-1');
  await page.goto('/wall');
  await expect(page.getByRole('list', { name: '总体情况' })).toBeVisible();
  const figures = await drills(page);
  expect(figures.length).toBeGreaterThan(20);
  await page.goto('/ledger');
  for (const { words, figure, href } of figures) {
    await test.step(words, async () => {
      await changeAddress(page, href);
      await expect(page.getByText(`共 ${figure} 条`), words).toBeVisible();
    });
  }
});
