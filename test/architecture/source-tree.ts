import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

export const ROOT = resolve(__dirname, '..', '..');
const ROOMS = ['apps', 'workflows', 'activities', 'libs', 'test'];
const SKIPPED = new Set(['node_modules', 'dist', '.data', '.cache', 'fixtures', 'histories']);

/** A file of code: where it is, what it says, and its syntax tree. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly isTest: boolean;
  readonly lines: number;
  readonly tree: ts.SourceFile;
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIPPED.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

/** What a generator wrote is compared with a fresh run of it, not judged by its shape. */
const GENERATED = /\.gen\.ts$/;

/** Every file of the rooms that people wrote, as a path from the root with forward slashes. */
export const allPaths = (): readonly string[] =>
  ROOMS.flatMap((room) => [...walk(join(ROOT, room))])
    .map((path) => relative(ROOT, path).split(sep).join('/'))
    .filter((path) => !GENERATED.test(path));

const isTestPath = (path: string): boolean =>
  path.startsWith('test/') || /\.(spec|fixture)\.tsx?$/.test(path);

export function parse(path: string, text: string): SourceFile {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return { path, text, isTest: isTestPath(path), lines, tree };
}

export const sourceFiles = (): readonly SourceFile[] =>
  allPaths()
    .filter((path) => /\.(ts|tsx|mts|mjs|cjs)$/.test(path))
    .map((path) => parse(path, readFileSync(join(ROOT, path), 'utf8')));

/** Every node of a file, in order of the text. */
export function* nodesOf(file: SourceFile): Generator<ts.Node> {
  const waiting: ts.Node[] = [file.tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    const children: ts.Node[] = [];
    node.forEachChild((child) => void children.push(child));
    waiting.push(...children.reverse());
  }
}

export const lineOf = (file: SourceFile, position: number): number =>
  file.tree.getLineAndCharacterOfPosition(position).line + 1;

/** Lines a node stands on, its own comment not counted. */
export const heightOf = (file: SourceFile, node: ts.Node): number =>
  lineOf(file, node.getEnd()) - lineOf(file, node.getStart(file.tree)) + 1;
