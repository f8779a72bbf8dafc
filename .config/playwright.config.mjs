import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser, NO_BROWSER } from '../test/browser-program.mjs';
import { readRoutes } from '../test/browser-routes.mjs';

const root = resolve(fileURLToPath(import.meta.url), '..', '..');
const executablePath = findBrowser(process.env, () => chromium.executablePath());
if (executablePath === undefined) throw new Error(NO_BROWSER);
// Told once to the processes that run the tests.
process.env.WORKBENCH_ROUTES ??= JSON.stringify(await readRoutes());

/** Longer than any wait on real servers on a busy machine; a wait ends as soon as what it waits for is there. */
const ANSWER_MS = 20_000;

export default defineConfig({
  testDir: resolve(root, 'test/browser'),
  projects: [
    // Figures are compared while nobody works in the district.
    { name: 'still', testMatch: '**/wall.spec.ts' },
    { name: 'browser', testMatch: '**/*.spec.ts', testIgnore: '**/wall.spec.ts', dependencies: ['still'] },
    { name: 'screenshots', testMatch: '**/*.pictures.ts' },
  ],
  outputDir: resolve(root, '.cache/browser'),
  globalSetup: [
    resolve(root, 'test/support/build-setup.ts'),
    resolve(root, 'test/support/workbench-setup.ts'),
  ],
  // Ends before `npm test` loses patience with the tier, so that the servers are stopped in order.
  globalTimeout: 840_000,
  timeout: 120_000,
  expect: { timeout: ANSWER_MS },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    actionTimeout: ANSWER_MS,
    navigationTimeout: ANSWER_MS,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: BROWSER_ARGUMENTS },
  },
});
