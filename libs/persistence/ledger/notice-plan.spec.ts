import type { Batch, CaseEvent } from '#domain/case';
import type { TaskState } from '#domain/task';
import { type PlannedNotice, planNotices } from './notice-plan';

const seat = { unitId: 'unit-a', role: 'departmentOfficer' } as const;
const task = { id: 'order.1', node: 'order', seat } as unknown as TaskState;
const held = { ...task, holder: { personId: 'p1', postId: 'o', ...seat } } as TaskState;

const plan = (
  events: readonly Partial<CaseEvent>[],
  one: TaskState = task,
  facts: object = {},
): readonly PlannedNotice[] =>
  planNotices({
    batch: {
      facts,
      events: events.map((event) => ({ taskId: 'order.1', ...event })),
      tasks: [one],
    } as unknown as Batch,
    caseTitle: '灭火器失压',
    number: 'XG-2026-XF-000001-01',
    nodeTitle: () => '选择处置措施',
    display: () => '张三',
    seatOf: ({ seat: at }) => at,
    dueDayOf: () => '2026-03-09',
  });

describe('a notice', () => {
  it('of a new task goes to its seat and tells its day', () => {
    expect(plan([{ kind: 'opened' }])).toEqual([
      {
        kind: 'opened',
        targets: [{ seat }],
        title: '待办：选择处置措施',
        body: 'XG-2026-XF-000001-01 灭火器失压，办理期限至 2026-03-09',
        taskId: 'order.1',
      },
    ]);
  });

  it('of a task that comes back says who returned it and why', () => {
    const returned = { kind: 'decided', name: 'return', opinion: '依据不清', taskId: 'later.1' } as const;
    const [notice] = plan([returned, { kind: 'opened' }]);
    expect(notice).toMatchObject({
      kind: 'returned',
      title: '退回：选择处置措施',
      body: expect.stringContaining('张三 退回：依据不清'),
    });
  });

  it('of supervision by hand goes to whoever has the matter and to the head of the unit', () => {
    const at = '2026-03-10T02:00:00.000Z';
    const record = { kind: 'issueSupervisionLetter', taskId: 'order.1', at, seat, text: '限三日内办结' };
    const motion = { kind: 'motion', name: 'issueSupervisionLetter', at } as const;
    const oversight = [{ ...record, letterNo: '督〔2026〕8号', holder: 'p1' }];
    expect(plan([motion], task, { oversight })).toEqual([
      {
        kind: 'supervision',
        targets: [{ personId: 'p1' }, { seat: { unitId: 'unit-a', role: 'departmentHead' } }],
        title: '发督办函（督〔2026〕8号）',
        body: 'XG-2026-XF-000001-01 灭火器失压，张三：限三日内办结',
        taskId: 'order.1',
      },
    ]);
    const [first] = plan([motion], task, { oversight: [record] })[0]?.targets ?? [];
    expect(first).toEqual({ seat });
    expect(plan([{ ...motion, name: 'requestExtension' }], task, { oversight })).toEqual([]);
  });

  const step = (notify: string[], over = {}) =>
    ({ kind: 'ladder', name: 'T+1', detail: { does: 'remind', notify, acts: true, ...over } }) as const;

  it.each([
    { who: 'the seat, while nobody has claimed the task', selector: 'holder', one: task, target: { seat } },
    { who: 'the person who holds the task', selector: 'holder', one: held, target: { personId: 'p1' } },
    {
      who: 'the head of the seat’s unit',
      selector: 'unitHead',
      one: task,
      target: { seat: { unitId: 'unit-a', role: 'departmentHead' } },
    },
    {
      who: 'a post of the case',
      selector: 'committeeDirector',
      one: task,
      target: { role: 'committeeDirector' },
    },
  ])('of a ladder step goes to $who', ({ selector, one, target }) => {
    expect(plan([step([selector])], one)[0]?.targets).toEqual([target]);
  });

  it('is not sent for a step that is only recorded', () => {
    expect(plan([step(['holder'], { acts: false })])).toEqual([]);
  });

  it.each([
    { act: 'urge', form: undefined, kind: 'urge', targets: [{ seat }] },
    {
      act: 'cc',
      form: { to: [{ personId: 'x' }, { personId: 'y' }] },
      kind: 'cc',
      targets: [{ personId: 'x' }, { personId: 'y' }],
    },
    { act: 'transfer', form: { to: { personId: 'x' } }, kind: 'assigned', targets: [{ personId: 'x' }] },
    {
      act: 'addSigner',
      form: { signers: [{ personId: 'x' }] },
      kind: 'assigned',
      targets: [{ personId: 'x' }],
    },
  ])('of $act goes to whom it concerns', ({ act, form, kind, targets }) => {
    expect(plan([{ kind: 'handled', name: act, ...(form ? { form } : {}) }])).toEqual([
      expect.objectContaining({ kind, targets }),
    ]);
  });

  it('is not sent for a claim or a release', () => {
    expect(
      plan([
        { kind: 'handled', name: 'claim' },
        { kind: 'handled', name: 'release' },
      ]),
    ).toEqual([]);
  });
});
