// `npm run check:web-size`: what a browser fetches before the inbox can be read, packed, against the budget.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Budget of the first load: kilobytes of packed script. */
const BUDGET_KB = 400;
const KB = 1_000;
const ENTRY = 'index.html';
/** Page that everybody sees first, fetched as soon as the entry runs. */
const FIRST_PAGE = 'features/inbox/inbox-page.tsx';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const built = resolve(root, process.argv[2] ?? 'dist/web');
const manifest = JSON.parse(readFileSync(resolve(built, '.vite/manifest.json'), 'utf8'));

/** A chunk with all it imports before it can run. */
function withImports(key, seen = new Set()) {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`${key} is not part of the build: run npm run build:web`);
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of chunk.imports ?? []) withImports(next, seen);
  return seen;
}

const keys = withImports(FIRST_PAGE, withImports(ENTRY));
const files = [...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js'));
const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(resolve(built, file))).length, 0);
const size = `${(bytes / KB).toFixed(0)} kB of ${BUDGET_KB} kB in ${files.length} files`;
if (bytes > BUDGET_KB * KB) {
  process.stderr.write(`first load too big: ${size}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`first load: ${size}\n`);
}
