// `check:generated`, second half: the browser's client is what the generator makes of the committed API document.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const CLIENT = join('apps', 'web', 'api');
const CONFIG = join('apps', 'web', 'openapi-ts.config.ts');
const TAKEN_ALONG = [
  'package.json',
  'tsconfig.json',
  CONFIG,
  join('apps', 'web', 'tsconfig.json'),
  join('apps', 'api', 'openapi.json'),
];

/** Every file below a folder with its text. */
function textsOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [relative(folder, path), readFileSync(path, 'utf8')];
    }),
  );
}

/** The generator empties its folder before it writes: it works on a copy, never on the tree that is checked. */
function freshClient(copy) {
  for (const path of TAKEN_ALONG) {
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  const program = join(root, 'node_modules', '@hey-api', 'openapi-ts', 'bin', 'run.js');
  const args = [program, '--file', CONFIG, '--silent', '--no-log-file'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return textsOf(join(copy, CLIENT));
}

const copy = mkdtempSync(join(tmpdir(), 'client-'));
try {
  const fresh = freshClient(copy);
  const committed = textsOf(join(root, CLIENT));
  const names = new Set([...fresh.keys(), ...committed.keys()]);
  const different = [...names].filter((name) => fresh.get(name) !== committed.get(name)).sort();
  if (different.length > 0) {
    process.stderr.write(`${CLIENT} 与接口文档不一致：请运行 npm run generate:client 重新生成。\n`);
    process.stderr.write(different.map((name) => `  ${name}\n`).join(''));
    process.exitCode = 1;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
