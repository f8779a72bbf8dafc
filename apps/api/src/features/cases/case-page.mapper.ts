import { ROLE_TITLES } from '#domain/authority';
import { actTitle, levelTitle, nodeTitle, overlayTitle, processTitle, stageTitle } from '#domain/process';
import type {
  AttachmentView,
  CaseHead,
  CommentView,
  DeadlineView,
  HazardRow,
  ResponsiblePerson,
  ResponsibleView as ResponsibleRow,
  TaskDetail,
  TimelineEvent,
} from '#persistence';
import type { CaseHeadView, HazardInCaseView } from './dto/case-head.view';
import type {
  AttachmentInCaseView,
  CaseDeadlineView,
  CommentInCaseView,
  DocumentView,
  OpenTaskView,
  ResponsibleOneView,
  ResponsibleView,
} from './dto/case-parts.view';
import { given } from '../../http/given';

const HAZARD = 'hazard';

export const headView = (head: CaseHead): CaseHeadView => ({
  id: head.id,
  process: head.process,
  processTitle: processTitle(head.process),
  ...given('number', head.number),
  title: head.title,
  stage: head.stage,
  stageTitle: stageTitle(head.process, head.stage),
  status: head.status,
  ...given('level', levelTitle(head.process, head.level)),
  ...given('enterpriseName', head.enterpriseName),
  openedBy: head.openedByName,
  openedAt: head.openedAt,
  ...given('closedAt', head.closedAt),
  version: head.version,
  ...given('parentCaseId', head.parentCaseId),
  policySet: head.policySetId,
  policyDay: head.policyDay,
});

export const hazardView = (row: HazardRow): HazardInCaseView => ({
  description: row.description,
  place: row.place,
  category: row.category,
  industry: row.industry,
  foundOn: row.foundOn,
  ...given('dueOn', row.dueOn),
  subdistrict: row.subdistrictName,
  department: row.departmentName,
  agency: row.agencyName,
  overdue: row.overdue,
  fixedOnSite: row.fixedOnSite,
  reviewRound: row.reviewRound,
  ...given('recurrenceOf', row.recurrenceOf),
  overlays: row.overlays.map((overlay) => overlayTitle(HAZARD, overlay)),
});

export const openTaskView = (task: TaskDetail): OpenTaskView => ({
  id: task.id,
  nodeTitle: nodeTitle(task.process, task.node),
  seat: `${task.seatUnitName} ${ROLE_TITLES[task.seat.role]}`,
  ...given('holder', task.holderName),
  ...given('dueDay', task.dueDay),
  provisional: task.provisional,
});

const responsibleOne = ({ unitName, personName }: ResponsiblePerson): ResponsibleOneView => ({
  unit: unitName,
  ...given('person', personName),
});

export const responsibleView = ({
  enterprise,
  subdistrict,
  department,
}: ResponsibleRow): ResponsibleView => ({
  enterprise: responsibleOne(enterprise),
  subdistrict: responsibleOne(subdistrict),
  department: responsibleOne(department),
});

export const deadlineView = (process: string, deadline: DeadlineView): CaseDeadlineView => ({
  taskId: deadline.taskId,
  nodeTitle: nodeTitle(process, deadline.taskId),
  dueAt: deadline.dueAt,
  dueDay: deadline.dueDay,
  provisional: deadline.provisional,
  superseded: deadline.supersededAt !== null,
  working: deadline.workingText,
});

export const attachmentView = (file: AttachmentView): AttachmentInCaseView => ({
  id: file.id,
  name: file.name,
  mime: file.mime,
  purpose: file.purpose,
  size: file.size,
  sha256: file.sha256,
  uploadedAt: file.createdAt,
  ...(file.capture === undefined ? {} : { capture: file.capture }),
});

export const commentView = ({ text, personName, at }: CommentView): CommentInCaseView => ({
  text,
  by: personName,
  at,
});

/** Fields of forms in which the number of a document stands. */
const NUMBER_FIELDS = ['noticeNo', 'documentNo', 'letterNo'] as const;
/** Acts that count; one that is held or was handled issues nothing. */
const ISSUING = ['decided', 'motion'];

/** 文书 of the case, by the numbers people gave with their acts, in order of time. */
export const documentsIn = (process: string, events: readonly TimelineEvent[]): readonly DocumentView[] =>
  events
    .filter(({ kind }) => ISSUING.includes(kind))
    .flatMap((event) =>
      NUMBER_FIELDS.flatMap((field) => {
        const number = event.form?.[field];
        if (typeof number !== 'string' || number === '') return [];
        return [
          {
            title: actTitle(process, event.node, event.name ?? ''),
            number,
            at: event.at,
            ...given('by', event.display),
          },
        ];
      }),
    );

/** What the level rests on and what a mended report rests on, latest last; each once. */
export function basisIn(events: readonly TimelineEvent[]): readonly string[] {
  const named = events
    .filter(({ kind }) => kind === 'decided')
    .flatMap(({ form }) => {
      const basis = form?.['basis'];
      return [form?.['levelBasis'], ...(Array.isArray(basis) ? (basis as readonly unknown[]) : [])];
    });
  return [...new Set(named.filter((one): one is string => typeof one === 'string' && one !== ''))];
}
