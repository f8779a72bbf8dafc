import type { DataSource } from 'typeorm';
import type { Actor, Role, Seat } from '#domain/authority';
import { CaseResolver } from '#activities';
import type { Batch, CaseEvent, RecordReply } from '#domain/case';
import type { HazardFacts } from '#domain/hazard';
import type { PolicyValue } from '#domain/policy';
import type { ClockSpec, TaskState } from '#domain/task';
import { AuditTrail, CalendarStore, CaseLedger, migrate, openDataSource, PolicyStore } from '#persistence';
import { yearRows } from '#platform';
import { createDatabase } from '../support/postgres';

export const AUDIT_KEY = 'a key for tests that is long enough to be one';
export const POLICY_SET = 'policy-test';
/** Friday, 2026-03-06, 10:00 in Shanghai. */
const OPENED_AT = '2026-03-06T02:00:00.000Z';

const UNITS: readonly (readonly [id: string, name: string, kind: string])[] = [
  ['unit-government', '西工区人民政府', 'government'],
  ['unit-committee-office', '区安委会办公室', 'committeeOffice'],
  ['unit-wangcheng', '王城路街道办事处', 'subdistrict'],
  ['unit-jinguyuan', '金谷园街道办事处', 'subdistrict'],
  ['unit-emergency', '区应急管理局', 'department'],
  ['unit-agency', '洛安技术服务公司', 'agency'],
  ['unit-oil', '王城加油站', 'enterprise'],
  ['unit-mill', '金谷园家具厂', 'enterprise'],
];

const POSTS: readonly (readonly [unit: string, role: Role, person: string])[] = [
  ['unit-committee-office', 'committeeClerk', '周经办'],
  ['unit-committee-office', 'committeeDirector', '郑主任'],
  ['unit-wangcheng', 'subdistrictOfficer', '张三'],
  ['unit-wangcheng', 'subdistrictLeader', '李四'],
  ['unit-jinguyuan', 'subdistrictLeader', '钱五'],
  ['unit-emergency', 'departmentOfficer', '孙六'],
  ['unit-emergency', 'departmentHead', '吴局长'],
  ['unit-agency', 'agencyAdmin', '王经理'],
  ['unit-agency', 'expert', '陈专家'],
  ['unit-oil', 'enterpriseSafetyManager', '冯安全'],
  ['unit-mill', 'enterpriseHead', '褚厂长'],
];

export const personOf = (unit: string, role: Role): string => `person-${unit.slice(5)}-${role}`;
export const postOf = (unit: string, role: Role): string => `post-${unit.slice(5)}-${role}`;

export const POLICY: readonly PolicyValue[] = [
  row('filing.ack', '备案回执', 1, 'WD'),
  row('rectify.general.default', '一般隐患整改', 15, 'ND'),
  row('escalation.majorFactor', '重大隐患阶梯系数', 0.5, 'ratio'),
  row('meeting.day', '例会日', 10, 'dayOfMonth'),
  {
    ...row('ladder.filing', '备案督办阶梯', 0, 'times'),
    value: [
      {
        id: 'T+1',
        offset: { amount: 1, unit: 'WD' },
        does: 'remind',
        notify: ['unitHead', 'committeeDirector'],
      },
      { id: 'T+3', offset: { amount: 3, unit: 'WD' }, does: 'agendaItem', notify: ['holder'] },
    ],
  },
  {
    ...row('seat.fallback', '空岗替补', 0, 'times'),
    value: { subdistrictOfficer: ['subdistrictLeader'], expert: [] },
  },
];

function row(key: string, title: string, value: number, unit: PolicyValue['unit']): PolicyValue {
  const base = { key, title, value, source: '意见五（二）', mark: 'D' as const, from: '2021-01-01' };
  return unit === undefined ? base : { ...base, unit };
}

export interface World {
  readonly url: string;
  readonly source: DataSource;
  close(): Promise<void>;
}

/** A migrated database of its own with a small district, a policy and the calendar of 2026. */
export async function createWorld(): Promise<World> {
  const database = await createDatabase();
  await migrate(database.url);
  const source = await openDataSource(database.url);
  for (const [id, name, kind] of UNITS) {
    await source.query(
      `insert into unit (id, code, name, short_name, kind, district_code) values ($1, $1, $2, $2, $3, '410303')`,
      [id, name, kind],
    );
  }
  for (const [unit, role, name] of POSTS) await addPost(source, unit, role, name);
  await new PolicyStore(source).addSet(
    { id: POLICY_SET, title: '测试政策', fromDay: '2021-01-01', note: null },
    POLICY,
  );
  await new CalendarStore(source).put(yearRows(2026));
  return {
    url: database.url,
    source,
    close: async () => {
      await source.destroy();
      await database.drop();
    },
  };
}

async function addPost(source: DataSource, unit: string, role: Role, name: string): Promise<void> {
  const [post, person] = [postOf(unit, role), personOf(unit, role)];
  await source.query('insert into person (id, name) values ($1, $2)', [person, name]);
  await source.query('insert into post (id, unit_id, role, title) values ($1, $2, $3, $3)', [
    post,
    unit,
    role,
  ]);
  await source.query(
    `insert into post_holding (id, post_id, person_id, from_day) values ($1, $1, $2, '2021-01-01')`,
    [post, person],
  );
}

export const actor = (unit: string, role: Role, over: Partial<Actor> = {}): Actor => ({
  personId: personOf(unit, role),
  postId: postOf(unit, role),
  unitId: unit,
  role,
  via: 'direct',
  ...over,
});

export const hazardFacts = (over: Partial<HazardFacts> = {}): HazardFacts => ({
  entry: 'reported',
  units: {
    enterprise: 'unit-oil',
    subdistrict: 'unit-wangcheng',
    department: 'unit-emergency',
    agency: 'unit-agency',
    committeeOffice: 'unit-committee-office',
    government: 'unit-government',
  },
  description: '卸油口静电接地报警仪失效，未接地卸油',
  place: '卸油区',
  category: '用电',
  industry: '危化',
  basis: ['安全生产法36'],
  foundOn: '2026-03-05',
  finders: [personOf('unit-agency', 'expert')],
  photos: [],
  fixedOnSite: false,
  measures: [],
  supervision: [],
  extensions: [],
  claims: [],
  reviewRound: 0,
  opinions: [],
  overlays: [],
  ...over,
});

export const filingClock: ClockSpec = { term: 'filing.ack', ladder: 'ladder.filing', startAt: OPENED_AT };

export const task = (node: string, wanted: Seat, over: Partial<TaskState> = {}): TaskState => ({
  id: `${node}.1`,
  node,
  round: 1,
  wanted,
  seat: wanted,
  status: 'ready',
  outcomes: ['acknowledge'],
  notBy: [],
  nonDelegable: false,
  returnTo: [],
  hops: 0,
  signers: [],
  openedAt: OPENED_AT,
  clock: filingClock,
  ...over,
});

export const opened = (one: TaskState, at = OPENED_AT): CaseEvent => ({
  kind: 'opened',
  at,
  name: one.node,
  taskId: one.id,
  node: one.node,
});

export const subdistrictSeat: Seat = { unitId: 'unit-wangcheng', role: 'subdistrictOfficer' };

/** The first batch of a hazard: reported by the agency, one task open at the subdistrict. */
export function firstBatch(
  caseId: string,
  over: Partial<Batch> = {},
  tasks = [task('acknowledge', subdistrictSeat)],
): Batch {
  const opener = actor('unit-agency', 'agencyAdmin');
  return {
    caseId,
    process: 'hazard',
    procedure: 'v1',
    policySetId: POLICY_SET,
    version: 1,
    at: OPENED_AT,
    stage: 'reported',
    facts: hazardFacts(),
    events: [
      { kind: 'started', at: OPENED_AT, actor: opener },
      { kind: 'stage', at: OPENED_AT, name: 'reported' },
      ...tasks.map((one) => opened(one)),
    ],
    tasks,
    resolve: tasks.map((one) => one.id),
    commands: [{ key: `key-${caseId}`, personId: opener.personId, bodyHash: 'hash' }],
    start: { openedBy: opener, openedAt: OPENED_AT },
    ...over,
  };
}

/** Monday after the first batch, 11:00 in Shanghai. */
export const SECOND_AT = '2026-03-09T03:00:00.000Z';

/** The second batch: the subdistrict acknowledges, the committee office must classify. */
export function secondBatch(caseId: string, over: Partial<Batch> = {}): Batch {
  const done = task('acknowledge', subdistrictSeat, {
    status: 'completed',
    outcome: 'acknowledge',
    closedAt: SECOND_AT,
  });
  const next = task(
    'classify',
    { unitId: 'unit-committee-office', role: 'committeeClerk' },
    { clock: { ...filingClock, startAt: SECOND_AT } },
  );
  const by = actor('unit-wangcheng', 'subdistrictOfficer');
  const { start: _start, ...base } = firstBatch(caseId);
  return {
    ...base,
    version: 2,
    at: SECOND_AT,
    stage: 'filed',
    events: [
      {
        kind: 'decided',
        at: SECOND_AT,
        name: 'acknowledge',
        taskId: done.id,
        node: done.node,
        actor: by,
        form: {},
        evidence: [],
        key: `second-${caseId}`,
      },
      opened(next, SECOND_AT),
    ],
    tasks: [done, next],
    resolve: [next.id],
    commands: [{ key: `second-${caseId}`, personId: by.personId, bodyHash: 'hash' }],
    ...over,
  };
}

/** Records batches as the activity does: clocks first, then the transaction. */
export function recorder(source: DataSource): (batch: Batch) => Promise<RecordReply> {
  const resolver = new CaseResolver(new PolicyStore(source), new CalendarStore(source));
  const ledger = new CaseLedger(source, new AuditTrail(AUDIT_KEY));
  return async (batch) => ledger.record(batch, `hazard:${batch.caseId}`, await resolver.resolve(batch));
}
