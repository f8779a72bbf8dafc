// `check:web-size`: what a browser has to fetch before the first page stands, JavaScript only, compressed.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Kilobytes of compressed JavaScript: the frame of the workbench and any one of its pages. */
const BUDGET_KB = 400;

// Built beside the pages that may be served at this moment, never over them.
const folder = resolve(dirname(fileURLToPath(import.meta.url)), '..', process.argv[2] ?? 'dist/web');
const manifest = JSON.parse(readFileSync(resolve(folder, '.vite', 'manifest.json'), 'utf8'));

/** Everything a chunk needs before it runs, itself included. */
function needed(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const other of manifest[name].imports ?? []) needed(other, seen);
  return seen;
}

const sizes = new Map();
function kilobytes(name) {
  const { file } = manifest[name];
  if (!file.endsWith('.js')) return 0;
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(resolve(folder, file))).length / 1_000);
  return sizes.get(file);
}

const weight = (names) => [...names].reduce((sum, name) => sum + kilobytes(name), 0);

const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);
if (entry === undefined) throw new Error('the manifest names no entry');
const frame = needed(entry);
// What a page opens later, on a person's act, is not part of the first load.
const landings = new Set([...frame].flatMap((name) => manifest[name].dynamicImports ?? []));
const pages = [...landings]
  .map((name) => ({ name, kb: weight(new Set([...frame, ...needed(name)])) }))
  .sort((a, b) => b.kb - a.kb);

const tooHeavy = [{ name: entry, kb: weight(frame) }, ...pages].filter(({ kb }) => kb > BUDGET_KB);
for (const { name, kb } of tooHeavy) {
  process.stderr.write(`${name}：首次打开需下载 ${kb.toFixed(0)} kB（gzip），上限 ${BUDGET_KB} kB\n`);
}
if (tooHeavy.length > 0) process.exitCode = 1;
else
  process.stdout.write(
    `框架 ${weight(frame).toFixed(0)} kB，最重一页 ${pages[0]?.name} ${pages[0]?.kb.toFixed(0)} kB\n`,
  );
