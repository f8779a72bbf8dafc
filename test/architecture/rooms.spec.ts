import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');
const TOOL = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const ROOMS = ['apps', 'workflows', 'activities', 'libs', 'test'];
const CRUISE_MS = 60_000;

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

/** Runs the rules on a tree. As `err` the tool ends with the number of broken rules; as `json` it tells them. */
function cruise(root: string, output: 'err' | 'json'): Promise<{ exit: number; text: string }> {
  const rooms = ROOMS.filter((room) => existsSync(join(root, room)));
  const args = [TOOL, '--config', '.dependency-cruiser.cjs', '--output-type', output, ...rooms];
  return new Promise((done, fail) => {
    const child = execFile(
      process.execPath,
      args,
      { cwd: root, maxBuffer: 1 << 28 },
      (_error, text, fault) => {
        if (text === '') fail(new Error(fault));
        else done({ exit: child.exitCode ?? 0, text });
      },
    );
  });
}

/** A tree of the same layout with one file for each planted import. */
class PlantedTree {
  readonly root = mkdtempSync(join(tmpdir(), 'rooms-'));

  constructor() {
    for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) {
      copyFileSync(join(ROOT, file), join(this.root, file));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(this.root, 'node_modules'));
    for (const room of ['audit', 'contracts', 'platform', 'persistence', 'documents']) {
      this.write(`libs/${room}/index.ts`, `export const ${room} = true;\n`);
      this.write(`libs/${room}/inner.ts`, `export const inner = true;\n`);
    }
    this.write('libs/domain/task/index.ts', `export type Task = string;\n`);
    this.write('libs/domain/task/machine.ts', `export type Machine = string;\n`);
    this.write('activities/index.ts', `export const activities = true;\n`);
    this.write('workflows/kernel/index.ts', `export const kernel = true;\n`);
    this.write('workflows/kernel/desk.ts', `export const desk = true;\n`);
    this.write('workflows/report/report.workflow.ts', `export const report = true;\n`);
    this.write('apps/worker/src/main.ts', `export const worker = true;\n`);
    this.write('apps/api/src/http/persistence/data-source.ts', `export const DATA_SOURCE = 'pool';\n`);
    this.write('apps/api/src/features/acts/acts.service.ts', `export const acts = true;\n`);
    this.write('apps/api/src/features/tasks/tasks.service.ts', `export const tasks = true;\n`);
    this.write('test/factories/index.ts', `export const built = true;\n`);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

const value = (from: string): string => `import * as planted from '${from}';\nexport default planted;\n`;
const type = (name: string, from: string): string =>
  `import type { ${name} } from '${from}';\nexport type Planted = ${name};\n`;

const PLANTED: readonly { why: string; file: string; text: string; rule: string }[] = [
  {
    why: 'the domain imports a package',
    file: 'libs/domain/case/a.ts',
    text: value('canonicalize'),
    rule: 'libs-domain-closed',
  },
  {
    why: 'the domain imports a module of Node',
    file: 'libs/domain/case/b.ts',
    text: value('node:crypto'),
    rule: 'libs-domain-closed',
  },
  {
    why: 'the domain imports another room',
    file: 'libs/domain/case/c.ts',
    text: value('#contracts'),
    rule: 'libs-domain-closed',
  },
  {
    why: 'contracts import the Temporal client',
    file: 'libs/contracts/a.ts',
    text: value('@temporalio/client'),
    rule: 'libs-contracts-closed',
  },
  {
    why: 'contracts import NestJS',
    file: 'libs/contracts/b.ts',
    text: value('@nestjs/common'),
    rule: 'nest-in-apps',
  },
  {
    why: 'platform imports persistence',
    file: 'libs/platform/a.ts',
    text: value('#persistence'),
    rule: 'libs-platform-rooms',
  },
  {
    why: 'persistence imports contracts',
    file: 'libs/persistence/a.ts',
    text: value('#contracts'),
    rule: 'libs-persistence-rooms',
  },
  {
    why: 'documents import persistence',
    file: 'libs/documents/a.ts',
    text: value('#persistence'),
    rule: 'libs-documents-rooms',
  },
  {
    why: 'a workflow imports persistence',
    file: 'workflows/kernel/a.ts',
    text: value('#persistence'),
    rule: 'workflows-closed',
  },
  {
    why: 'a workflow imports a type of platform',
    file: 'workflows/kernel/b.ts',
    text: type('platform', '#platform'),
    rule: 'workflows-closed',
  },
  {
    why: 'a workflow imports a package',
    file: 'workflows/kernel/c.ts',
    text: value('typeorm'),
    rule: 'workflows-closed',
  },
  {
    why: 'a workflow imports the Temporal client',
    file: 'workflows/kernel/d.ts',
    text: value('@temporalio/client'),
    rule: 'workflows-closed',
  },
  {
    why: 'a process imports the SDK',
    file: 'workflows/hazard/a.ts',
    text: value('@temporalio/workflow'),
    rule: 'process-without-temporal',
  },
  {
    why: 'a process imports another',
    file: 'workflows/hazard/b.ts',
    text: value('../report/report.workflow'),
    rule: 'processes-apart',
  },
  {
    why: 'a process steps around the kernel’s door',
    file: 'workflows/hazard/c.ts',
    text: value('../kernel/desk'),
    rule: 'kernel-door',
  },
  {
    why: 'an activity imports a workflow',
    file: 'activities/a.ts',
    text: value('../workflows/kernel/desk'),
    rule: 'activities-rooms',
  },
  {
    why: 'an activity imports typeorm',
    file: 'activities/b.ts',
    text: value('typeorm'),
    rule: 'typeorm-in-persistence',
  },
  {
    why: 'the API imports activities',
    file: 'apps/api/src/a.ts',
    text: value('#activities'),
    rule: 'apps-api-rooms',
  },
  {
    why: 'the API imports typeorm',
    file: 'apps/api/src/b.ts',
    text: value('typeorm'),
    rule: 'typeorm-in-persistence',
  },
  {
    why: 'a feature reaches for the pool of connections',
    file: 'apps/api/src/features/cases/b.ts',
    text: value('../../http/persistence/data-source'),
    rule: 'pool-in-adapters',
  },
  {
    why: 'the API hosts a worker',
    file: 'apps/api/src/c.ts',
    text: value('@temporalio/worker'),
    rule: 'api-without-worker',
  },
  {
    why: 'the API imports another app',
    file: 'apps/api/src/d.ts',
    text: value('../../worker/src/main'),
    rule: 'apps-api-rooms',
  },
  {
    why: 'a feature imports another',
    file: 'apps/api/src/features/cases/a.ts',
    text: value('../tasks/tasks.service'),
    rule: 'features-apart',
  },
  {
    why: 'the one door imports a feature',
    file: 'apps/api/src/features/acts/a.ts',
    text: value('../tasks/tasks.service'),
    rule: 'features-apart',
  },
  {
    why: 'the worker imports a rule',
    file: 'apps/worker/src/a.ts',
    text: value('#domain/task'),
    rule: 'apps-worker-rooms',
  },
  {
    why: 'the launcher imports a rule',
    file: 'apps/local/a.ts',
    text: value('#domain/task'),
    rule: 'apps-local-rooms',
  },
  {
    why: 'the verifier imports persistence',
    file: 'libs/audit/a.ts',
    text: value('#persistence'),
    rule: 'libs-audit-closed',
  },
  {
    why: 'the verifier imports a package',
    file: 'libs/audit/b.ts',
    text: value('pg'),
    rule: 'libs-audit-closed',
  },
  {
    why: 'the verifier’s command imports persistence',
    file: 'apps/audit/a.ts',
    text: value('#persistence'),
    rule: 'apps-audit-closed',
  },
  {
    why: 'the browser imports contracts',
    file: 'apps/web/a.ts',
    text: value('#contracts'),
    rule: 'apps-web-rooms',
  },
  {
    why: 'a room is entered past its door',
    file: 'apps/api/src/e.ts',
    text: value('../../../libs/platform/inner'),
    rule: 'room-door',
  },
  {
    why: 'the domain is entered past its door',
    file: 'workflows/kernel/e.ts',
    text: type('Machine', '../../libs/domain/task/machine'),
    rule: 'domain-door',
  },
  {
    why: 'source imports builders',
    file: 'activities/c.ts',
    text: value('../test/factories'),
    rule: 'nothing-imports-test',
  },
  {
    why: 'source imports a test tool',
    file: 'activities/d.ts',
    text: value('fast-check'),
    rule: 'no-tools-at-run-time',
  },
  {
    why: 'a file imports a spec',
    file: 'test/support/a.ts',
    text: value('../integration/a.spec'),
    rule: 'nothing-imports-specs',
  },
  {
    why: 'source imports a fixture',
    file: 'apps/api/src/f.ts',
    text: value('./tasks.fixture'),
    rule: 'fixtures-for-specs',
  },
  { why: 'an import leads nowhere', file: 'activities/e.ts', text: value('./nowhere'), rule: 'resolvable' },
  {
    why: 'two files need each other',
    file: 'libs/platform/left.ts',
    text: `import { right } from './right';\nexport const left = () => right;\n`,
    rule: 'no-circular',
  },
];

const ALLOWED: readonly { why: string; file: string; text: string }[] = [
  {
    why: 'a process imports the kernel, the domain and contracts',
    file: 'workflows/hazard/ok.ts',
    text: `import { kernel } from '../kernel';\nimport type { Task } from '#domain/task';\nimport { contracts } from '#contracts';\nexport const ok = (task: Task) => [kernel, contracts, task];\n`,
  },
  { why: 'the kernel imports the SDK', file: 'workflows/kernel/ok.ts', text: value('@temporalio/workflow') },
  {
    why: 'an adapter imports the pool of connections',
    file: 'apps/api/src/http/persistence/ok.ts',
    text: value('./data-source'),
  },
  { why: 'persistence imports typeorm', file: 'libs/persistence/ok.ts', text: value('typeorm') },
  {
    why: 'a feature imports the one door',
    file: 'apps/api/src/features/cases/ok.ts',
    text: value('../acts/acts.service'),
  },
  {
    why: 'the verifier’s command imports the verifier, pg and Node',
    file: 'apps/audit/ok.ts',
    text: `import { audit } from '#audit';\nimport { Client } from 'pg';\nimport { createHash } from 'node:crypto';\nexport const ok = [audit, Client, createHash];\n`,
  },
  {
    why: 'the launcher imports platform and persistence',
    file: 'apps/local/ok.ts',
    text: `import { platform } from '#platform';\nimport { persistence } from '#persistence';\nexport const ok = [platform, persistence];\n`,
  },
  {
    why: 'a spec of the domain imports builders and test tools',
    file: 'libs/domain/task/ok.spec.ts',
    text: `import fc from 'fast-check';\nimport { built } from '../../../test/factories';\nexport const ok = [fc, built];\n`,
  },
];

describe('the rooms of the architecture', () => {
  it(
    'hold in this tree, without an exception',
    async () => {
      const { exit, text } = await cruise(ROOT, 'err');
      expect(text).toMatch(/no dependency violations found \(\d{3,} modules/);
      expect(exit).toBe(0);
    },
    CRUISE_MS,
  );
});

describe('a planted import', () => {
  let tree: PlantedTree;
  let exit: number;
  let report: Report;

  const brokenBy = (file: string): readonly string[] =>
    report.summary.violations.filter((one) => one.from === file).map((one) => one.rule.name);

  beforeAll(async () => {
    tree = new PlantedTree();
    for (const { file, text } of [...PLANTED, ...ALLOWED]) tree.write(file, text);
    tree.write(
      'libs/platform/right.ts',
      `import { left } from './left';\nexport const right = () => left;\n`,
    );
    tree.write('apps/api/src/tasks.fixture.ts', value('fast-check'));
    tree.write('test/integration/a.spec.ts', `export const spec = true;\n`);
    ({ exit } = await cruise(tree.root, 'err'));
    report = JSON.parse((await cruise(tree.root, 'json')).text) as Report;
  }, CRUISE_MS);

  afterAll(() => tree.remove());

  it('makes the tool fail', () => {
    expect(exit).toBeGreaterThan(0);
  });

  it.each(PLANTED)('is found and its rule named: $why', ({ file, rule }) => {
    expect(brokenBy(file)).toContain(rule);
  });

  it.each(ALLOWED)('that the architecture allows passes: $why', ({ file }) => {
    expect(brokenBy(file)).toEqual([]);
  });
});
