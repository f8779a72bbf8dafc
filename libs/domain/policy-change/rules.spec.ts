import type { Actor } from '../authority';
import type { CatalogueEntry, Checklist } from '../catalogue';
import { HANDLING_ACTS } from '../task';
import { sizeOf } from './content';
import type { PolicyChangeFacts } from './facts';
import { approveRefusal, resubmitRefusal, withdrawRefusal } from './guards';
import { POLICY_CHANGE_NODES } from './nodes';
import { catalogueDraftFaults, checklistDraftFaults } from './rule-book-draft';
import { POLICY_CHANGE_STAGE_TITLES, POLICY_CHANGE_TRANSITIONS, type PolicyChangeStage } from './stages';

const AT = '2026-11-25T02:00:00.000Z';
const facts = (over: Partial<PolicyChangeFacts> = {}): PolicyChangeFacts => ({
  ...{ kind: 'policy', title: '备案期限', reason: '人手不足', effectOn: '2026-12-01', round: 1 },
  ...{ draft: { id: 'd1', sha256: 'a'.repeat(64), rows: 1 }, drafter: 'p1', draftedAs: 'committeeClerk' },
  units: { committeeOffice: 'u1', government: 'u2' },
  ...over,
});
const actor = (personId: string, principal?: string): Actor => ({
  ...{ personId, postId: 'post', unitId: 'u1', role: 'committeeClerk', via: 'direct' },
  ...(principal === undefined ? {} : { onBehalfOf: { personId: principal, substitutionId: 's1' } }),
});

describe('the day a change takes effect', () => {
  it.each([
    { effectOn: '2026-11-26', code: undefined },
    { effectOn: '2026-11-25', code: 'FORM_INVALID' },
    { effectOn: '2026-11-31', code: 'FORM_INVALID' },
  ])('$effectOn, approved on 2026-11-25: $code', ({ effectOn, code }) => {
    expect(approveRefusal(facts({ effectOn }), {}, AT)?.code).toBe(code);
    expect(resubmitRefusal(facts(), { effectOn }, AT)?.code).toBe(code);
  });

  it('of a calendar may be today: it counts as soon as it is known', () => {
    expect(approveRefusal(facts({ kind: 'calendar', effectOn: '2026-11-25' }), {}, AT)).toBeUndefined();
  });
});

describe('open cases', () => {
  it('follow changed terms only where the change is one of policy', () => {
    expect(approveRefusal(facts(), { retime: ['filing.ack'] }, AT)).toBeUndefined();
    expect(approveRefusal(facts({ kind: 'checklist' }), { retime: ['x'] }, AT)?.code).toBe('FORM_INVALID');
  });
});

describe('a draft', () => {
  it('is handed in again with the draft that was found, not with one that was not', () => {
    expect(resubmitRefusal(facts(), { draftId: 'd2' }, AT)?.code).toBe('FORM_INVALID');
    const draft = { id: 'd2', sha256: 'b', rows: 1 };
    expect(resubmitRefusal(facts(), { draftId: 'd2', draft }, AT)).toBeUndefined();
  });

  it('is taken back by its drafter, also through a substitute, and by nobody else', () => {
    expect(withdrawRefusal(facts(), actor('p1'))).toBeUndefined();
    expect(withdrawRefusal(facts(), actor('p9', 'p1'))).toBeUndefined();
    expect(withdrawRefusal(facts(), actor('p2'))?.code).toBe('NOT_ASSIGNED');
  });

  it('is not taken back once it is approved', () => {
    const approval = { by: 'p2', at: AT, retime: [] };
    expect(withdrawRefusal(facts({ approval }), actor('p1'))?.code).toBe('TOO_LATE');
  });
});

const ENTRY: CatalogueEntry = {
  ...{ code: 'WH-04', industry: '危化', field: '监测', category: '危化储存', level: 'general', days: 7 },
  ...{ hazard: '加油站可燃气体报警器检定超期', basis: [{ text: '安全生产法36', mark: 'V' }] },
};
const SHEET: Checklist = { id: 'CL-WH', title: '检查表', industries: ['危化'], items: [] };

describe('changed rows of the catalogue and changed sheets', () => {
  const versions = new Map([['WH-04', 2]]);
  const put = (over: object = {}) => ({ op: 'put' as const, entry: ENTRY, basedOn: 2, ...over });

  it('begin from the version that stands', () => {
    expect(catalogueDraftFaults([put()], versions)).toEqual([]);
    expect(catalogueDraftFaults([put({ entry: { ...ENTRY, code: 'WH-09' }, basedOn: 0 })], versions)).toEqual(
      [],
    );
    expect(catalogueDraftFaults([put({ basedOn: 1 })], versions)[0]?.message).toContain('已变更');
  });

  it.each([
    { why: 'nothing', changes: [], fault: '没有要变更的内容' },
    { why: 'a row twice', changes: [put(), put()], fault: '重复' },
    { why: 'a row unsound', changes: [put({ entry: { ...ENTRY, hazard: '' } })], fault: '缺少隐患描述' },
    {
      why: 'an unknown row',
      changes: [put({ op: 'retire', entry: { ...ENTRY, code: 'WH-99' }, basedOn: 0 })],
      fault: '不能停用',
    },
  ])('refuse $why', ({ changes, fault }) => {
    expect(
      catalogueDraftFaults(changes, versions)
        .map(({ message }) => message)
        .join(),
    ).toContain(fault);
  });

  it('name the sheet at fault', () => {
    const changes = [{ op: 'put' as const, sheet: SHEET, basedOn: 0 }];
    expect(checklistDraftFaults(changes, new Map())).toEqual([{ at: 'CL-WH', message: '应至少有一项' }]);
  });

  it('are counted', () => {
    expect(sizeOf({ kind: 'catalogue', entries: [put()] })).toBe(1);
    expect(sizeOf({ kind: 'checklist', sheets: [] })).toBe(0);
    expect(sizeOf({ kind: 'policy', rows: [] })).toBe(0);
    expect(sizeOf({ kind: 'calendar', notice: { year: 2027, status: 'arranged', days: [] } })).toBe(0);
  });
});

describe('the procedure of a change', () => {
  const stages = Object.keys(POLICY_CHANGE_TRANSITIONS) as PolicyChangeStage[];

  it('reaches every stage from the first, and each has words', () => {
    const seen = new Set<PolicyChangeStage>(['submitted']);
    for (const stage of seen) POLICY_CHANGE_TRANSITIONS[stage].forEach((to) => seen.add(to));
    expect([...seen].sort()).toEqual([...stages].sort());
    expect(Object.keys(POLICY_CHANGE_STAGE_TITLES).sort()).toEqual([...stages].sort());
  });

  it('comes into effect by approval alone', () => {
    expect(
      stages.filter((stage) => (POLICY_CHANGE_TRANSITIONS[stage] as readonly string[]).includes('approved')),
    ).toEqual(['submitted']);
  });

  it('keeps the drafter from approving, and names no outcome like a handling act', () => {
    expect(POLICY_CHANGE_NODES.approve.notBy).toEqual(['drafter']);
    const outcomes = Object.values(POLICY_CHANGE_NODES).flatMap((node) => Object.keys(node.outcomes));
    const handling: readonly string[] = HANDLING_ACTS;
    expect(outcomes.filter((one) => handling.includes(one))).toEqual([]);
  });
});
