import type { EventKind } from '#domain/case';
import { deedTitle, stepTitle } from '#domain/deadline';
import { actTitle, nodeTitle, overlayTitle, processTitle, stageTitle } from '#domain/process';

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

const TOLD_TITLES: Readonly<Record<string, string>> = { startCase: '发起', actOnCase: '告知' };

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

/** What the name of an event means depends on its kind. */
export function eventTitle(
  process: string,
  event: {
    readonly kind: string;
    readonly name: string | null;
    readonly node: string | null;
    readonly detail?: object | null;
  },
): string {
  const { kind, name, node } = event;
  if (name === null) return kindTitle(kind);
  switch (kind) {
    case 'stage':
      return stageTitle(process, name);
    case 'opened':
    case 'jumped':
      return nodeTitle(process, name);
    case 'overlay':
      return overlayTitle(process, name);
    case 'clock':
      return titleIn(CLOCK_TITLES, name);
    case 'decided':
    case 'held':
    case 'handled':
    case 'motion':
      return actTitle(process, node, name);
    case 'told':
      return toldTitle(name, event.detail ?? {});
    case 'ladder':
    case 'due':
      return ladderTitle(name, event.detail ?? {});
    default:
      return name;
  }
}

/** What a step of the ladder did, and how it stood to the due instant. */
function ladderTitle(step: string, { does }: { readonly does?: unknown }): string {
  return typeof does === 'string' ? `${deedTitle(does)}（${stepTitle(step)}）` : stepTitle(step);
}

/** 发起 or 告知, and the process it goes to. */
function toldTitle(topic: string, detail: { readonly process?: unknown }): string {
  const process = typeof detail.process === 'string' ? processTitle(detail.process) : '';
  return `${titleIn(TOLD_TITLES, topic)}${process}`;
}
