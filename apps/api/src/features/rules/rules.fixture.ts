import type { CalendarDay } from '#domain/deadline';
import { calendarFrom } from '#domain/deadline';
import type { PolicyChangeFacts } from '#domain/policy-change';
import { type PolicyValue, snapshotOn } from '#domain/policy';
import type { CaseInput } from '#contracts';
import {
  CalendarStore,
  CaseReader,
  Checklists,
  Directory,
  HazardCatalogue,
  PolicyStore,
  RuleChanges,
  type RuleChangeRow,
  type RuleDraft,
  RuleDrafts,
  type TimedTask,
  TimedTasks,
} from '#persistence';
import { TemporalClient, yearRows } from '#platform';
import type { StandIn } from '../../http/api.fixture';

const LADDER = [{ id: 'T', offset: { amount: 0, unit: 'ND' }, does: 'overdue', notify: ['holder'] }];
const ROWS: readonly PolicyValue[] = [
  {
    key: 'filing.ack',
    title: '备案收讫期限',
    value: 2,
    unit: 'WD',
    source: '三3',
    mark: 'D',
    from: '2021-12-20',
  },
  {
    key: 'ladder.filing',
    title: '备案阶梯',
    value: LADDER,
    source: '六（三）',
    mark: 'D',
    from: '2021-12-20',
  },
  {
    key: 'ladder.official',
    title: '催办阶梯',
    value: LADDER,
    source: '六（三）',
    mark: 'D',
    from: '2021-12-20',
  },
];
const SET = { id: 'opinion', title: '《意见》', fromDay: '2021-12-20', note: null, changeCaseId: null };
const CALENDAR: readonly CalendarDay[] = [...yearRows(2026), ...yearRows(2027)];

const TIMED: TimedTask = {
  ...{ caseId: 'c1', taskId: 'acknowledge.1', process: 'hazard', node: 'acknowledge', caseNumber: 'XG-1' },
  ...{ caseTitle: '配电箱无接地', termKey: 'filing.ack', ladderKey: 'ladder.filing', dueDay: '2026-03-10' },
  ...{ dueAt: '2026-03-10T16:00:00.000Z', policySetId: 'opinion', policyDay: '2026-03-06' },
  clock: { term: 'filing.ack', ladder: 'ladder.filing', startAt: '2026-03-06T02:00:00.000Z' },
};

/** The rules of a small district and what Temporal was told to start. */
export class FakeRules {
  readonly started: CaseInput<PolicyChangeFacts>[] = [];
  readonly drafts = new Map<string, RuleDraft>();
  changes: RuleChangeRow[] = [];
  timed: TimedTask[] = [TIMED];

  standIns(): readonly StandIn[] {
    const snapshot = snapshotOn(ROWS, '2026-03-06', 'opinion');
    return [
      {
        provide: PolicyStore,
        use: {
          sets: () => Promise.resolve([SET]),
          values: () => Promise.resolve(ROWS),
          effectiveOn: () => Promise.resolve(snapshot),
          pinnedTo: () => Promise.resolve(snapshot),
          historyOf: (key: string) =>
            Promise.resolve(ROWS.filter((row) => row.key === key).map((value) => ({ set: SET, value }))),
        },
      },
      {
        provide: CalendarStore,
        use: {
          days: (from = '', to = '9') =>
            Promise.resolve(CALENDAR.filter(({ day }) => day >= from && day <= to)),
          calendar: () => Promise.resolve(calendarFrom(CALENDAR)),
        },
      },
      { provide: HazardCatalogue, use: { list: () => Promise.resolve([]) } },
      { provide: Checklists, use: { list: () => Promise.resolve([]) } },
      {
        provide: TimedTasks,
        use: { under: () => Promise.resolve(this.timed), runningOver: () => Promise.resolve(this.timed) },
      },
      {
        provide: RuleDrafts,
        use: {
          keep: (draft: RuleDraft) => {
            const kept = { ...draft, sha256: JSON.stringify(draft.content), rows: 1 };
            if (!this.drafts.has(draft.id)) this.drafts.set(draft.id, kept);
            return Promise.resolve(kept);
          },
          byId: (id: string) => Promise.resolve(this.drafts.get(id)),
        },
      },
      {
        provide: RuleChanges,
        use: {
          list: () => Promise.resolve({ items: this.changes }),
          byId: (id: string) => Promise.resolve(this.changes.find(({ caseId }) => caseId === id)),
        },
      },
      { provide: Directory, use: { units: () => Promise.resolve([{ id: 'u-government' }]) } },
      {
        provide: CaseReader,
        use: {
          head: (_scope: object, id: string) =>
            Promise.resolve(this.started.find(({ caseId }) => caseId === id)),
        },
      },
      { provide: TemporalClient, use: this.temporal },
    ];
  }

  private readonly temporal = {
    withDeadline: <T>(_ms: number, call: (client: unknown) => Promise<T>): Promise<T> => {
      const start = (_type: string, { args: [input] }: { args: [CaseInput<PolicyChangeFacts>] }) => {
        if (!this.started.some(({ caseId }) => caseId === input.caseId)) this.started.push(input);
        return Promise.resolve({});
      };
      return call({ workflow: { start } });
    },
  };
}

/** A change as its row shows it, waiting for approval. */
export const aChange = (over: Partial<RuleChangeRow> = {}): RuleChangeRow => ({
  ...{
    caseId: 'change-1',
    number: 'XG-2026-GZ-000001',
    kind: 'policy',
    title: '备案期限',
    reason: '人手不足',
  },
  ...{
    documentNo: null,
    effectOn: '2026-04-01',
    stage: 'submitted',
    open: true,
    outcome: null,
    draftId: 'draft-1',
  },
  ...{ draftRows: 1, round: 1, drafterId: 'p-zhang', drafterName: '张三', approverName: null, retime: [] },
  ...{ writtenVersion: null, openedAt: '2026-03-06T01:00:00.000Z', closedAt: null },
  ...over,
});

/** A draft that gives three working days for the filing. */
export const aDraft = (over: Partial<RuleDraft> = {}): RuleDraft => ({
  ...{ id: 'draft-1', sha256: 'a', rows: 1, caseId: 'change-1', createdBy: 'p-zhang', createdAt: '' },
  content: {
    kind: 'policy',
    rows: [
      {
        ...{
          key: 'filing.ack',
          value: 3,
          unit: 'WD',
          source: '区安委〔2026〕9号',
          mark: 'D',
          reason: '人手不足',
        },
        before: { value: 2, unit: 'WD', source: '三3', mark: 'D' },
      },
    ],
  },
  ...over,
});
