import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const TESTS = ['test/**/*.{ts,mjs}', '**/*.{spec,fixture}.{ts,tsx}'];
// Programs that load these files take what they export by default.
const CONFIGS = ['.config/**', '*.cjs', 'apps/web/*.config.ts', 'test/support/*-{setup,teardown}.ts'];
// The verifier of the audit chains stands alone: it shares no room of the system, not even for its settings.
const ENVIRONMENT_READERS = ['libs/platform/settings*.ts', 'apps/local/**', 'apps/audit/**'];

const environment = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Settings are read once, at the door: libs/platform/settings.',
  },
  {
    selector: "MemberExpression[object.name='process'][property.value='env']",
    message: 'Settings are read once, at the door: libs/platform/settings.',
  },
];
const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Exports have names.',
};

/** At most four parameters; a constructor, whose parameters are dependencies, has six. */
const parameters = [
  ...[
    'FunctionDeclaration',
    'ArrowFunctionExpression',
    'TSDeclareFunction',
    'TSEmptyBodyFunctionExpression',
  ].map((kind) => `${kind}[params.length>4]`),
  ":not(MethodDefinition[kind='constructor']) > FunctionExpression[params.length>4]",
  "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>6]",
].map((selector) => ({ selector, message: 'Too many parameters: take one object, or split the work.' }));

/** Rules that need no types: they hold for the plain JavaScript of the launcher too. */
const shape = {
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-console': 'error',
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 40 }],
  'no-restricted-syntax': ['error', ...parameters, ...environment, defaultExport],
};

const typed = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/no-require-imports': 'error',
  '@typescript-eslint/ban-ts-comment': [
    'error',
    { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
  ],
  // An underscore says that a value is left out on purpose, e.g. a field taken off by a rest pattern.
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
};

export default defineConfig(
  globalIgnores([
    '**/dist/**',
    '**/node_modules/**',
    '**/.data/**',
    '**/.cache/**',
    'coverage/**',
    'test/fixtures/**',
    'test/histories/**',
    'apps/web/api/**',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{ts,tsx,mjs,cjs,js}'], rules: shape },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: 'tsconfig.json', tsconfigRootDir: root },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: typed,
  },
  {
    // The browser has types of its own.
    files: ['apps/web/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: 'apps/web/tsconfig.json', tsconfigRootDir: root } },
  },
  {
    // A module of NestJS is named by its decorators; an injected class is needed as a value.
    files: ['apps/{api,worker}/**/*.ts', 'activities/**/*.ts', 'libs/persistence/**/*.ts'],
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
  },
  { files: ['workflows/**/*.workflow.ts'], rules: { 'max-lines-per-function': ['error', { max: 60 }] } },
  { files: ENVIRONMENT_READERS, rules: { 'no-restricted-syntax': ['error', ...parameters, defaultExport] } },
  { files: ['apps/local/**', 'apps/audit/**', ...TESTS], rules: { 'no-console': 'off' } },
  {
    files: TESTS,
    rules: {
      'no-restricted-syntax': ['error', defaultExport],
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
    },
  },
  { files: CONFIGS, rules: { 'no-restricted-syntax': 'off', 'max-lines-per-function': 'off' } },
);
