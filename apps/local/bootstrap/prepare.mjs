// Installs and builds what is missing or stale, and nothing else.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertWritable, dependenciesAreCurrent, nodeVersionFault, StartFailure } from './checks.mjs';

const SOURCES = ['apps', 'workflows', 'activities', 'libs'];
const SETTINGS = ['.swcrc', 'package.json', 'package-lock.json'];

const say = (text) => process.stdout.write(`${text}\n`);

/** Runs npm with the terminal's output; inside `npm start` it is the very npm that started us. */
export function npm(root, args) {
  const own = process.env.npm_execpath;
  const [file, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...first, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => reject(new StartFailure('找不到 npm：请安装完整的 Node.js。')));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function install(root) {
  if (dependenciesAreCurrent(root)) return;
  say('▸ 安装依赖（首次约需一两分钟）……');
  const code = await npm(root, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new StartFailure('依赖安装失败：请检查网络和上面的提示，然后重试。');
}

function sourceFiles(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** Changes whenever anything changes that the build reads. */
function inputHash(root) {
  const hash = createHash('sha256').update(process.version);
  const present = SOURCES.filter((folder) => existsSync(join(root, folder)));
  const files = present.flatMap((folder) => sourceFiles(root, folder)).sort();
  for (const file of [...files, ...SETTINGS.map((name) => join(root, name))]) {
    hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

async function build(root) {
  const stamp = join(root, 'dist', '.inputs');
  const wanted = inputHash(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('▸ 编译程序……');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  for (const script of ['build', 'build:web']) {
    if ((await npm(root, ['run', '--silent', script])) !== 0) {
      throw new StartFailure('编译失败：请查看上面的提示。');
    }
  }
  writeFileSync(stamp, wanted);
}

/** Makes a bare clone ready to run. @param {string} root */
export async function prepare(root) {
  const fault = nodeVersionFault(process.versions.node);
  if (fault !== undefined) throw new StartFailure(fault);
  assertWritable(root);
  await install(root);
  await build(root);
}

/** Ends the process with one sentence for a known fault, with the whole error for a defect. */
export function fail(error) {
  process.stderr.write(`✗ ${error instanceof StartFailure ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = 1;
}
