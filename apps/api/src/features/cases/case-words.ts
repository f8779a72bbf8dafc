import type { EventKind } from '#domain/case';
import {
  HAZARD_MOTIONS,
  HAZARD_STAGE_TITLES,
  type HazardMotion,
  type HazardStage,
  nodeRow,
  OVERLAY_TITLES,
  type Overlay,
} from '#domain/hazard';
import { REPORT_STAGE_TITLES, type ReportStage } from '#domain/report';
import { type HandlingAct, HANDLING_TITLES } from '#domain/task';

/** What a line of the timeline is about. */
const KIND_TITLES: Readonly<Record<EventKind, string>> = {
  started: '立案',
  opened: '待办产生',
  decided: '办理',
  held: '意见已提交，等待会签',
  handled: '处理',
  withdrawn: '待办撤销',
  stage: '进入阶段',
  motion: '申请',
  ladder: '督办',
  due: '到期',
  clock: '计时调整',
  overlay: '状态标记',
  jumped: '退回',
  incident: '异常',
  told: '联动',
  ended: '办结',
};

const CLOCK_TITLES: Readonly<Record<string, string>> = {
  extended: '延期',
  paused: '中止计时',
  resumed: '恢复计时',
  recomputed: '日历更新后重新计算',
};

/** The words of a table, or the name itself where it has none. */
const titleIn = <K extends string>(titles: Readonly<Record<K, string>>, name: string): string =>
  Object.hasOwn(titles, name) ? titles[name as K] : name;

export const kindTitle = (kind: string): string => titleIn<EventKind>(KIND_TITLES, kind);
export const nodeTitle = (node: string): string => nodeRow(node)?.title ?? node;
const motionTitle = (motion: string): string => titleIn<HazardMotion>(HAZARD_MOTIONS, motion);
export const overlayTitle = (overlay: string): string => titleIn<Overlay>(OVERLAY_TITLES, overlay);

export const stageTitle = (process: string, stage: string): string =>
  process === 'report'
    ? titleIn<ReportStage>(REPORT_STAGE_TITLES, stage)
    : titleIn<HazardStage>(HAZARD_STAGE_TITLES, stage);

/** Words for an act as it was performed: an outcome of its node, a handling act, or a motion. */
export function actTitle(node: string | null, act: string): string {
  const outcomes = node === null ? undefined : nodeRow(node)?.outcomes;
  const handled = titleIn<HandlingAct>(HANDLING_TITLES, act);
  return outcomes?.[act] ?? (handled === act ? motionTitle(act) : handled);
}

/** What the name of an event means depends on its kind. */
export function eventTitle(
  process: string,
  { kind, name, node }: { readonly kind: string; readonly name: string | null; readonly node: string | null },
): string {
  if (name === null) return kindTitle(kind);
  switch (kind) {
    case 'stage':
      return stageTitle(process, name);
    case 'opened':
    case 'jumped':
      return nodeTitle(name);
    case 'overlay':
      return overlayTitle(name);
    case 'clock':
      return titleIn(CLOCK_TITLES, name);
    case 'decided':
    case 'held':
    case 'handled':
    case 'motion':
      return actTitle(node, name);
    default:
      return name;
  }
}
