import { expect, type Locator, type Page } from '@playwright/test';
import type { DemoPersona } from '#persistence';

/** What a person puts into the fields of a form, by their labels. */
export interface Filling {
  readonly lines?: Readonly<Record<string, string>>;
  /** One of a few words, all in sight. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Found by typing. */
  readonly picks?: Readonly<Record<string, string>>;
  readonly days?: Readonly<Record<string, string>>;
  readonly ticks?: readonly string[];
  readonly files?: Readonly<Record<string, Photo>>;
}

export interface Photo {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The label of a field, whether it may be left out or not. */
const labelled = (label: string): RegExp => new RegExp(`^${label}(（选填）)?$`);

/** The words of a persona's card. */
const cardOf = ({ name }: DemoPersona): RegExp => new RegExp(`^以${name}（.+）的身份进入$`);

/** One browser, and whoever sits before it. */
export class Desk {
  constructor(readonly page: Page) {}

  /** Changes who sits here, by the page of personas. */
  async become(persona: DemoPersona): Promise<void> {
    const { page } = this;
    if (page.url() === 'about:blank') await page.goto('/personas');
    else {
      await page.getByRole('button', { name: /，账号与退出$/ }).click();
      await page.getByRole('button', { name: '切换演示人员' }).click();
    }
    await page.getByRole('searchbox', { name: '按姓名、岗位或单位查找' }).fill(persona.name);
    const unit = page
      .locator('.persona-unit')
      .filter({ has: page.getByRole('heading', { name: persona.unitName, exact: true }) });
    await unit.getByRole('button', { name: cardOf(persona) }).click();
    await expect(page).toHaveURL(/\/inbox/);
    await expect(page.getByRole('button', { name: `${persona.name}，账号与退出` })).toBeVisible();
  }

  /** Finds a task of a case in the inbox and takes it in hand. */
  async take(number: string, node: string): Promise<Locator> {
    const { page } = this;
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: /^待办/ }).click();
    const search = page.getByRole('searchbox', { name: '检索编号、标题、企业' });
    await search.fill(number);
    await search.press('Enter');
    await expect(page).toHaveURL(new RegExp(`[?&]text=${number}`));
    const row = page.getByRole('region', { name: '事项' }).getByRole('button', { name: number });
    await row.filter({ hasText: node }).click();
    const details = page.getByRole('region', { name: '详情' });
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(node);
    return details;
  }

  async openCase(caseId: string): Promise<void> {
    await this.page.goto(`/cases/${caseId}`);
  }

  /** Chooses an act, fills in its form and confirms it. */
  async decide(where: Locator, act: string, filling: Filling = {}): Promise<void> {
    await where.getByRole('button', { name: act, exact: true }).click();
    const form = this.page.getByRole('group', { name: act, exact: true });
    await fill(form, filling);
    await form.getByRole('button', { name: `确认${act}` }).click();
    await this.done(act);
  }

  /** The page says that an act has been done, or waits for a signature. */
  async done(act: string): Promise<void> {
    await expect(this.page.getByText(new RegExp(`已(办理|提交)：${act}`)).first()).toBeVisible();
  }
}

/** Fills in the fields of a form that stands open. */
async function fill(form: Locator, filling: Filling): Promise<void> {
  const { lines = {}, choices = {}, picks = {}, days = {}, ticks = [], files = {} } = filling;
  for (const [label, choice] of Object.entries(choices)) {
    await itemOf(form, label).getByRole('radio', { name: choice, exact: true }).check();
  }
  for (const [label, text] of Object.entries(lines)) await form.getByLabel(labelled(label)).fill(text);
  for (const [label, name] of Object.entries(picks)) await pick(form.getByLabel(labelled(label)), name);
  for (const [label, day] of Object.entries(days)) {
    const input = form.getByLabel(labelled(label));
    await input.fill(day);
    await input.press('Enter');
  }
  for (const name of ticks) await form.getByRole('checkbox', { name }).check();
  for (const [label, photo] of Object.entries(files)) {
    await itemOf(form, label).locator('input[type=file]').setInputFiles(photo);
    await expect(form.getByRole('button', { name: `移除 ${photo.name}` })).toBeVisible();
  }
}

const itemOf = (form: Locator, label: string): Locator =>
  form.locator('.ant-form-item').filter({ has: form.page().locator('label', { hasText: labelled(label) }) });

async function pick(box: Locator, name: string): Promise<void> {
  await box.fill(name);
  await box.press('Enter');
}
