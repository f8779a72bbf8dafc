/**
 * The rooms of the architecture as rules: who may import whom, types included. `test/architecture/rooms.spec.ts` runs
 * them on the tree and on planted bad imports.
 */

/** Tests, and what several of them build on; both may use builders and tools. */
const SPEC = '\\.(spec|fixture)\\.tsx?$';
/** Written by a generator, and compared with a fresh run of it. */
const GENERATED = '\\.gen\\.ts$';
/** Read by the tools that build and test a room. */
const TOOL_CONFIG = '^apps/web/[^/]+\\.config\\.ts$';
const NPM = '(^|/)node_modules/';

/** A rule of the form "files here never import files there". */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A room that may import rooms and packages of a list, Node itself included, and nothing else of ours. */
const onlyRooms = (room, allowed, comment) =>
  never(
    `${room.replaceAll('/', '-')}-rooms`,
    comment,
    { path: `^${room}/`, pathNot: SPEC },
    {
      path: '^(libs|workflows|activities|apps)/',
      pathNot: [room, ...allowed].map((one) => `^${one}/`),
    },
  );

/** A room that imports nothing but what is listed: no other package, no module of Node. */
const nothingBut = (room, allowed, comment) =>
  never(
    `${room.replaceAll('/', '-')}-closed`,
    comment,
    { path: `^${room}/`, pathNot: SPEC },
    { pathNot: [`^${room}/`, ...allowed] },
  );

const rooms = [
  nothingBut('libs/domain', [], 'Rules are pure: no package, no module of Node, no other room.'),
  nothingBut('libs/contracts', ['^libs/domain/'], 'Names and wire types need the domain only.'),
  nothingBut(
    'workflows',
    ['^libs/(domain|contracts)/', `${NPM}@temporalio/(workflow|common)/`],
    'What a workflow imports is bundled and replayed: domain, contracts, the SDK’s two packages; even as a type.',
  ),
  nothingBut(
    'libs/audit',
    ['^(node:)?[a-z_/]+$'],
    'The verifier recomputes chains with its own small code: it shares none with what wrote them.',
  ),
  nothingBut(
    'apps/audit',
    ['^libs/audit/', `${NPM}(pg|@types/pg)/`, '^(node:)?[a-z_/]+$'],
    'The command verifies beside the system, and needs nothing of it.',
  ),
  onlyRooms('libs/platform', ['libs/domain', 'libs/contracts'], 'Platform knows no business.'),
  onlyRooms(
    'libs/persistence',
    ['libs/domain', 'libs/platform'],
    'Tables know no workflow and no wire type.',
  ),
  onlyRooms('libs/documents', ['libs/domain'], 'Documents are laid out from domain facts.'),
  onlyRooms(
    'activities',
    ['libs/(domain|contracts|persistence|platform|documents)'],
    'Effects never import the procedure or a process of the system.',
  ),
  onlyRooms(
    'apps/api',
    ['libs/(audit|domain|contracts|persistence|platform|documents)'],
    'The API never imports workflows, activities or another app.',
  ),
  onlyRooms(
    'apps/worker',
    ['activities', 'libs/(contracts|persistence|platform)'],
    'The worker hosts; it knows only the path of the workflows and no rule of the domain.',
  ),
  onlyRooms('apps/local', ['libs/(platform|persistence)'], 'The launcher starts the rest as processes.'),
  onlyRooms('apps/web', ['libs/domain'], 'The browser shares the pure rules and nothing of the servers.'),
];

const doors = [
  never(
    'domain-door',
    'A folder of the domain is entered through its index from other rooms.',
    { path: '^(workflows|activities|apps|libs/(?!domain/))' },
    { path: '^libs/domain/[^/]+/', pathNot: '^libs/domain/[^/]+/index\\.ts$' },
  ),
  never(
    'room-door',
    'A room is entered through its index.',
    { path: '^(libs/[^/]+|workflows|activities|apps/[^/]+)/' },
    {
      path: '^libs/(audit|contracts|platform|persistence|documents)/',
      pathNot: ['^libs/[^/]+/index\\.ts$', '^$1/'],
    },
  ),
  never(
    'kernel-door',
    'A process enters the kernel through its index.',
    { path: '^workflows/(?!kernel/)[^/]+/' },
    { path: '^workflows/kernel/', pathNot: '^workflows/kernel/index\\.ts$' },
  ),
];

const processes = [
  never(
    'process-without-temporal',
    'A process is written on the kernel; the SDK’s own calls would step around the recorder. Maintenance has no case.',
    { path: '^workflows/(?!kernel/|maintenance/)[^/]+/' },
    { path: `${NPM}@temporalio/` },
  ),
  never(
    'processes-apart',
    'A process imports no other process; the kernel imports none.',
    { path: '^workflows/([^/]+)/' },
    { path: '^workflows/[^/]+/', pathNot: ['^workflows/kernel/', '^workflows/$1/'] },
  ),
];

const packages = [
  never(
    'typeorm-in-persistence',
    'SQL lives in one room.',
    { path: '^(libs|workflows|activities|apps)/', pathNot: '^libs/persistence/' },
    { path: `${NPM}(@nestjs/)?typeorm/` },
  ),
  never(
    'pool-in-adapters',
    'A feature asks repositories; the pool of connections is for those who make them.',
    { path: '^apps/api/', pathNot: ['^apps/api/src/http/persistence/', SPEC] },
    { path: '^apps/api/src/http/persistence/data-source\\.ts$' },
  ),
  never(
    'nest-in-apps',
    'Rooms of rules, names and layouts know no framework.',
    { path: '^libs/(domain|contracts|documents)/|^workflows/' },
    { path: `${NPM}(@nestjs/|class-validator/|class-transformer/)` },
  ),
  never(
    'api-without-worker',
    'The API is a client: it never hosts or defines workflows.',
    { path: '^apps/api/', pathNot: SPEC },
    { path: `${NPM}@temporalio/(worker|workflow|activity|testing)/` },
  ),
  never(
    'no-tools-at-run-time',
    'What runs at a customer does not import what only tests and builds have.',
    { path: '^(libs|workflows|activities|apps)/', pathNot: [SPEC, TOOL_CONFIG] },
    {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only', 'npm', 'npm-optional'],
      pathNot: `${NPM}@types/`,
    },
  ),
];

const everywhere = [
  never(
    'no-circular',
    'Two files that need each other are one file or three.',
    { pathNot: GENERATED },
    { circular: true },
  ),
  never('resolvable', 'An import leads somewhere.', {}, { couldNotResolve: true }),
  never(
    'features-apart',
    'A feature of the API imports no other feature; acts carry the one door and serve all.',
    { path: '^apps/api/src/features/([^/]+)/' },
    {
      path: '^apps/api/src/features/[^/]+/',
      pathNot: ['^apps/api/src/features/$1/', '^apps/api/src/features/acts/'],
    },
  ),
  never(
    'nothing-imports-test',
    'Builders and stories serve specs only.',
    { path: '^(libs|workflows|activities|apps)/', pathNot: SPEC },
    { path: '^test/' },
  ),
  never('nothing-imports-specs', 'A spec is run, never imported.', {}, { path: '\\.spec\\.tsx?$' }),
  never(
    'fixtures-for-specs',
    'What runs needs nothing that tests build on.',
    { pathNot: ['^test/', SPEC] },
    { path: '\\.fixture\\.tsx?$' },
  ),
];

module.exports = {
  forbidden: [...everywhere, ...rooms, ...doors, ...processes, ...packages],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data|\\.cache|coverage)/' },
    // A type import is an import: what a room knows, it depends on.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'require', 'node', 'import'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
      mainFields: ['main', 'types', 'typings'],
    },
    skipAnalysisNotInRules: true,
  },
};
