import { resolve } from 'node:path';
import { migrate, seedDistrict } from '#persistence';
import { runDemo } from './demo';
import { LaunchFailure } from './failure';
import { Launcher } from './launch/launcher';
import { readLaunchSettings } from './launch/launch-settings';
import { terminalProgress } from './launch/progress';
import { welcome } from './launch/welcome';

// This file runs as dist/apps/local/main.js.
const ROOT = resolve(__dirname, '../../..');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function explain(error: unknown): string {
  if (error instanceof LaunchFailure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function run(): void {
  let stopping: Promise<void> | undefined;
  const settings = readLaunchSettings(process.env, ROOT);
  const launcher = new Launcher({
    root: ROOT,
    settings,
    progress: terminalProgress(say),
    inherited: process.env,
    content: {
      migrate,
      seed: (databaseUrl) => seedDistrict(databaseUrl, { demo: settings.demo }),
      demo: runDemo,
    },
    onFailure: (failure) => end(1, failure),
  });
  const end = (code: number, error?: unknown): void => {
    if (stopping !== undefined) return;
    if (error !== undefined) process.stderr.write(`✗ ${explain(error)}\n`);
    say('▸ 正在停止……');
    stopping = launcher.stop();
    stopping.then(
      () => {
        say('  已全部停止。');
        process.exit(code);
      },
      (fault: unknown) => {
        process.stderr.write(`✗ 停止时出错：${explain(fault)}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of SIGNALS) process.on(signal, () => end(0));
  launcher.start().then(
    () => {
      if (stopping === undefined) say(welcome(settings));
    },
    (error: unknown) => end(1, error),
  );
}

try {
  run();
} catch (error) {
  process.stderr.write(`✗ ${explain(error)}\n`);
  process.exitCode = 1;
}
