import { expect } from '@playwright/test';
import { test } from '../support/workbench';

test('whoever is not signed in stands at the door and comes, once in, where they wanted to go', async ({
  page,
}) => {
  await page.goto('/ledger');
  await expect(page.getByRole('heading', { level: 2, name: '登录' })).toBeVisible();
  await page.getByRole('link', { name: '以演示人员进入' }).click();
  await page.getByRole('searchbox', { name: '按姓名、岗位或单位查找' }).fill('区安委会办公室经办人');
  await page
    .getByRole('button', { name: /区安委会办公室经办人/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/ledger/);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(/隐患台账/);
});
