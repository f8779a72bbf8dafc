// `npm run check`: every gate, in the order of how quickly it answers; the same command that CI runs.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

const GATES = [
  ['format', '排版'],
  ['types', '类型'],
  ['lint', '规范'],
  ['rooms', '房间与引用'],
  ['deadcode', '无用代码'],
  ['bundle', '流程打包'],
  ['replay', '历史重放'],
  ['generated', '生成文件'],
  ['web', '网页测试'],
  ['web-size', '网页大小'],
  ['migrations', '数据库迁移'],
];

function run(name) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', `check:${name}`], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('exit', (code) => done({ code: code ?? 1, output }));
  });
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !GATES.some(([gate]) => gate === name));
if (unknown.length > 0) throw new Error(`no gate ${unknown.join(', ')}`);
let failures = 0;
for (const [name, title] of GATES) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (scripts[`check:${name}`] === undefined) throw new Error(`package.json has no script check:${name}`);
  const from = performance.now();
  const { code, output } = await run(name);
  const seconds = ((performance.now() - from) / 1_000).toFixed(1);
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${title}（check:${name}，${seconds} 秒）\n`);
  if (code === 0) continue;
  failures += 1;
  process.stdout.write(`${output.slice(-20_000)}\n`);
}
process.exitCode = failures === 0 ? 0 : 1;
