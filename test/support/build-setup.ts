import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '..', '..');
const PREPARE = `import('./apps/local/bootstrap/prepare.mjs').then((m) => m.prepare(process.cwd()).catch(m.fail))`;

/** What the browser meets is what the sources say: builds the servers and the pages where they are stale. */
export default function buildSetup(): void {
  // A test run's own NODE_ENV would put React's development build into the pages.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['-e', PREPARE], { cwd: root, env, stdio: 'inherit' });
}
