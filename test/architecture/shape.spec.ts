import { allPaths, parse, ROOT, sourceFiles } from './source-tree';
import {
  constructorBudget,
  environment,
  fileBudget,
  functionBudget,
  looseTypes,
  machinePaths,
  nameFaults,
  type ShapeRule,
  suppressions,
  timeAndChance,
} from './shape-rules';

const long = (lines: number): string => 'export const a = 1;\n'.repeat(lines);
const functionOf = (lines: number): string => `export function f() {\n${'  g();\n'.repeat(lines - 2)}}\n`;
const SOMEWHERE = '/ho' + 'me/somebody/project';

/** Each rule with what it must find and what it must let pass: a gate that finds nothing proves nothing. */
const RULES: readonly {
  rule: string;
  check: ShapeRule;
  bad: readonly [path: string, text: string][];
  good: readonly [path: string, text: string][];
}[] = [
  {
    rule: 'a source file has at most 300 lines, a test file 400',
    check: fileBudget,
    bad: [
      ['libs/a.ts', long(301)],
      ['test/a.ts', long(401)],
    ],
    good: [
      ['libs/a.ts', long(300)],
      ['libs/a.spec.ts', long(400)],
    ],
  },
  {
    rule: 'a function has at most 40 lines, a workflow 60',
    check: functionBudget,
    bad: [
      ['libs/a.ts', functionOf(41)],
      ['workflows/x/x.workflow.ts', functionOf(61)],
    ],
    good: [
      ['libs/a.ts', functionOf(40)],
      ['workflows/x/x.workflow.ts', functionOf(60)],
      ['libs/a.spec.ts', functionOf(90)],
    ],
  },
  {
    rule: 'a constructor has at most 6 dependencies',
    check: constructorBudget,
    bad: [['libs/a.ts', 'class A { constructor(a, b, c, d, e, f, g) {} }']],
    good: [['libs/a.ts', 'class A { constructor(a, b, c, d, e, f) {} }']],
  },
  {
    rule: 'the environment is read at the door only',
    check: environment,
    bad: [
      ['apps/api/src/a.ts', 'const a = process.env.PORT;'],
      ['libs/platform/a.ts', "const a = process['env'];"],
    ],
    good: [
      ['libs/platform/settings.ts', 'const a = process.env;'],
      ['apps/local/a.ts', 'const a = process.env;'],
      ['test/a.ts', 'const a = process.env;'],
      ['apps/api/src/a.ts', '// process.env is read by the settings\nconst a = process.pid;'],
    ],
  },
  {
    rule: 'no type is any outside tests',
    check: looseTypes,
    bad: [
      ['libs/a.ts', 'export const f = (a: any[]) => a;'],
      ['libs/a.ts', 'export const b = a as any;'],
    ],
    good: [
      ['libs/a.ts', '// any\nexport const any = 1;'],
      ['test/a.ts', 'const a: any = 1;'],
    ],
  },
  {
    rule: 'a suppression gives its reason',
    check: suppressions,
    bad: [
      ['libs/a.ts', '// @ts-' + 'ignore\nf();'],
      ['libs/a.ts', '/* eslint-' + 'disable no-console */'],
      ['libs/a.ts', '// @ts-' + 'expect-error -- no\nf();'],
    ],
    good: [['libs/a.ts', '// @ts-' + 'expect-error -- the driver types this column as unknown\nf();']],
  },
  {
    rule: 'no file names a path of a machine',
    check: machinePaths,
    bad: [
      ['libs/a.ts', `const a = '${SOMEWHERE}';`],
      ['test/a.ts', `// see ${ROOT}/a`],
    ],
    good: [['libs/a.ts', "const a = '/api/home/x'; const b = '/var/lib/postgresql'; const c = './work/a';"]],
  },
  {
    rule: 'the domain reads no clock, no chance and no process',
    check: timeAndChance,
    bad: [
      ['libs/domain/a.ts', 'const a = Date.now();'],
      ['libs/domain/a.ts', 'const a = new Date();'],
      ['libs/domain/a.ts', 'const a = Math.random();'],
      ['libs/domain/a.ts', 'const a = process.pid;'],
    ],
    good: [
      [
        'libs/domain/a.ts',
        'const a = new Date(ms).toISOString(); const b = { process: 1 }; const c = batch.process;',
      ],
      ['libs/platform/clock.ts', 'const a = Date.now();'],
      ['libs/domain/a.spec.ts', 'const a = Date.now();'],
    ],
  },
];

describe('the shape of the code', () => {
  const files = sourceFiles();

  it('is looked at in all rooms', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  describe.each(RULES)('$rule', ({ check, bad, good }) => {
    it('holds in this tree', () => {
      expect(files.flatMap((file) => check(file))).toEqual([]);
    });

    it.each(bad)('finds it broken in %s', (path, text) => {
      expect(check(parse(path, text))).not.toEqual([]);
    });

    it.each(good)('lets %s pass', (path, text) => {
      expect(check(parse(path, text))).toEqual([]);
    });
  });
});

describe('names say what a thing is, in kebab-case', () => {
  it('in every room', () => {
    expect(allPaths().flatMap((path) => nameFaults(path))).toEqual([]);
  });

  it.each([
    'libs/utils/a.ts',
    'libs/domain/date-helper.ts',
    'apps/api/common.ts',
    'libs/task.manager.ts',
    'test/misc/a.ts',
  ])('%s says nothing', (path) => {
    expect(nameFaults(path)).not.toEqual([]);
  });

  it.each(['libs/domain/TaskState.ts', 'libs/domain/task_state.ts', 'apps/Api/main.ts'])(
    '%s is not kebab-case',
    (path) => {
      expect(nameFaults(path)).not.toEqual([]);
    },
  );

  it.each(['libs/domain/task/task.machine.ts', 'libs/persistence/migrations/1700000000000-initial.ts'])(
    '%s is a good name',
    (path) => {
      expect(nameFaults(path)).toEqual([]);
    },
  );
});
