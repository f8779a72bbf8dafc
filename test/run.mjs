// `npm test`: makes a bare clone ready, runs the gates and every tier of tests, and sums up.
// `npm test -- unit replay` runs only the tiers named.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, npm, prepare } from '../apps/local/bootstrap/prepare.mjs';
import { findBrowser, NO_BROWSER } from './browser-program.mjs';
import { browserTotals, closingLine, sum, TIERS, totals } from './tiers.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const cache = resolve(root, '.cache');
// A test that leaves something open would keep its jest alive for ever.
const TIER_LIMIT_MS = 900_000;

const say = (text) => process.stdout.write(`${text}\n`);
const seconds = (from) => `${((performance.now() - from) / 1_000).toFixed(1)} 秒`;

async function fetchPrograms() {
  const local = createRequire(import.meta.url)(resolve(root, 'dist/apps/local/index.js'));
  say('▸ 准备 Temporal 程序……');
  await local.temporalCli(cache);
  await local.fetchProgram(local.TIME_SKIPPING_SERVER, cache);
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a program of node_modules to its end, within the limit. */
function runProgram(args, { env = process.env, stdout = 'ignore' } = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', stdout, 'inherit'] });
    const limit = setTimeout(() => child.kill('SIGKILL'), TIER_LIMIT_MS);
    child.once('exit', (code) => {
      clearTimeout(limit);
      done(code ?? 1);
    });
  });
}

function jest(name, workers, report) {
  // Standard output carries jest's JSON; what people read comes on standard error.
  return runProgram([
    resolve(root, 'node_modules/jest/bin/jest.js'),
    ...['--config', resolve(root, '.config/jest.config.cjs'), '--selectProjects', name],
    ...[`--maxWorkers=${workers}`, '--passWithNoTests', '--json', `--outputFile=${report}`],
  ]);
}

/** Whether there is a browser to drive; what Playwright has installed itself is known to Playwright only. */
async function hasBrowser() {
  const { chromium } = await import('@playwright/test');
  return findBrowser(process.env, () => chromium.executablePath()) !== undefined;
}

async function playwright(workers, report) {
  if (!(await hasBrowser())) {
    process.stderr.write(`✗ ${NO_BROWSER}\n`);
    return 1;
  }
  const args = [
    resolve(root, 'node_modules/@playwright/test/cli.js'),
    ...['test', '--config', resolve(root, '.config/playwright.config.mjs')],
    ...['--project=browser', `--workers=${workers}`, '--reporter=list,json'],
  ];
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return runProgram(args, { env, stdout: 'inherit' });
}

async function runTier({ name, workers }) {
  say(`▸ 测试：${name}……`);
  const from = performance.now();
  const report = resolve(cache, `test-${name}.json`);
  rmSync(report, { force: true });
  const isBrowser = name === 'browser';
  const code = await (isBrowser ? playwright(workers, report) : jest(name, workers, report));
  const result = (isBrowser ? browserTotals : totals)(readReport(report));
  // A runner may fail without a failed test, for instance in its set-up.
  const failed = code !== 0 && result.failed === 0 ? 1 : result.failed;
  return { name, ...result, failed, time: seconds(from) };
}

async function runGates() {
  say('▸ 检查：npm run check……');
  const from = performance.now();
  const code = await npm(root, ['run', '--silent', 'check']);
  return [{ name: 'check', passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, time: seconds(from) }];
}

async function main() {
  const wanted = process.argv.slice(2);
  const tiers = wanted.length === 0 ? TIERS : TIERS.filter(({ name }) => wanted.includes(name));
  await prepare(root);
  mkdirSync(cache, { recursive: true });
  await fetchPrograms();
  const results = wanted.length === 0 ? await runGates() : [];
  for (const tier of tiers) results.push(await runTier(tier));
  say('');
  for (const result of results) say(`  ${result.name.padEnd(12)} ${closingLine(result)}  (${result.time})`);
  const all = sum(results);
  if (all.passed === 0) process.stderr.write('✗ 没有运行任何测试。\n');
  say(closingLine(all));
  process.exitCode = all.failed > 0 || all.passed === 0 ? 1 : 0;
}

main().catch(fail);
