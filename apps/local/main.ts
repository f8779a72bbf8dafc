import { resolve } from 'node:path';
import { DEMO_PASSWORD, demoPersonas, migrate, seedDistrict } from '#persistence';
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

type End = (code: number, error?: unknown) => void;

/** Stops everything once, whatever asks for it first, and ends this process. */
function endOf(launcher: () => Launcher): End {
  let ending = false;
  return (code, error) => {
    if (ending) return;
    ending = true;
    if (error !== undefined) process.stderr.write(`✗ ${explain(error)}\n`);
    const visible = launcher().hasStarted;
    if (visible) say('▸ 正在停止……');
    launcher()
      .stop()
      .then(
        () => {
          if (visible) say('  已全部停止。');
          process.exit(code);
        },
        (fault: unknown) => {
          process.stderr.write(`✗ 停止时出错：${explain(fault)}\n`);
          process.exit(1);
        },
      );
  };
}

function run(): void {
  const settings = readLaunchSettings(process.env, ROOT);
  const end = endOf(() => launcher);
  const launcher: Launcher = new Launcher({
    root: ROOT,
    settings,
    progress: terminalProgress(say),
    inherited: process.env,
    content: {
      migrate,
      seed: (databaseUrl) => seedDistrict(databaseUrl, { demo: settings.demo }),
      demo: (apiUrl, onProgress) => runDemo(apiUrl, { onProgress }),
    },
    onFailure: (failure) => end(1, failure),
  });
  for (const signal of SIGNALS) process.on(signal, () => end(0));
  launcher.start().then(
    () => say(welcome(settings, { password: DEMO_PASSWORD, personas: demoPersonas() })),
    (error: unknown) => end(1, error),
  );
}

try {
  run();
} catch (error) {
  process.stderr.write(`✗ ${explain(error)}\n`);
  process.exitCode = 1;
}
