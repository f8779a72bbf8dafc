import type { Assignee, Role, Seat } from '#domain/authority';
import { addDays, type Calendar, calendarFrom, isWeekend } from '#domain/deadline';
import type { PolicySnapshot } from '#domain/policy';
import {
  type AttachmentView,
  type Candidate,
  type CaseHead,
  type CommentView,
  type CopyItem,
  type DraftView,
  type HeldPost,
  type InboxFilter,
  type TaskDetail,
  type TimelineEvent,
  type UnitView,
} from '#persistence';

/** The day of every story: Friday 2026-03-06, 10:00 in Luoyang. */
const TODAY = '2026-03-06';

export const UNITS = {
  enterprise: 'u-factory',
  subdistrict: 'u-tanggong',
  department: 'u-bureau',
  agency: 'u-agency',
  committeeOffice: 'u-office',
  government: 'u-government',
} as const;

const nd = (amount: number) => ({ amount, unit: 'ND' });

export const POLICY: PolicySnapshot = {
  setId: 'test',
  values: {
    'task.maxHops': { amount: 3, unit: 'times' },
    'urge.minInterval': { amount: 4, unit: 'H' },
    'bulk.cap': { amount: 2, unit: 'items' },
    'bulk.forbidden': ['closeout.approve.major', 'review.limit'],
    'substitution.nonDelegable': ['closeout.approve'],
    'lamp.nearShare': 0.2,
    'lamp.nearWithin': { amount: 3, unit: 'WD' },
    'lamp.reportedAfter': nd(10),
    'rectify.general.max': nd(30),
    'rectify.major.max': nd(180),
    'rectify.general.default': nd(15),
    'rectify.major.default': nd(60),
    'review.joint.convene': { amount: 2, unit: 'WD' },
    'seat.fallback': { enterpriseSafetyManager: ['enterpriseHead', 'subdistrictOfficer'] },
  },
};

/** Plain weeks of 2026. */
export const CALENDAR = calendarFrom(
  Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index)).map((day) => ({
    day,
    working: !isWeekend(day),
    status: 'arranged' as const,
  })),
);

export const aTask = (over: Partial<TaskDetail> = {}): TaskDetail => {
  const caseId = over.caseId ?? 'c1';
  const taskId = over.taskId ?? 'acknowledge.subdistrict.1';
  return {
    id: `${caseId}:${taskId}`,
    caseId,
    taskId,
    process: 'hazard',
    node: 'acknowledge.subdistrict',
    round: 1,
    seat: { unitId: UNITS.subdistrict, role: 'subdistrictOfficer' },
    seatUnitName: '唐宫路办',
    status: 'ready',
    holderPersonId: null,
    holderName: null,
    outcome: null,
    openedAt: '2026-03-05T02:00:00.000Z',
    closedAt: null,
    startAt: '2026-03-05T02:00:00.000Z',
    dueAt: '2026-03-06T16:00:00.000Z',
    dueDay: TODAY,
    provisional: false,
    nextStepAt: null,
    nextStepName: null,
    urgedAt: null,
    caseNumber: 'XG-2026-GM-000001-01',
    caseTitle: '洛阳宏达家具有限公司 配电箱无接地',
    level: 'general',
    enterpriseName: '洛阳宏达家具有限公司',
    subdistrictUnitId: UNITS.subdistrict,
    wanted: { unitId: UNITS.subdistrict, role: 'subdistrictOfficer' },
    holder: null,
    outcomes: ['acknowledge'],
    notBy: [],
    nonDelegable: false,
    returnTo: ['correct'],
    hops: 0,
    delegation: null,
    held: null,
    clock: { term: 'filing.ack', startAt: '2026-03-05T02:00:00.000Z', ladder: 'ladder.filing' },
    steps: [],
    marks: {},
    signers: [],
    ...over,
  };
};

/** A person in a post as the register tells it. */
export const aHolder = (personId: string, name: string, seat: Seat): Candidate => ({
  personId,
  name,
  postId: `post-${personId}`,
  ...seat,
  postTitle: seat.role,
  unitName: seat.unitId,
});

export const seatOf = (part: keyof typeof UNITS, role: Role): Seat => ({ unitId: UNITS[part], role });

const head = (caseId: string): CaseHead => ({
  id: caseId,
  process: 'hazard',
  procedure: 'v1',
  number: 'XG-2026-GM-000001-01',
  title: '配电箱无接地',
  stage: 'reported',
  status: 'open',
  version: 3,
  policySetId: 'test',
  policyDay: TODAY,
  workflowId: `hazard:${caseId}`,
  parentCaseId: null,
  openedByPersonId: 'p-agency',
  openedByName: '赵六',
  openedAt: '2026-03-05T02:00:00.000Z',
  closedAt: null,
  outcome: null,
  level: 'general',
  enterpriseName: '洛阳宏达家具有限公司',
  units: UNITS,
  finders: ['p-finder'],
});

/** A small district in memory, with the methods of the repositories that the feature asks. */
export class FakeDistrict {
  tasks: TaskDetail[] = [aTask()];
  holders: Candidate[] = [];
  events: Partial<TimelineEvent>[] = [];
  files: AttachmentView[] = [];
  copies: CopyItem[] = [];
  policy = POLICY;
  calendar: Calendar = CALENDAR;
  /** What the inbox was asked for last. */
  asked: InboxFilter | undefined;
  /** Units whose scope reaches the cases. */
  inScope = true;
  readonly drafts = new Map<string, DraftView>();
  readonly remarks: Omit<CommentView, 'id'>[] = [];

  readonly inbox = {
    todo: (_of: object, _page: object, filter: InboxFilter) => {
      this.asked = filter;
      return Promise.resolve({ items: this.tasks });
    },
    copies: () => Promise.resolve({ items: this.copies }),
    markCopyRead: (_of: object, id: string, at: string) => {
      this.copies = this.copies.map((copy) => (copy.id === id ? { ...copy, readAt: at } : copy));
      return Promise.resolve(true);
    },
    counts: (_of: object, _days: object, filter: InboxFilter) => {
      this.asked = filter;
      const none = { value: 0, more: false };
      const todo = { value: this.tasks.length, more: false };
      return Promise.resolve({
        todo,
        ...{ overdue: none, today: none, soon: none, substituted: none, started: none, done: none },
        ...{ copies: none, unreadCopies: none },
      });
    },
  };

  readonly taskReader = {
    byId: (id: string) => Promise.resolve(this.tasks.find((task) => task.id === id)),
    open: (_scope: object, caseId: string) =>
      Promise.resolve(this.tasks.filter((task) => task.caseId === caseId)),
  };

  readonly caseReader = {
    head: (scope: { kind: string }, caseId: string) =>
      Promise.resolve(this.inScope || scope.kind === 'district' ? head(caseId) : undefined),
    involves: () => Promise.resolve(false),
    timeline: () => Promise.resolve(this.events),
    deadlines: () =>
      Promise.resolve([
        {
          taskId: 'acknowledge.subdistrict.1',
          termKey: 'filing.ack',
          dueAt: '2026-03-06T16:00:00.000Z',
          dueDay: TODAY,
          provisional: false,
          working: {},
          workingText: ['自 2026-03-04 起算，当日不计入', '到期：2026-03-06 24:00'],
          steps: [],
          createdAt: '2026-03-05T02:00:00.000Z',
          supersededAt: null,
        },
      ]),
  };

  readonly policies = { pinnedTo: () => Promise.resolve(this.policy) };
  readonly calendars = { calendar: () => Promise.resolve(this.calendar) };

  readonly directory = {
    holdersOf: (seat: Seat) =>
      Promise.resolve(this.holders.filter((one) => one.unitId === seat.unitId && one.role === seat.role)),
    postsHeldBy: (personId: string) =>
      Promise.resolve(this.holders.filter((one) => one.personId === personId).map(heldPost)),
    unitById: (id: string) => Promise.resolve(unit(id)),
  };

  readonly attachments = {
    named: (ids: readonly string[]) => Promise.resolve(this.files.filter(({ id }) => ids.includes(id))),
  };

  readonly draftStore = {
    find: (personId: string, id: string) => Promise.resolve(this.drafts.get(`${personId} ${id}`)),
    save: (personId: string, id: string, draft: DraftView) => {
      this.drafts.set(`${personId} ${id}`, draft);
      return Promise.resolve();
    },
    remove: (personId: string, id: string) => {
      this.drafts.delete(`${personId} ${id}`);
      return Promise.resolve();
    },
  };

  readonly comments = {
    add: (comment: Omit<CommentView, 'id'>) => {
      this.remarks.push(comment);
      return Promise.resolve({ ...comment, id: 'm1' });
    },
  };
}

const KINDS: Readonly<Record<string, string>> = {
  [UNITS.subdistrict]: 'subdistrict',
  [UNITS.department]: 'bureau',
  'u-fire': 'department',
};

function unit(id: string): UnitView | undefined {
  const kind = KINDS[id];
  if (kind === undefined) return undefined;
  const rest = { parentId: null, actsAsSubdistrict: false, excluded: false, districtCode: '410303' };
  return { id, code: id, name: id, shortName: id, kind, ...rest };
}

const heldPost = ({ personId, postId, unitId, role, postTitle, unitName }: Candidate): HeldPost => ({
  actor: { personId, postId, unitId, role, via: 'direct' },
  postTitle,
  unitName,
  unitKind: 'subdistrict',
  scope: 'all',
  acts: [],
});

export const aFile = (over: Partial<AttachmentView> = {}): AttachmentView => ({
  id: 'f1',
  sha256: 'a'.repeat(64),
  size: 10,
  mime: 'image/jpeg',
  name: '复查.jpg',
  purpose: 'photoReview',
  uploadedBy: 'p-li',
  unitId: UNITS.subdistrict,
  caseId: null,
  exif: null,
  createdAt: '2026-03-06T01:00:00.000Z',
  ...over,
});

export const postOf = ({ personId, postId, unitId, role }: Candidate): Assignee => ({
  personId,
  postId,
  unitId,
  role,
});
