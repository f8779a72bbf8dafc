import type { Page } from '@playwright/test';

/** How a person may want to see the workbench. */
export const LOOKS = {
  light: { theme: 'light', size: 'normal' },
  dark: { theme: 'dark', size: 'normal' },
  large: { theme: 'light', size: 'large' },
} as const;
export type Look = keyof typeof LOOKS;

/** Where the display settings keep what somebody has chosen. */
const PREFERENCES = 'preferences';

/** Lets the browser know, before the first page, how the person wants to see it; nobody yet: an empty login. */
export async function putOn(page: Page, login: string, look: Look): Promise<void> {
  const preference = { language: 'zh-CN', ...LOOKS[look] };
  const kept = JSON.stringify({ state: { person: login, byPerson: { [login]: preference } }, version: 0 });
  await page.addInitScript(`localStorage.setItem('${PREFERENCES}', ${JSON.stringify(kept)})`);
}
