import type { Round } from './round';

/** Sides of a measure: what it is for the kernel, for the minimal workflow, and how many times the kernel costs. */
export interface Compared {
  readonly kernel: number;
  readonly minimal: number;
  /** Above 1 the kernel costs more, whether the measure is a time or a rate. */
  readonly ratio: number;
  /** Lowest and highest ratio of a pair of rounds: how far one run can be trusted. */
  readonly range: readonly [low: number, high: number];
}

export interface LevelFigures {
  readonly clients: number;
  readonly rounds: number;
  readonly acts: number;
  readonly p50: Compared;
  readonly p99: Compared;
  readonly actsPerSecond: Compared;
  readonly lifecyclesPerSecond: Compared;
}

/** Value below which a share of the samples lies, by rank. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** The two sides of one pair of rounds, run next to each other. */
export interface Pair {
  readonly kernel: Round;
  readonly minimal: Round;
}

const rangeOf = (ratios: readonly number[]): readonly [number, number] => [
  Math.min(...ratios),
  Math.max(...ratios),
];

/** Medians over the rounds; the ratio is the median of the pairs' ratios, so that a busy moment hits both sides. */
function compared(pairs: readonly Pair[], of: (round: Round) => number, kind: 'time' | 'rate'): Compared {
  const ratios = pairs.map(({ kernel, minimal }) =>
    kind === 'time' ? of(kernel) / of(minimal) : of(minimal) / of(kernel),
  );
  return {
    kernel: median(pairs.map((pair) => of(pair.kernel))),
    minimal: median(pairs.map((pair) => of(pair.minimal))),
    ratio: median(ratios),
    range: rangeOf(ratios),
  };
}

/** A round has too few acts for its own p99: the samples of all rounds are put together. */
function pooledP99(pairs: readonly Pair[]): Compared {
  const kernel = quantile(
    pairs.flatMap((pair) => pair.kernel.latencies),
    0.99,
  );
  const minimal = quantile(
    pairs.flatMap((pair) => pair.minimal.latencies),
    0.99,
  );
  const ratios = pairs.map(
    (pair) => quantile(pair.kernel.latencies, 0.99) / quantile(pair.minimal.latencies, 0.99),
  );
  return { kernel, minimal, ratio: kernel / minimal, range: rangeOf(ratios) };
}

export const levelFigures = (clients: number, pairs: readonly Pair[]): LevelFigures => ({
  clients,
  rounds: pairs.length,
  acts: pairs.reduce((sum, pair) => sum + pair.kernel.latencies.length, 0),
  p50: compared(pairs, (round) => median(round.latencies), 'time'),
  p99: pooledP99(pairs),
  actsPerSecond: compared(pairs, (round) => round.actsPerSecond, 'rate'),
  lifecyclesPerSecond: compared(pairs, (round) => round.lifecyclesPerSecond, 'rate'),
});
