import { type Page, test as base } from '@playwright/test';
import { Cast } from '../../apps/local';
import { Desk } from './desk';
import { workbenchOfRun } from './workbench-run';

interface Fixtures {
  /** The browser with whoever sits before it. */
  readonly desk: Desk;
  /** People over HTTP, for what is not under test. */
  readonly cast: Cast;
  /** Signs in as a persona without walking through the door: what is under test begins behind it. */
  readonly enterAs: (login: string) => Promise<void>;
}

/** A browser before the workbench of this run. */
export const test = base.extend<Fixtures>({
  baseURL: ({}, use) => use(workbenchOfRun().url),
  desk: ({ page }, use) => use(new Desk(page)),
  cast: ({}, use) => use(new Cast(workbenchOfRun().url)),
  enterAs: ({ page }, use) => use((login) => enter(page, login)),
});

type Cookies = Parameters<ReturnType<Page['context']>['addCookies']>[0];

/** Signing in is limited to so many times a minute; a session serves all tests of a process. */
const sessions = new Map<string, Cookies>();

/** @throws Error when the district does not let the persona in */
async function enter(page: Page, login: string): Promise<void> {
  const known = sessions.get(login);
  if (known !== undefined) return page.context().addCookies(known);
  const answer = await page.request.post('/api/session/persona', { data: { login } });
  if (!answer.ok()) throw new Error(`${login} cannot enter: ${answer.status()} ${await answer.text()}`);
  sessions.set(login, await page.context().cookies());
}
