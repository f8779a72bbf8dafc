import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DefaultLogger } from '@temporalio/worker';
import { bundleWorkflows, importIsAllowed } from '../../apps/worker/src/workflow-bundle';

const root = resolve(__dirname, '..', '..');
const logger = new DefaultLogger('ERROR', () => undefined);

/** A copy of the rooms a bundle is made of, with one file of a workflow's room planted into it. */
function planted(file: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'bundle-'));
  for (const room of ['workflows', 'libs/domain', 'libs/contracts', 'package.json', '.swcrc']) {
    cpSync(join(root, room), join(copy, room), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  mkdirSync(join(copy, 'workflows', 'planted'));
  writeFileSync(join(copy, 'workflows', 'planted', 'planted.workflow.ts'), file);
  writeFileSync(
    join(copy, 'workflows', 'index.ts'),
    "export { planted } from './planted/planted.workflow';\n",
  );
  return copy;
}

describe('the workflow bundle takes in what a workflow may import and nothing else', () => {
  const copies: string[] = [];
  afterAll(() => copies.forEach((copy) => rmSync(copy, { recursive: true, force: true })));
  const bundle = (file: string): Promise<unknown> => {
    const copy = planted(file);
    copies.push(copy);
    return bundleWorkflows(join(copy, 'workflows', 'index.ts'), { root: copy, logger });
  };

  it.each(['typeorm', '@nestjs/common', 'class-validator', '#persistence', '#platform'])(
    'refuses %s',
    async (name) => {
      const file = `import * as bad from '${name}';\nexport async function planted(): Promise<string> { return String(bad); }\n`;
      await expect(bundle(file)).rejects.toThrow(`workflow code must not import ${name}`);
    },
  );

  it('takes the domain, the contracts and the workflow SDK', async () => {
    const file =
      "import { sleep } from '@temporalio/workflow';\nimport { LEVELS } from '#domain/hazard';\n" +
      'export async function planted(): Promise<number> { await sleep(1); return LEVELS.length; }\n';
    await expect(bundle(file)).resolves.toBeDefined();
  });

  it('allows by name, not by prefix of a name', () => {
    expect(importIsAllowed('#domainly/x')).toBe(false);
    expect(importIsAllowed('@temporalio/workflows')).toBe(false);
    expect(importIsAllowed('@temporalio/workflow/lib/x')).toBe(true);
  });
});
