import { runDemo } from '../../apps/local';
import { Stack } from './stack';
import { visitsOf } from './visits';
import { keepWorkbench, routesOfRun } from './workbench-run';

/** Address of a demo district that runs already; it is used and left alone. */
const RUNNING = 'WORKBENCH_URL';

/** One district for the whole run: the servers, the built pages, and the demo's people and hazards. */
export default async function workbenchSetup(): Promise<() => Promise<void>> {
  const running = process.env[RUNNING];
  if (running !== undefined) {
    await tell(running);
    return () => Promise.resolve();
  }
  const stack = await Stack.start();
  try {
    await runDemo(stack.url);
    await tell(stack.url);
  } catch (error) {
    await stack.stop();
    throw error;
  }
  return () => stack.stop();
}

const tell = async (url: string): Promise<void> =>
  keepWorkbench({ url, visits: await visitsOf(url, routesOfRun()) });
