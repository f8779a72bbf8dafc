import type { CaseHead, HazardRow, TimelineEvent, TimelineRefusal } from '#persistence';

export const aHead = (over: Partial<CaseHead> = {}): CaseHead => ({
  id: 'c1',
  process: 'hazard',
  procedure: 'v1',
  number: 'XG-2026-GM-000001-01',
  title: '配电箱无接地',
  stage: 'rectifying',
  status: 'open',
  version: 9,
  policySetId: 'test',
  policyDay: '2026-03-02',
  workflowId: 'hazard:c1',
  parentCaseId: 'r-1',
  openedByPersonId: 'p-agency',
  openedByName: '赵六',
  openedAt: '2026-03-02T02:00:00.000Z',
  closedAt: null,
  outcome: null,
  level: 'general',
  enterpriseName: '洛阳宏达家具有限公司',
  units: {},
  finders: ['p-finder'],
  ...over,
});

export const anEvent = (seq: number, over: Partial<TimelineEvent> = {}): TimelineEvent => ({
  seq,
  version: seq,
  kind: 'stage',
  name: 'filed',
  taskId: null,
  node: null,
  at: `2026-03-02T0${seq}:00:00.000Z`,
  personId: null,
  personName: null,
  onBehalfOfPersonId: null,
  onBehalfOfName: null,
  display: null,
  postId: null,
  postTitle: null,
  unitId: null,
  unitName: null,
  role: null,
  via: null,
  opinion: null,
  key: null,
  form: null,
  evidence: null,
  detail: null,
  ...over,
});

export const aRefusal = (over: Partial<TimelineRefusal> = {}): TimelineRefusal => ({
  id: '1',
  taskId: 'order.1',
  act: 'order',
  code: 'NOT_IN_SEAT',
  detail: null,
  personId: 'p-wang',
  personName: '王五',
  role: 'subdistrictOfficer',
  at: '2026-03-02T02:30:00.000Z',
  ...over,
});

/** A case in memory, with the methods of the repositories that the feature asks. */
export class FakeFile {
  heads = [aHead()];
  events: TimelineEvent[] = [];
  refused: TimelineRefusal[] = [];
  /** Persons who have a part in the case though it lies outside of their reach. */
  involved: string[] = [];
  inScope = true;

  readonly cases = {
    head: ({ kind }: { kind: string }, id: string) =>
      Promise.resolve(
        this.inScope || kind === 'district' ? this.heads.find((one) => one.id === id) : undefined,
      ),
    involves: (_id: string, personId: string) => Promise.resolve(this.involved.includes(personId)),
    timeline: (_scope: object, _id: string, after = 0, limit = 500) =>
      Promise.resolve(this.events.filter(({ seq }) => seq > after).slice(0, limit)),
    refusals: () => Promise.resolve(this.refused),
    deadlines: () => Promise.resolve([]),
    responsible: () => {
      const one = (unitName: string, personName: string | null) => ({ unitName, personId: null, personName });
      return Promise.resolve({
        enterprise: one('洛阳宏达家具有限公司', '孙安'),
        subdistrict: one('唐宫路街道办事处', '李四'),
        department: one('区应急管理局', null),
      });
    },
  };

  readonly tasks = { open: () => Promise.resolve([]) };
  readonly hazards = { byId: () => Promise.resolve({ ...HAZARD }) };
  readonly attachments = { ofCase: () => Promise.resolve([]) };
  readonly basis = { of: () => Promise.resolve(['河南省安全生产条例第二十七条']) };
  readonly comments = { list: () => Promise.resolve([]) };
}

const HAZARD: Partial<HazardRow> = {
  description: '配电箱无接地',
  place: '一车间',
  category: '用电',
  industry: '工贸',
  foundOn: '2026-03-01',
  dueOn: '2026-03-20',
  subdistrictName: '唐宫路街道办事处',
  departmentName: '区应急管理局',
  agencyName: '衡瞻安全',
  overdue: false,
  fixedOnSite: false,
  reviewRound: 0,
  recurrenceOf: null,
  overlays: ['extensionAsked'],
};
