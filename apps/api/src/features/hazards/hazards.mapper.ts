import { dayOf, daysBetween, toInstant } from '#domain/deadline';
import {
  HAZARD_STAGE_TITLES,
  type HazardStage,
  LEVEL_TITLES,
  type Level,
  OVERLAY_TITLES,
  type Overlay,
} from '#domain/hazard';
import type { CappedCount, HazardRow, HazardSource, OverviewAxis, Facet } from '#persistence';
import type { FacetValueView, HazardView } from './dto/hazard.view';

export const levelTitle = (level: string | null): string =>
  level === null ? '待定级' : (LEVEL_TITLES[level as Level] ?? level);

export const stageTitle = (stage: string): string => HAZARD_STAGE_TITLES[stage as HazardStage] ?? stage;

const overlayTitle = (overlay: string): string => OVERLAY_TITLES[overlay as Overlay] ?? overlay;

/** Days by which a hazard is overdue on the day of `at`: the day after the due day is the first. */
export function daysOverdue({ overdue, dueAt }: Pick<HazardRow, 'overdue' | 'dueAt'>, at: string): number {
  if (!overdue || dueAt === null) return 0;
  // The due instant is 24:00 of the due day, which already belongs to the next day.
  const dueDay = dayOf(Date.parse(dueAt) - 1);
  return Math.max(1, daysBetween(dueDay, dayOf(at)));
}

export function hazardView(row: HazardRow, at: string): HazardView {
  const { caseId, description, place, category, industry, stage, open, overlays, foundOn, overdue } = row;
  const { enterpriseId, enterpriseName, subdistrictId, subdistrictName, departmentId, departmentName } = row;
  const { agencyId, agencyName, reviewRound, history } = row;
  return {
    ...{ caseId, description, place, category, industry, stage, open, overlays, foundOn, overdue },
    ...{ enterpriseId, enterpriseName, subdistrictId, subdistrictName, departmentId, departmentName },
    ...{ agencyId, agencyName, reviewRound, history },
    levelTitle: levelTitle(row.level),
    stageTitle: stageTitle(stage),
    overlayTitles: overlays.map(overlayTitle),
    daysOverdue: daysOverdue(row, at),
    openedAt: instant(row.openedAt),
    ...present({
      number: row.number,
      level: row.level,
      dueOn: row.dueOn,
      dueAt: row.dueAt === null ? null : instant(row.dueAt),
      closedAt: row.closedAt === null ? null : instant(row.closedAt),
      outcome: row.outcome,
      responsibleEnterprise: row.responsibleEnterpriseName,
      responsibleSubdistrict: row.responsibleSubdistrictName,
      responsibleDepartment: row.responsibleDepartmentName,
      enteredOn: row.enteredOn,
      originalClosedOn: row.originalClosedOn,
    }),
  };
}

const instant = (at: string): string => toInstant(Date.parse(at));

type Present<T> = { readonly [key in keyof T]?: NonNullable<T[key]> };

const present = <T extends Readonly<Record<string, string | null>>>(given: T): Present<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Present<T>;

/** 「37」, or 「1,000+」 when there are more than are told. */
export const countText = ({ value, more }: CappedCount): string =>
  more ? `${value.toLocaleString('en-US')}+` : String(value);

const SOURCE_TITLES: Readonly<Record<HazardSource, string>> = {
  report: '排查报告',
  import: '台账导入',
  history: '补录',
};

const AXIS_TITLES: Readonly<Partial<Record<OverviewAxis, (name: string | null) => string>>> = {
  level: levelTitle,
  stage: (name) => stageTitle(name ?? ''),
  source: (name) => SOURCE_TITLES[name as HazardSource],
};

export const facetValue = (axis: OverviewAxis, { id, name, all, open, overdue }: Facet): FacetValueView => ({
  ...(id === null ? {} : { id }),
  name: AXIS_TITLES[axis]?.(id) ?? name ?? id ?? '未填写',
  ...{ count: all, open, overdue },
});
