import { Injectable } from '@nestjs/common';
import { toInstant } from '#domain/deadline';
import { Overview, type OverviewLine, type Scope } from '#persistence';
import type { Clock } from '#platform';
import type { Identity } from '../../http/request';
import { scopeOf } from '../../http/scope-of';
import { InjectClock } from '../../http/tokens';
import {
  type BoardDays,
  boardDays,
  type Conditions,
  type FigureRow,
  figureRows,
  type FunnelKey,
  trendOf,
} from './board-filter';
import type { FigureView, OverviewView, TrendView, UnitLineView } from './dto/overview.view';
import { ledgerLink } from './ledger-link';
import { LongestOverdue } from './longest-overdue';
import { StageMedians } from './stage-medians';

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
    private readonly medians: StageMedians,
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
    const [figures, trend, medians, longest, bySubdistrict, byDepartment] = await Promise.all([
      this.figures(scope, at, Object.values(rows).flat()),
      this.trend(scope, at, days),
      this.medians.read(scope, at),
      this.longest.lines(scope, at),
      this.lines(scope, at, 'subdistrict'),
      this.lines(scope, at, 'department'),
    ]);
    return {
      asOf: at,
      headline: rows.headline.map(figures),
      rate: { title: '本月按期整改率', ...rateOf(rows.rate.map(figures)), definition: RATE_DEFINITION },
      ...{ trend, longest, bySubdistrict, byDepartment },
      funnel: rows.funnel.map((row) => {
        const medianDays = medians[row.key as FunnelKey];
        return { ...figures(row), ...(medianDays === undefined ? {} : { medianDays }) };
      }),
      today: rows.today.map(figures),
      ageing: rows.ageing.map(figures),
    };
  }

  /** Counts figures in one statement, so that none is of another moment than the next. */
  private async figures(
    scope: Scope,
    at: string,
    asked: readonly FigureRow[],
  ): Promise<(row: FigureRow) => FigureView> {
    const counts = await this.overview.counts(
      scope,
      asked.map(({ conditions }) => ({ at, ...conditions })),
    );
    const values = new Map(asked.map((row, index) => [row, counts[index] ?? 0]));
    return (row) => figureView(row, values.get(row) ?? 0);
  }

  private async trend(scope: Scope, at: string, days: BoardDays): Promise<readonly TrendView[]> {
    const { months, all } = trendOf(days);
    const found = new Map((await this.overview.rates(scope, { at, ...all })).map((one) => [one.month, one]));
    return months.map(({ month, rate: [onTime, due] }) => {
      const counted = found.get(month);
      const values = [figureView(onTime, counted?.onTime ?? 0), figureView(due, counted?.due ?? 0)];
      return { month, ...rateOf(values) };
    });
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

const figureView = ({ key, title, conditions }: FigureRow, value: number): FigureView => ({
  ...{ key, title, value },
  filter: ledgerLink(conditions),
});

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

function rateOf([numerator, denominator]: readonly FigureView[]): Omit<TrendView, 'month'> {
  if (numerator === undefined || denominator === undefined)
    throw new Error('the rate needs both its figures');
  const percent = percentOf(numerator.value, denominator.value);
  return { ...(percent === undefined ? {} : { percent }), numerator, denominator };
}

/** One digit after the point; nothing of nothing. */
const percentOf = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.round((part / whole) * 1_000) / 10;
