import ts from 'typescript';
import { heightOf, lineOf, nodesOf, ROOT, type SourceFile } from './source-tree';

const BUDGET = { source: 300, test: 400, function: 40, workflow: 60, dependencies: 6 };
const EMPTY_NAMES = /(^|[-./])(utils?|helpers?|common|managers?|misc)([-./]|$)/;
const KEBAB = /^[a-z0-9]+([-.][a-z0-9]+)*$/;
const SUPPRESSION = /(@ts-(?:ignore|expect-error|nocheck)|eslint-disable(?:-next-line|-line)?)([^\n]*)/g;
const MACHINE_PATH = /(?<![\w.$}])\/(?:home|work|Users|root|mnt)\/[\w.-]|(?<![\w])[A-Z]:\\\\?(?:Users|work)/;
const SETTINGS_READERS = [
  /^libs\/platform\/settings[a-z-]*\.ts$/,
  /^apps\/(local|audit)\//,
  /^test\//,
  /\.spec\.ts$/,
];

/** A rule of shape: what it finds wrong in a file, one sentence for each place. */
export type ShapeRule = (file: SourceFile) => readonly string[];

const place = (file: SourceFile, node: ts.Node): string =>
  `${file.path}:${lineOf(file, node.getStart(file.tree))}`;

function found(file: SourceFile, says: (node: ts.Node) => string | undefined): readonly string[] {
  return [...nodesOf(file)].flatMap((node) => {
    const fault = says(node);
    return fault === undefined ? [] : [`${place(file, node)} ${fault}`];
  });
}

export const fileBudget: ShapeRule = (file) => {
  const budget = file.isTest ? BUDGET.test : BUDGET.source;
  return file.lines > budget ? [`${file.path} has ${file.lines} lines, budget ${budget}`] : [];
};

export const functionBudget: ShapeRule = (file) => {
  if (file.isTest) return [];
  const budget = file.path.endsWith('.workflow.ts') ? BUDGET.workflow : BUDGET.function;
  return found(file, (node) => {
    if (!ts.isFunctionLike(node) || heightOf(file, node) <= budget) return undefined;
    return `function of ${heightOf(file, node)} lines, budget ${budget}`;
  });
};

export const constructorBudget: ShapeRule = (file) =>
  found(file, (node) =>
    ts.isConstructorDeclaration(node) && node.parameters.length > BUDGET.dependencies
      ? `constructor of ${node.parameters.length} dependencies, budget ${BUDGET.dependencies}`
      : undefined,
  );

/** Names that say nothing, and names not in kebab-case with a role suffix. */
export function nameFaults(path: string): readonly string[] {
  const parts = path.split('/');
  return [
    ...(EMPTY_NAMES.test(path) ? [`${path} has a name that says nothing`] : []),
    ...(parts.every((part) => KEBAB.test(part)) ? [] : [`${path} is not in kebab-case`]),
  ];
}

export const environment: ShapeRule = (file) => {
  if (SETTINGS_READERS.some((allowed) => allowed.test(file.path))) return [];
  return found(file, (node) => {
    if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined;
    return /^process(\.env|\[['"]env['"]\])$/.test(node.getText(file.tree)) ? 'reads process.env' : undefined;
  });
};

export const looseTypes: ShapeRule = (file) =>
  file.isTest
    ? []
    : found(file, (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? 'uses the type any' : undefined));

/** A suppression tells why, after two dashes: `… -- the driver types this column as unknown`. */
export const suppressions: ShapeRule = (file) =>
  file.isTest
    ? []
    : [...file.text.matchAll(SUPPRESSION)].flatMap(([, word = '', rest = ''], index) =>
        /\s--\s+\S.{8,}/.test(rest)
          ? []
          : [`${file.path} suppression ${index + 1} (${word}) gives no reason`],
      );

/** The data of a test may be a made-up path; the path of this very tree is data of nobody. */
export const machinePaths: ShapeRule = (file) => {
  const names = (line: string): boolean =>
    line.includes(`${ROOT}/`) || (!file.isTest && MACHINE_PATH.test(line));
  return file.text
    .split('\n')
    .flatMap((line, index) => (names(line) ? [`${file.path}:${index + 1} names a path of a machine`] : []));
};

const CHANCE = /^(Date\.now|Math\.random|performance\.now|crypto\.randomUUID)$/;

/** Time and chance are arguments of the domain, never read by it. */
export const timeAndChance: ShapeRule = (file) => {
  if (file.isTest || !file.path.startsWith('libs/domain/')) return [];
  return found(file, (node) => {
    if (ts.isPropertyAccessExpression(node) && CHANCE.test(node.getText(file.tree)))
      return `reads ${node.getText(file.tree)}`;
    if (
      ts.isNewExpression(node) &&
      node.expression.getText(file.tree) === 'Date' &&
      !node.arguments?.length
    ) {
      return 'reads the clock by new Date()';
    }
    return ts.isIdentifier(node) &&
      node.text === 'process' &&
      !ts.isPropertyAssignment(node.parent) &&
      ts.isPropertyAccessExpression(node.parent) &&
      node.parent.expression === node
      ? 'reads process'
      : undefined;
  });
};
