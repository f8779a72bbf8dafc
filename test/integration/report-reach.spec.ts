import { Credentials, HazardBasis, InspectionReports, PostHolders, type Scope } from '#persistence';
import { createWorld, personOf, type World } from './persistence-world';

const OPENED_AT = '2026-03-06T02:00:00.000Z';

let world: World;
let reports: InspectionReports;

const addReport = (id: string, subdistrict: string, enterprise: string, openedAt: string) =>
  world.source.query(
    `insert into inspection_report (case_id, number, enterprise_id, enterprise_name, subdistrict_id, agency_id,
       agency_name, stage, "open", opened_at, experts, hazard_count, facts, version)
     values ($1, $1, $2, $2, $3, 'unit-agency', '机构', 'filed', true, $4, $5, 1, $6, 1)`,
    [id, enterprise, subdistrict, openedAt, [personOf('unit-agency', 'expert')], facts(id)],
  );
const facts = (id: string) => ({
  conclusion: '限期整改',
  hazards: [{ caseId: `${id}-1`, facts: { basis: ['安全生产法36', '加油站规范7.1'] } }],
});

const addHazard = (reportId: string, department: string) =>
  world.source.query(
    `insert into hazard (case_id, description, place, category, industry, stage, "open", district_code, found_on,
       opened_at, enterprise_id, enterprise_name, subdistrict_id, subdistrict_name, department_id, department_name,
       agency_id, agency_name, search, report_case_id, version)
     values ($1 || '-1', '', '', '', '', 'filed', true, '410303', '2026-03-05', $2, '', '', '', '', $3, '', '', '', '',
       $1, 1)`,
    [reportId, OPENED_AT, department],
  );

beforeAll(async () => {
  world = await createWorld();
  reports = new InspectionReports(world.source);
  await addReport('r1', 'unit-wangcheng', 'unit-oil', '2026-03-06T02:00:00Z');
  await addReport('r2', 'unit-jinguyuan', 'unit-mill', '2026-03-07T02:00:00Z');
  await addHazard('r1', 'unit-emergency');
  await addHazard('r2', 'unit-housing');
}, 60_000);
afterAll(() => world.close());

describe('an inspection report', () => {
  it.each<{ scope: Scope; seen: readonly string[] }>([
    { scope: { kind: 'district' }, seen: ['r2', 'r1'] },
    { scope: { kind: 'units', subdistrict: ['unit-wangcheng'] }, seen: ['r1'] },
    { scope: { kind: 'units', enterprise: ['unit-mill'] }, seen: ['r2'] },
    { scope: { kind: 'units', agency: ['unit-agency'] }, seen: ['r2', 'r1'] },
    { scope: { kind: 'units', department: ['unit-emergency'] }, seen: ['r1'] },
    { scope: { kind: 'units', department: [] }, seen: [] },
    { scope: { kind: 'finder', personId: personOf('unit-agency', 'expert') }, seen: ['r2', 'r1'] },
    { scope: { kind: 'finder', personId: 'somebody' }, seen: [] },
    { scope: { kind: 'none' }, seen: [] },
  ])('is seen by whom it concerns: $scope', async ({ scope, seen }) => {
    const { items } = await reports.list(scope, { limit: 10 });
    expect(items.map((one) => one.caseId)).toEqual(seen);
    expect((await reports.byId(scope, 'r1')) !== undefined).toBe(seen.includes('r1'));
  });

  it('comes in pages, the latest first', async () => {
    const first = await reports.list({ kind: 'district' }, { limit: 1 });
    expect(first.items.map((one) => one.caseId)).toEqual(['r2']);
    const after = first.next ?? { sort: '', id: '' };
    const rest = await reports.list({ kind: 'district' }, { limit: 1, after });
    expect(rest.items.map((one) => one.caseId)).toEqual(['r1']);
    expect(rest.next).toBeUndefined();
  });

  it('names its experts and counts the hazards that can be read', async () => {
    expect(await reports.byId({ kind: 'district' }, 'r1')).toMatchObject({
      conclusion: '限期整改',
      expertNames: ['陈专家'],
      documentId: null,
    });
    expect(await reports.readableHazards('r1')).toBe(1);
  });
});

it('a hazard has the basis its report named, in order', async () => {
  const basis = new HazardBasis(world.source);
  expect(await basis.of('r1-1')).toEqual(['安全生产法36', '加油站规范7.1']);
  expect(await basis.of('nobody')).toEqual([]);
});

it('posts tell their holders of a day, of one role or of all', async () => {
  const holders = new PostHolders(world.source);
  const names = async (...asked: Parameters<PostHolders['inUnit']>) =>
    (await holders.inUnit(...asked)).map((one) => one.name);
  expect(await names('unit-agency', undefined, '2026-03-06')).toEqual(['王经理', '陈专家']);
  expect(await names('unit-agency', 'expert', '2026-03-06')).toEqual(['陈专家']);
  expect(await names('unit-agency', 'expert', '2020-03-06')).toEqual([]);
});

it('an expert has the certificates that were entered', async () => {
  const id = personOf('unit-agency', 'expert');
  await world.source.query(
    `insert into credential (id, person_id, kind, number, fields, valid_until) values ('c1', $1, '注册安全工程师', '1', $2,
       '2027-01-01')`,
    [id, ['危化']],
  );
  expect(await new Credentials(world.source).of([id])).toEqual([
    { personId: id, kind: '注册安全工程师', validUntil: '2027-01-01', fields: ['危化'] },
  ]);
});
