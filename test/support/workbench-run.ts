/** A page as the list of routes has it; whom its entry in the menu is for. */
export interface PageRoute {
  readonly path: string;
  readonly permission?: string;
  readonly roles?: readonly string[];
}

/** A page with somebody who may open it, and an address that has something to show. */
export interface Visit {
  readonly path: string;
  readonly login: string;
  readonly address: string;
}

/** What the set-up of a run tells its tests. */
export interface Workbench {
  readonly url: string;
  readonly visits: readonly Visit[];
}

const ROUTES = 'WORKBENCH_ROUTES';
const WORKBENCH = 'WORKBENCH';

/** Processes of a run hear from each other through the environment. @throws Error outside of a run */
function told<T>(key: string): T {
  const text = process.env[key];
  if (text === undefined)
    throw new Error(`${key} is not set: browser tests run by .config/playwright.config.mjs`);
  return JSON.parse(text) as T;
}

export const routesOfRun = (): readonly PageRoute[] => told(ROUTES);
export const workbenchOfRun = (): Workbench => told(WORKBENCH);

export function keepWorkbench(workbench: Workbench): void {
  process.env[WORKBENCH] = JSON.stringify(workbench);
}
