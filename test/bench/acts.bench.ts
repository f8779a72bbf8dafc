import { cpus, loadavg } from 'node:os';
import { dayOf } from '#domain/deadline';
import { openDataSource, PolicyStore } from '#persistence';
import { systemClock } from '#platform';
import { levelFigures, type LevelFigures, type Pair } from './figures';
import { castsOf } from './general-hazard';
import { costOf, type HistoryCost } from './history-cost';
import { KernelSide } from './kernel-side';
import { MinimalSide } from './minimal-side';
import { type BenchReport, textOf } from './report';
import { runRound } from './round';
import type { Side } from './side';
import { type BenchWorld, startWorld } from './world';

/** Exit code of a program ended by Ctrl-C. */
const INTERRUPTED = 130;

/** How hard a level drives, and how long it may take. */
interface Level {
  readonly clients: number;
  readonly casesPerRound: number;
  readonly rounds: number;
  readonly budgetMs: number;
}

const LEVELS: readonly Level[] = [
  { clients: 1, casesPerRound: 2, rounds: 8, budgetMs: 35_000 },
  { clients: 8, casesPerRound: 16, rounds: 6, budgetMs: 50_000 },
];

async function sidesOf({ pool, temporal, workerMetrics }: BenchWorld, databaseUrl: string) {
  const source = await openDataSource(databaseUrl, { poolSize: 1, applicationName: 'bench' });
  const policy = await new PolicyStore(source).effectiveOn(dayOf(systemClock.now().getTime()));
  await source.destroy();
  if (policy === undefined) throw new Error('the seed has no policy for today');
  const casts = await castsOf(pool);
  const kernel = new KernelSide({ temporal, pool, policy, casts, workerMetrics });
  const acts = casts[0]?.acts('').length ?? 0;
  return { kernel, minimal: new MinimalSide(temporal, pool, acts), acts };
}

/** Rounds of both sides in turn, each pair in the other order; the first pair warms up and is dropped. */
async function measure(level: Level, kernel: Side, minimal: Side): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  const until = performance.now() + level.budgetMs;
  const round = (side: Side) => runRound(side, level.clients, level.casesPerRound);
  for (let turn = 0; turn <= level.rounds && performance.now() < until; turn += 1) {
    const kernelFirst = turn % 2 === 0;
    const first = await round(kernelFirst ? kernel : minimal);
    const second = await round(kernelFirst ? minimal : kernel);
    if (turn > 0) {
      pairs.push(kernelFirst ? { kernel: first, minimal: second } : { kernel: second, minimal: first });
    }
  }
  return pairs;
}

/** Where one lifecycle of a side goes, read from a case that one client drove alone. */
async function accountOf(side: Side, acts: number): Promise<HistoryCost> {
  const [one] = (await runRound(side, 1, 1)).cases;
  if (one === undefined) throw new Error('a round without a case');
  return costOf(await one.history(), acts);
}

async function bench(world: BenchWorld): Promise<BenchReport> {
  const begun = performance.now();
  const { kernel, minimal, acts } = await sidesOf(world, world.databaseUrl);
  const levels: LevelFigures[] = [];
  for (const level of LEVELS) {
    const pairs = await measure(level, kernel, minimal);
    levels.push(levelFigures(level.clients, pairs));
  }
  const { seconds, count } = await kernel.commits();
  return {
    levels,
    kernel: await accountOf(kernel, acts),
    minimal: await accountOf(minimal, acts),
    recordMs: (seconds / count) * 1_000,
    seconds: (performance.now() - begun) / 1_000,
    load: loadavg()[0] ?? 0,
    processors: cpus().length,
  };
}

/** Figures are reported, never asserted: the exit code tells only whether the bench itself ran. */
async function main(): Promise<void> {
  process.stdout.write('正在启动 PostgreSQL、Temporal 和两个工作进程……\n');
  const starting = startWorld();
  // Ctrl-C also while the servers start: what has begun is finished and then stopped.
  const interrupted = (): void =>
    void starting.then((world) => world.stop()).finally(() => process.exit(INTERRUPTED));
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  const world = await starting;
  try {
    process.stdout.write('正在测量，约需一分半钟……\n');
    const report = await bench(world);
    process.stdout.write(`${textOf(report)}\n${JSON.stringify({ bench: 'acts', ...report })}\n`);
  } finally {
    await world.stop();
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
