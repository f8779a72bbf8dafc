import { expect } from '@playwright/test';
import { demoHazards } from '../../apps/local';
import { addDays, dayOf } from '#domain/deadline';
import { test } from '../support/workbench';

const today = dayOf(Date.now());
const enterprise = demoHazards(today)[3]?.enterprise.name ?? '';
const HEADINGS = '企业名称,隐患描述,隐患级别,检查日期,整改期限,是否整改';

const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADINGS, ...lines].join('\n')),
});

const line = (what: string, level: string, who = enterprise): string =>
  `${who},${what},${level},${addDays(today, -20)},${addDays(today, 10)},未整改`;

const FAULTY = csv('台账初稿.csv', [
  line('西侧货架倾斜未固定', '一般'),
  line('消防泵房积水', '一般', '洛阳不在名录机械厂'),
  `${enterprise},,一般,${today},${addDays(today, 10)},未整改`,
]);
const GOOD = csv('台账更正.csv', [line('西侧货架倾斜未固定', '一般'), line('消防泵房积水', '一般')]);

test('a faulty ledger is told row by row with nothing registered, and the mended file becomes cases', async ({
  page,
  enterAs,
}) => {
  await enterAs('committee-office-clerk-2');
  await page.goto('/imports');
  await page.locator('input[type=file]').setInputFiles(FAULTY);

  await expect(
    page.getByText('第 3 步（共 5 步）：核对试读结果').or(page.getByText('核对试读结果')).first(),
  ).toBeVisible();
  const faults = page.getByRole('main');
  await expect(faults).toContainText('第3行“企业名称”列：单位“洛阳不在名录机械厂”不在名录中');
  await expect(faults).toContainText(/第4行“隐患描述”列/);
  await page.getByRole('link', { name: '换一个文件' }).click();

  await page.locator('input[type=file]').setInputFiles(GOOD);
  await page.getByRole('button', { name: '导入 2 行' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '导入 2 行' }).click();
  await expect(page.getByText('导入完成，已立案 2 条')).toBeVisible();
  await page.getByRole('link', { name: '在台账中查看本次导入' }).click();
  await expect(page.getByText('共 2 条')).toBeVisible();
  await expect(page.getByText('西侧货架倾斜未固定')).toBeVisible();
});
