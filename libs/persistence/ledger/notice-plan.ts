import { type Assignee, type Role, type Seat } from '#domain/authority';
import type { Batch, CaseEvent, JsonObject } from '#domain/case';
import { LADDER_DEEDS, type LadderDeed } from '#domain/deadline';
import { type Oversight, OVERSIGHT_TITLES } from '#domain/hazard';
import type { TaskState } from '#domain/task';

export type NoticeKind =
  'opened' | 'returned' | 'ladder' | 'due' | 'urge' | 'cc' | 'assigned' | 'supervision';

/** Whom a notice is for: a person, the holders of a seat, or a post in whichever of the case's units has it. */
export type NoticeTarget = { readonly personId: string } | { readonly seat: Seat } | { readonly role: Role };

export interface PlannedNotice {
  readonly kind: NoticeKind;
  readonly targets: readonly NoticeTarget[];
  readonly title: string;
  readonly body: string;
  readonly taskId: string | null;
}

export interface NoticeContext {
  readonly batch: Batch;
  readonly caseTitle: string;
  readonly number: string | null;
  readonly nodeTitle: (node: string) => string;
  readonly display: (event: CaseEvent) => string;
  readonly seatOf: (task: TaskState) => Seat;
  readonly dueDayOf: (task: TaskState) => string | undefined;
}

/** The head of the unit that a post belongs to; a head is its own. */
const HEADS: Readonly<Partial<Record<Role, Role>>> = {
  committeeClerk: 'committeeDirector',
  bureauOfficer: 'bureauHead',
  bureauBuyer: 'bureauHead',
  financeClerk: 'financeHead',
  subdistrictOfficer: 'subdistrictLeader',
  subdistrictEnforcer: 'subdistrictLeader',
  departmentOfficer: 'departmentHead',
  agencyQc: 'agencyAdmin',
  expert: 'agencyAdmin',
  enterpriseSafetyManager: 'enterpriseHead',
};

const ASSIGNING: Readonly<Record<string, string>> = {
  transfer: '转办',
  delegate: '征求意见',
  addSigner: '加签',
};

/**
 * Roles whose holders the notices of a batch may be for, given the roles its tasks may come to sit with: asked of the
 * register before it is known which of them do.
 */
export function rolesToTell(batch: Batch, seatRoles: readonly Role[]): readonly Role[] {
  const selectors = new Set(batch.events.flatMap((event) => ladderDetail(event).notify ?? []));
  const heads = selectors.has('unitHead') ? seatRoles.map(headOf) : [];
  const named = [...selectors].filter((selector) => selector !== 'holder' && selector !== 'unitHead');
  const supervised = oversightIn(batch).flatMap(({ seat }) => [seat.role, headOf(seat.role)]);
  return [...seatRoles, ...heads, ...supervised, ...(named as Role[])];
}

/** What the events of a batch tell whom; pure, so that each rule can be read and tested by itself. */
export function planNotices(context: NoticeContext): readonly PlannedNotice[] {
  const returned = context.batch.events.find((event) => event.kind === 'decided' && event.name === 'return');
  return context.batch.events.flatMap((event) => {
    if (event.kind === 'motion') return supervised(context, event);
    const task = context.batch.tasks.find((one) => one.id === event.taskId);
    if (task === undefined) return [];
    switch (event.kind) {
      case 'opened':
        return [returned ? sentBack(context, task, returned) : waiting(context, task)];
      case 'ladder':
      case 'due':
        return stepped(context, task, event);
      case 'handled':
        return handled(context, task, event);
      default:
        return [];
    }
  });
}

const caseLine = ({ number, caseTitle }: NoticeContext): string =>
  number === null ? caseTitle : `${number} ${caseTitle}`;

/** 督办 by hand is told to whoever has the matter, and to the head of the unit. */
function supervised(context: NoticeContext, event: CaseEvent): readonly PlannedNotice[] {
  const record = oversightIn(context.batch).find((one) => one.kind === event.name && one.at === event.at);
  if (record === undefined) return [];
  const { seat, holder, taskId, kind, text, letterNo } = record;
  const number = letterNo === undefined ? '' : `（${letterNo}）`;
  return [
    {
      kind: 'supervision',
      targets: [
        holder === undefined ? { seat } : { personId: holder },
        { seat: { unitId: seat.unitId, role: headOf(seat.role) } },
      ],
      title: `${OVERSIGHT_TITLES[kind]}${number}`,
      body: `${caseLine(context)}，${context.display(event)}：${text}`,
      taskId,
    },
  ];
}

const oversightIn = ({ facts }: Batch): readonly Oversight[] =>
  (facts as { readonly oversight?: readonly Oversight[] }).oversight ?? [];

function waiting(context: NoticeContext, task: TaskState): PlannedNotice {
  const dueDay = context.dueDayOf(task);
  return {
    kind: 'opened',
    targets: [{ seat: context.seatOf(task) }],
    title: `待办：${context.nodeTitle(task.node)}`,
    body: dueDay === undefined ? caseLine(context) : `${caseLine(context)}，办理期限至 ${dueDay}`,
    taskId: task.id,
  };
}

function sentBack(context: NoticeContext, task: TaskState, returned: CaseEvent): PlannedNotice {
  return {
    ...waiting(context, task),
    kind: 'returned',
    title: `退回：${context.nodeTitle(task.node)}`,
    body: `${caseLine(context)}，${context.display(returned)} 退回：${returned.opinion ?? ''}`,
  };
}

const ladderDetail = (event: CaseEvent) =>
  (event.detail ?? {}) as { does?: LadderDeed; notify?: readonly string[]; acts?: boolean };

const headOf = (role: Role): Role => HEADS[role] ?? role;

function stepped(context: NoticeContext, task: TaskState, event: CaseEvent): readonly PlannedNotice[] {
  const detail = ladderDetail(event);
  // Steps already past when the task opened are recorded, but only the latest of them is acted on.
  if (detail.acts === false) return [];
  const targets = (detail.notify ?? []).flatMap((selector) => targetsOf(selector, context, task));
  const deed = detail.does === undefined ? '提醒' : LADDER_DEEDS[detail.does];
  return [
    {
      kind: event.kind === 'due' ? 'due' : 'ladder',
      targets,
      title: `${deed}：${context.nodeTitle(task.node)}`,
      body: `${caseLine(context)}（${event.name ?? ''}）`,
      taskId: task.id,
    },
  ];
}

function targetsOf(selector: string, context: NoticeContext, task: TaskState): readonly NoticeTarget[] {
  const seat = context.seatOf(task);
  if (selector === 'holder') return [task.holder ? { personId: task.holder.personId } : { seat }];
  if (selector === 'unitHead') {
    return [{ seat: { unitId: seat.unitId, role: headOf(seat.role) } }];
  }
  return [{ role: selector as Role }];
}

function handled(context: NoticeContext, task: TaskState, event: CaseEvent): readonly PlannedNotice[] {
  const by = context.display(event);
  const node = context.nodeTitle(task.node);
  if (event.name === 'urge') {
    const targets = targetsOf('holder', context, task);
    return [
      {
        kind: 'urge',
        targets,
        title: `催办：${node}`,
        body: `${caseLine(context)}，${by} 催办`,
        taskId: task.id,
      },
    ];
  }
  const people = peopleIn(event.form as JsonObject | undefined);
  const targets = people.map(({ personId }) => ({ personId }));
  if (event.name === 'cc') {
    return [
      {
        kind: 'cc',
        targets,
        title: `抄送：${node}`,
        body: `${caseLine(context)}，${by} 抄送`,
        taskId: task.id,
      },
    ];
  }
  const word = ASSIGNING[event.name ?? ''];
  if (word === undefined) return [];
  const body = `${caseLine(context)}，${by}：${event.opinion ?? ''}`;
  return [{ kind: 'assigned', targets, title: `${word}：${node}`, body, taskId: task.id }];
}

/** The persons a handling act names: `to` of transfer, delegate and cc, `signers` of addSigner. */
export function peopleIn(form: JsonObject | undefined): readonly Assignee[] {
  const named = [form?.['to'], form?.['signers']].flatMap((value) =>
    value === undefined ? [] : [value].flat(),
  );
  return named.filter(
    (value): value is JsonObject & Assignee =>
      typeof value === 'object' && value !== null && typeof (value as JsonObject)['personId'] === 'string',
  );
}
