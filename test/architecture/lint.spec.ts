import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from './source-tree';

const run = promisify(execFile);
const LINT_MS = 60_000;

/** Lints texts as if they stood in a file of the tree; in a process of its own, because the tool is an ES module. */
const LINT = `
  const [config, asked] = process.argv.slice(1);
  import('eslint').then(async ({ ESLint }) => {
    const eslint = new ESLint({ overrideConfigFile: config });
    const rules = [];
    for (const { path, text } of JSON.parse(asked)) {
      const [result] = await eslint.lintText(text, { filePath: path });
      rules.push(result.messages.map((message) => message.ruleId));
    }
    process.stdout.write(JSON.stringify(rules));
  });
`;

interface Asked {
  readonly path: string;
  readonly text: string;
}

async function rulesBrokenIn(texts: readonly Asked[]): Promise<readonly (readonly string[])[]> {
  const args = ['-e', LINT, '.config/eslint.config.mjs', JSON.stringify(texts)];
  // In a run that is known to be the only one (CI) the parser reads files from the disk, not the texts it is given.
  const env = { ...process.env, TSESTREE_SINGLE_RUN: 'false' };
  const { stdout } = await run(process.execPath, args, { cwd: ROOT, env });
  return JSON.parse(stdout) as string[][];
}

const IN_DOMAIN = 'libs/domain/case/json.ts';
const IN_WORKFLOW = 'workflows/hazard/hazard.workflow.ts';
const SETTINGS = 'libs/platform/settings.ts';

const lines = (count: number): string => `export function f(): void {\n${'  void 0;\n'.repeat(count - 2)}}\n`;

const BAD: readonly (Asked & { rule: string })[] = [
  {
    rule: '@typescript-eslint/no-explicit-any',
    path: IN_DOMAIN,
    text: 'export const f = (a: any): unknown => a;',
  },
  { rule: '@typescript-eslint/no-floating-promises', path: IN_DOMAIN, text: 'Promise.resolve();' },
  {
    rule: '@typescript-eslint/no-misused-promises',
    path: IN_DOMAIN,
    text: '[1].forEach(async () => { await Promise.resolve(); });',
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    path: IN_DOMAIN,
    text: "export function f(a: 'x' | 'y'): void { switch (a) { case 'x': return; } }",
  },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    path: IN_DOMAIN,
    text: "import { Seat } from '../authority';\nexport type A = Seat;",
  },
  { rule: '@typescript-eslint/no-unused-vars', path: IN_DOMAIN, text: 'const left = 1;' },
  { rule: 'eqeqeq', path: IN_DOMAIN, text: 'export const f = (a: number): boolean => a == 1;' },
  { rule: 'no-restricted-syntax', path: IN_DOMAIN, text: "export const a = process.env['PORT'];" },
  { rule: 'no-restricted-syntax', path: IN_DOMAIN, text: 'export default 1;' },
  {
    rule: 'no-restricted-syntax',
    path: IN_DOMAIN,
    text: 'export function g(a: 1, b: 1, c: 1, d: 1, e: 1): unknown { return [a, b, c, d, e]; }',
  },
  { rule: 'max-lines', path: IN_DOMAIN, text: 'export {};\n'.repeat(301) },
  { rule: 'max-lines-per-function', path: IN_DOMAIN, text: lines(41) },
  { rule: 'max-lines-per-function', path: IN_WORKFLOW, text: lines(61) },
];

const GOOD: readonly (Asked & { why: string })[] = [
  {
    why: 'a field is left out on purpose',
    path: IN_DOMAIN,
    text: 'export const f = ({ a: _a, ...rest }: { a: 1; b: 2 }): unknown => rest;',
  },
  { why: 'settings read the environment', path: SETTINGS, text: "export const a = process.env['PORT'];" },
  { why: 'a workflow may be longer', path: IN_WORKFLOW, text: lines(60) },
  {
    why: 'a constructor takes six dependencies',
    path: IN_DOMAIN,
    text: 'export class A { constructor(a: 1, b: 1, c: 1, d: 1, e: 1, f: 1) { void [a, b, c, d, e, f]; } }',
  },
];

describe('the lint', () => {
  let found: readonly (readonly string[])[];

  beforeAll(async () => {
    found = await rulesBrokenIn([...BAD, ...GOOD].map(({ path, text }) => ({ path, text })));
  }, LINT_MS);

  it.each(BAD.map((bad, index) => ({ ...bad, index })))('finds $rule: $path', ({ rule, index }) => {
    expect(found[index]).toContain(rule);
  });

  it.each(GOOD.map((good, index) => ({ ...good, index: BAD.length + index })))(
    'lets pass: $why',
    ({ index }) => {
      expect(found[index]).toEqual([]);
    },
  );
});
