import type { Compared, LevelFigures } from './figures';
import type { HistoryCost } from './history-cost';

/** All that one run of the bench found. */
export interface BenchReport {
  readonly levels: readonly LevelFigures[];
  readonly kernel: HistoryCost;
  readonly minimal: HistoryCost;
  /** Mean milliseconds of the kernel's `record`, from the worker's own histogram. */
  readonly recordMs: number;
  readonly seconds: number;
  /** Mean number of runnable processes of the last minute, and the processors there are. */
  readonly load: number;
  readonly processors: number;
}

/** Times the minimal workflow that the kernel may cost; printed as the aim, never asserted. */
const AIM = 1.3;
/** The floor of the design notes counts a lifecycle as three acts. */
const NORMAL_ACTS = 3;

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;

const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);

function table(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return column < 2 ? cell + gap : gap + cell;
      })
      .join('  ');
  return rows.map(line).join('\n');
}

const fixed = (value: number, digits: number): string => value.toFixed(digits);

function levelRows(
  { clients, acts, p50, p99, actsPerSecond, lifecyclesPerSecond }: LevelFigures,
  perCase: number,
) {
  const row = (
    name: string,
    { kernel, minimal, ratio, range }: Compared,
    digits: number,
  ): readonly string[] => [
    `${clients} 人同时`,
    name,
    fixed(kernel, digits),
    fixed(minimal, digits),
    fixed(ratio, 2),
    `${fixed(range[0], 2)}～${fixed(range[1], 2)}`,
    ratio <= AIM ? '达到' : '未达到',
  ];
  const scaled = ({ kernel, minimal, ...ratios }: Compared, by: number): Compared => ({
    kernel: kernel * by,
    minimal: minimal * by,
    ...ratios,
  });
  return [
    row('办理到答复，中位数（毫秒）', p50, 1),
    row(`办理到答复，第 99 百分位（毫秒，${acts} 次）`, p99, 1),
    row('每秒办理次数', actsPerSecond, 1),
    row('每秒办结件数（上报至销号）', lifecyclesPerSecond, 2),
    row(
      `每秒办结件数（折合每件 ${NORMAL_ACTS} 次办理）`,
      scaled(lifecyclesPerSecond, perCase / NORMAL_ACTS),
      1,
    ),
  ];
}

function costRows(kernel: HistoryCost, minimal: HistoryCost): readonly (readonly string[])[] {
  const row = (name: string, of: (cost: HistoryCost) => number, digits: number): readonly string[] => [
    '单件构成',
    name,
    fixed(of(kernel), digits),
    fixed(of(minimal), digits),
    of(minimal) === 0 ? '－' : fixed(of(kernel) / of(minimal), 2),
    '',
    '',
  ];
  return [
    row('历史事件数', (cost) => cost.events, 0),
    row('工作流任务数', (cost) => cost.workflowTasks, 0),
    row('活动数（即提交次数）', (cost) => cost.activities, 0),
    row('定时器数', (cost) => cost.timers, 0),
    row('工作流任务等待（毫秒）', (cost) => cost.workflowTaskWait, 1),
    row('工作流任务执行（毫秒）', (cost) => cost.workflowTaskRun, 1),
    row('活动等待（毫秒）', (cost) => cost.activityWait, 1),
    row('活动执行（毫秒）', (cost) => cost.activityRun, 1),
    row('活动参数，平均（字节）', (cost) => cost.inputBytesMean, 0),
    row('活动参数，最大（字节）', (cost) => cost.inputBytesMax, 0),
  ];
}

/** One table for people; ratios above 1 say that the kernel costs more. */
export function textOf(report: BenchReport): string {
  const { levels, kernel, minimal, recordMs, seconds, load, processors } = report;
  const head = ['场景', '指标', '本系统', '最小工作流', '倍数', '各轮范围', `目标 ≤ ${AIM}`];
  const rows = [
    head,
    ...levels.flatMap((level) => levelRows(level, kernel.acts)),
    ...costRows(kernel, minimal),
  ];
  const notes = [
    `倍数大于 1 表示本系统代价更高。两侧各 ${kernel.acts} 次办理，次次提交；交替测量，首轮不计，取各轮中位数。`,
    `本系统 record 活动自计平均 ${fixed(recordMs, 1)} 毫秒；全程 ${fixed(seconds, 0)} 秒。数字只报告，不作判定。`,
    `测量结束时系统负载 ${fixed(load, 1)}（${processors} 个处理器）；负载远高于处理器数时，请在空闲时重测。`,
  ];
  return ['一次办理的代价：本系统与手写最小工作流', table(rows), ...notes].join('\n');
}
