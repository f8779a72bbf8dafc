import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../process/run-command';

// Run apart, so that the launcher itself never loads the SDK's native part. The environment downloads the CLI into the
// folder and starts it once.
const SCRIPT = `
  const { TestWorkflowEnvironment } = require('@temporalio/testing');
  const executable = { type: 'cached-download', downloadDir: process.argv[1] };
  TestWorkflowEnvironment.createLocal({ server: { executable } }).then((env) => env.teardown());
`;

/** The download that the SDK's test package performs; nothing when that fails or the package is not installed. */
export async function downloadOfficialCli(cacheDir: string): Promise<string | undefined> {
  const folder = join(cacheDir, 'official');
  await mkdir(folder, { recursive: true });
  const found = (): string | undefined => readdirSync(folder).find((name) => name.startsWith('temporal'));
  if (found() === undefined) {
    const { code } = await runCommand(process.execPath, ['-e', SCRIPT, folder], { output: 'collect' });
    if (code !== 0) return undefined;
  }
  const name = found();
  return name === undefined ? undefined : join(folder, name);
}
