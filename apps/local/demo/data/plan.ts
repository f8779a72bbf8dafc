import type { Finding } from './finding';

/** What people do with a hazard after the ledger has brought it in; see `stories.ts`. */
export type StoryName =
  | 'untouched'
  | 'halfFiled'
  | 'filed'
  | 'fixedOnSite'
  | 'classified'
  | 'notified'
  | 'signedFor'
  | 'ordered'
  | 'supervised'
  | 'extensionAsked'
  | 'extensionGranted'
  | 'disputed'
  | 'transferring'
  | 'claimed'
  | 'failed'
  | 'passed'
  | 'closed'
  | 'planned'
  | 'listed'
  | 'suspended'
  | 'voidProposed'
  | 'partlyReviewed'
  | 'reportIn';

/**
 * How the ledger has the row: closed, found and not yet ordered, being rectified, said to be rectified. `reported`
 * stands in no ledger: an agency sends it as a report.
 */
export type Standing = 'reported' | 'closed' | 'found' | 'rectifying' | 'rectified';

export interface PlanLine {
  readonly standing: Standing;
  readonly level: Finding['level'];
  readonly story: StoryName;
  /**
   * One hazard each, in days from today: when it was closed, when it was found, or the day it is due,
   * by its standing.
   */
  readonly days: readonly number[];
  /** Only in this 属地. */
  readonly subdistrict?: string;
}

const series = (first: number, step: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => first + at * step);

type Line = readonly [
  standing: Standing,
  level: PlanLine['level'],
  story: StoryName,
  days: readonly number[],
  subdistrict?: string,
];

/** About 150 hazards in every stage; a week's work of a district that has its backlog. */
const LINES: readonly Line[] = [
  ['reported', '一般', 'untouched', [-1, -1, -2]],
  ['reported', '重大', 'untouched', [-1]],
  ['reported', '一般', 'halfFiled', [-2, -2]],
  ['reported', '一般', 'filed', [-2]],
  ['reported', '一般', 'fixedOnSite', [-2]],

  ['closed', '一般', 'untouched', series(-9, -9, 30)],
  ['closed', '重大', 'untouched', series(-30, -55, 4)],

  ['found', '一般', 'untouched', series(-1, -1, 7)],
  ['found', '重大', 'untouched', [-1]],
  ['found', '一般', 'classified', series(-2, -1, 6)],
  ['found', '一般', 'notified', series(-3, -1, 5)],
  ['found', '一般', 'signedFor', series(-4, -1, 4)],
  ['found', '重大', 'signedFor', [-2]],
  ['found', '一般', 'ordered', series(-5, -1, 2)],
  ['found', '一般', 'extensionAsked', [-6, -7]],
  ['found', '一般', 'extensionGranted', [-6]],
  ['found', '一般', 'disputed', [-5]],
  ['found', '一般', 'transferring', [-4]],
  ['found', '一般', 'supervised', series(-6, -1, 3)],
  ['found', '一般', 'claimed', series(-7, -1, 3)],
  ['found', '一般', 'passed', series(-8, -1, 3)],
  ['found', '一般', 'closed', series(-9, -1, 3)],
  ['found', '一般', 'failed', [-9]],
  ['found', '重大', 'planned', [-6, -8]],
  ['found', '重大', 'listed', [-10]],

  ['rectifying', '一般', 'untouched', [-75, -52, -40, -33, -25, -18]],
  ['rectifying', '重大', 'planned', [-21]],
  ['rectifying', '一般', 'supervised', [-12, -9, -7, -6, -4, -3, -2, -1]],
  ['rectifying', '一般', 'untouched', [0, 1, 1, 2, 2, 3, 3, 4, 5, 6]],
  ['rectifying', '一般', 'supervised', series(8, 2, 9)],
  ['rectifying', '一般', 'claimed', [9, 11, 13]],
  ['rectifying', '重大', 'planned', [30, 45, 60]],
  ['rectifying', '重大', 'suspended', [20]],
  ['rectifying', '一般', 'voidProposed', [7]],

  ['rectified', '一般', 'untouched', series(3, 1, 9)],
  ['rectified', '一般', 'passed', series(4, 1, 5)],
  // Nobody leads 洛北 at present: its approval waits with the committee office.
  ['rectified', '一般', 'passed', [6], 'unit-subdistrict-luobei'],
  ['rectified', '一般', 'closed', series(2, 1, 4)],
  ['rectified', '一般', 'failed', [5]],
  ['rectified', '重大', 'untouched', [12]],
  ['rectified', '重大', 'partlyReviewed', [15]],
  ['rectified', '重大', 'reportIn', [18]],
];

export const DEMO_PLAN: readonly PlanLine[] = LINES.map(([standing, level, story, days, subdistrict]) => ({
  ...{ standing, level, story, days },
  ...(subdistrict === undefined ? {} : { subdistrict }),
}));
