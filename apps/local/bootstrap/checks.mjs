// What has to hold before anything else can run. Plain JavaScript without dependencies: nothing is installed yet.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence for the person at the terminal; no stack is shown for it. */
export class StartFailure extends Error {}

/**
 * NestJS 12 is loaded with require(esm), which Node has since 20.19 and 22.12.
 * @param {string} version such as "20.19.0"
 * @returns {string | undefined} the fault, one sentence
 */
export function nodeVersionFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return undefined;
  return `需要 Node.js 20.19 及以上的 20.x，或 22.12 及以上版本，当前是 ${version}：请升级后重试。`;
}

/** @param {string} root */
export function assertWritable(root) {
  const cache = join(root, '.cache');
  const probe = join(cache, `write-probe-${process.pid}`);
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch {
    throw new StartFailure(`目录 ${root} 不可写：请检查目录权限，或换到可写的位置。`);
  }
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Whether what npm installed is what the lockfile asks for. Packages of other platforms are optional and may be
 * missing; versions are compared, not file dates, which a checkout changes at will.
 * @public the test asks for it in a process of its own
 */
export function installedMatchesLock(lock, installed) {
  if (installed === undefined) return false;
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .every(([path, wanted]) => {
      const found = installed.packages[path];
      if (found === undefined) return wanted.optional === true || wanted.peer === true;
      return found.version === wanted.version && found.integrity === wanted.integrity;
    });
}

/** @param {string} root */
export function dependenciesAreCurrent(root) {
  const lock = readJson(join(root, 'package-lock.json'));
  if (lock === undefined)
    throw new StartFailure('缺少 package-lock.json 或其内容损坏：请重新获取完整的代码。');
  return installedMatchesLock(lock, readJson(join(root, 'node_modules', '.package-lock.json')));
}
