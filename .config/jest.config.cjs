const path = require('node:path');

const root = path.resolve(__dirname, '..');
const swc = JSON.parse(require('node:fs').readFileSync(path.join(root, '.swcrc'), 'utf8'));
delete swc.$schema;

// Packages that ship as ES modules only and have to be compiled for jest's CommonJS loader.
const ESM_ONLY = [
  '@nestjs',
  'nodemailer',
  'load-esm',
  'file-type',
  'strtok3',
  'token-types',
  '@tokenizer',
  '@borewit',
  'uint8array-extras',
];

const tier = (name, testMatch, extra = {}) => ({
  displayName: name,
  rootDir: root,
  testEnvironment: 'node',
  // Rooms name each other through package.json "imports"; "source" points at the TypeScript files.
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons', 'require', 'default'] },
  testMatch,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  // The workbench has its own runner, with a document.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/web/'],
  transform: { '^.+\\.(t|j|mj)s$': ['@swc/jest', swc] },
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
  ...extra,
});

/** One embedded PostgreSQL for all files of a tier; each takes databases of its own. */
const onePostgres = {
  globalSetup: '<rootDir>/test/support/postgres-setup.ts',
  globalTeardown: '<rootDir>/test/support/postgres-teardown.ts',
};

module.exports = {
  rootDir: root,
  projects: [
    tier('unit', [
      '<rootDir>/{libs,workflows,activities,apps}/**/*.spec.ts',
      '<rootDir>/test/architecture/**/*.spec.ts',
    ]),
    tier('workflow', ['<rootDir>/test/workflow/**/*.spec.ts']),
    tier('replay', ['<rootDir>/test/replay/**/*.spec.ts']),
    tier('integration', ['<rootDir>/test/integration/**/*.spec.ts'], onePostgres),
    tier('e2e', ['<rootDir>/test/e2e/**/*.spec.ts'], onePostgres),
  ],
};
