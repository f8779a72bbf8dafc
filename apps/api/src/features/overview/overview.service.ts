import { Injectable } from '@nestjs/common';
import { addDays, startOfDay, toInstant } from '#domain/deadline';
import { Overview, type OverviewLine, type Scope, StageStays } from '#persistence';
import type { Clock } from '#platform';
import type { Identity } from '../../http/request';
import { scopeOf } from '../../http/scope-of';
import { InjectClock } from '../../http/tokens';
import {
  boardDays,
  type Conditions,
  type FigureRow,
  figureRows,
  type FunnelKey,
  STRETCHES,
} from './board-filter';
import type { FigureView, OverviewView, RateView, UnitLineView } from './dto/overview.view';
import { ledgerLink } from './ledger-link';
import { LongestOverdue } from './longest-overdue';

/** Days of the past that the medians speak of. */
const MEDIAN_DAYS = 90;
/** Many screens show one board; each counts once in this time. */
const KEPT_MS = 5_000;
const RATE_DEFINITION =
  '分母：整改期限（含批准的延期）在本月且已过的隐患，不含撤销、合并和补录；分子：其中在期限届满前申请复查且未被复查退回的，或在期限届满前销号的；随台账导入的“已整改”以导入日为申请日';

interface Kept {
  readonly board: Promise<OverviewView>;
  readonly until: number;
}

/** The board's figures, each counted by the same conditions under which the ledger lists it. */
@Injectable()
export class OverviewService {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly overview: Overview,
    private readonly longest: LongestOverdue,
    private readonly stays: StageStays,
    @InjectClock() private readonly clock: Clock,
  ) {}

  read(identity: Identity): Promise<OverviewView> {
    const scope = scopeOf(identity);
    const now = this.clock.now().getTime();
    for (const [key, { until }] of this.kept) if (until <= now) this.kept.delete(key);
    const key = JSON.stringify(scope);
    const known = this.kept.get(key);
    if (known) return known.board;
    const board = this.count(scope, toInstant(now));
    this.kept.set(key, { board, until: now + KEPT_MS });
    board.catch(() => this.kept.delete(key));
    return board;
  }

  private async count(scope: Scope, at: string): Promise<OverviewView> {
    const days = boardDays(at);
    const rows = figureRows(days);
    const figures = (some: readonly FigureRow[]): Promise<readonly FigureView[]> =>
      Promise.all(some.map((row) => this.figure(scope, at, row)));
    const since = toInstant(startOfDay(addDays(days.today, -MEDIAN_DAYS)));
    const medians = await this.stays.medians(scope, since, STRETCHES);
    const funnel = await figures(rows.funnel);
    return {
      asOf: at,
      headline: await figures(rows.headline),
      rate: rateOf(await figures(rows.rate)),
      longest: await this.longest.lines(scope, at),
      bySubdistrict: await this.lines(scope, at, 'subdistrict'),
      byDepartment: await this.lines(scope, at, 'department'),
      funnel: funnel.map((figure) => {
        const medianDays = medians[figure.key as FunnelKey];
        return { ...figure, ...(medianDays === undefined ? {} : { medianDays }) };
      }),
      today: await figures(rows.today),
      ageing: await figures(rows.ageing),
    };
  }

  private async figure(scope: Scope, at: string, { key, title, conditions }: FigureRow): Promise<FigureView> {
    const { all } = await this.overview.totals(scope, { at, ...conditions });
    return { key, title, value: all, filter: ledgerLink(conditions) };
  }

  private async lines(
    scope: Scope,
    at: string,
    axis: 'subdistrict' | 'department',
  ): Promise<readonly UnitLineView[]> {
    const lines = await this.overview.by(scope, { at, open: true }, axis);
    return lines.flatMap((line) => unitLine(line, axis === 'subdistrict' ? 'subdistricts' : 'departments'));
  }
}

function unitLine(
  { id, name, counts }: OverviewLine,
  list: 'subdistricts' | 'departments',
): readonly UnitLineView[] {
  if (id === null) return [];
  const { open, overdue } = counts;
  const unit: Conditions = { [list]: [id], open: true };
  return [
    {
      ...{ id, name: name ?? id, open, overdue },
      overduePercent: percentOf(overdue, open) ?? 0,
      openFilter: ledgerLink(unit),
      overdueFilter: ledgerLink({ ...unit, overdue: true }),
    },
  ];
}

function rateOf([numerator, denominator]: readonly FigureView[]): RateView {
  if (numerator === undefined || denominator === undefined)
    throw new Error('the rate needs both its figures');
  const percent = percentOf(numerator.value, denominator.value);
  return {
    title: '本月按期整改率',
    ...(percent === undefined ? {} : { percent }),
    ...{ numerator, denominator },
    definition: RATE_DEFINITION,
  };
}

/** One digit after the point; nothing of nothing. */
const percentOf = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.round((part / whole) * 1_000) / 10;
