import { expect, type Locator, type Page } from '@playwright/test';
import type { DemoPersona } from '#persistence';
import { BOTH_HANDS, type Hand, type Photo } from './hands';

/** What a person puts into the fields of a form, by their labels. */
export interface Filling {
  /** One of a few words, all in sight. */
  readonly choices?: Readonly<Record<string, string>>;
  readonly lines?: Readonly<Record<string, string>>;
  /** Found by typing. */
  readonly picks?: Readonly<Record<string, string>>;
  readonly days?: Readonly<Record<string, string>>;
  readonly ticks?: readonly string[];
  readonly files?: Readonly<Record<string, Photo>>;
}

/** The label of a field, whether it may be left out or not. */
const labelled = (label: string): RegExp => new RegExp(`^${label}(（选填）)?$`);

/** The words of a persona's card. */
const cardOf = ({ name }: DemoPersona): RegExp => new RegExp(`^以${name}（.+）的身份进入$`);

const itemOf = (form: Locator, label: string): Locator =>
  form.locator('.ant-form-item').filter({ has: form.page().locator('label', { hasText: labelled(label) }) });

/** One browser, and whoever sits before it. */
export class Desk {
  constructor(
    readonly page: Page,
    readonly hand: Hand = BOTH_HANDS,
  ) {}

  /** Changes who sits here, by the page of personas. */
  async become(persona: DemoPersona): Promise<void> {
    const { page, hand } = this;
    if (page.url() === 'about:blank') await page.goto('/personas');
    else {
      await hand.press(page.getByRole('button', { name: /，账号与退出$/ }));
      await hand.press(page.getByRole('button', { name: '切换演示人员' }));
    }
    await hand.write(page.getByRole('searchbox', { name: '按姓名、岗位或单位查找' }), persona.name);
    const unit = page
      .locator('.persona-unit')
      .filter({ has: page.getByRole('heading', { name: persona.unitName, exact: true }) });
    await hand.press(unit.getByRole('button', { name: cardOf(persona) }));
    await expect(page).not.toHaveURL(/\/personas/);
    await expect(page.getByRole('button', { name: `${persona.name}，账号与退出` })).toBeVisible();
  }

  /** Finds a task of a case in the inbox and takes it in hand. */
  async take(number: string, node: string): Promise<Locator> {
    const { page, hand } = this;
    await hand.press(page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: /^待办/ }));
    const search = page.getByRole('searchbox', { name: '检索编号、标题、企业' });
    await hand.write(search, number);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`[?&]text=${number}`));
    const row = page.getByRole('region', { name: '事项' }).getByRole('button', { name: number });
    await hand.press(row.filter({ hasText: node }));
    const details = page.getByRole('region', { name: '详情' });
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(node);
    return details;
  }

  async openCase(caseId: string): Promise<void> {
    await this.page.goto(`/cases/${caseId}`);
  }

  /** Chooses an act, fills in its form and confirms it. */
  async decide(where: Locator, act: string, filling: Filling = {}): Promise<void> {
    const { hand } = this;
    await hand.press(where.getByRole('button', { name: act, exact: true }));
    const form = this.page.getByRole('group', { name: act, exact: true });
    await this.fill(form, filling);
    await hand.press(form.getByRole('button', { name: `确认${act}` }));
    await this.done(act);
  }

  /** Fills in the fields of a form that stands open. */
  async fill(form: Locator, filling: Filling): Promise<void> {
    const { hand } = this;
    const { choices = {}, lines = {}, picks = {}, days = {}, ticks = [], files = {} } = filling;
    for (const [label, choice] of Object.entries(choices)) {
      await hand.choose(itemOf(form, label).getByRole('radio', { name: choice, exact: true }));
    }
    for (const [label, text] of Object.entries(lines)) {
      await hand.write(form.getByLabel(labelled(label)), text);
    }
    for (const [label, name] of Object.entries(picks)) {
      await hand.pick(form.getByLabel(labelled(label)), name);
    }
    for (const [label, day] of Object.entries(days)) await hand.day(form.getByLabel(labelled(label)), day);
    for (const name of ticks) await hand.tick(form.getByRole('checkbox', { name }));
    for (const [label, photo] of Object.entries(files)) {
      await hand.file(itemOf(form, label).getByRole('button').first(), photo);
      await expect(form.getByRole('button', { name: `移除 ${photo.name}` })).toBeVisible();
    }
  }

  /** The page says that an act has been done, or waits for a signature. */
  async done(act: string): Promise<void> {
    await expect(this.page.getByText(new RegExp(`已(办理|提交)：${act}`)).first()).toBeVisible();
  }
}
