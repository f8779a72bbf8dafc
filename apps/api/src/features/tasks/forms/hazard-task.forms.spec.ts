import { HAZARD_NODES } from '#domain/hazard';
import { HANDLING_ACTS } from '#domain/task';
import { FormRegistry } from '../../../http/forms/form-registry';
import '../../../http/forms/handling.forms';
import { type PersonResolver } from '../../../http/forms/person-resolver';
import { HttpProblem } from '../../../http/problem';
import './hazard-task.forms';

const registry = FormRegistry.ofRegistered();
const context = { persons: {} as PersonResolver };

const outcomes = Object.entries(HAZARD_NODES).flatMap(([node, row]) =>
  Object.keys(row.outcomes).map((act) => ({ node, act })),
);

/** What the registry says of a form: its value, or the fields at fault. */
async function filledIn(node: string, act: string, form: object): Promise<unknown> {
  try {
    return await registry.parse({ process: 'hazard', node, act }, form, context);
  } catch (error) {
    if (error instanceof HttpProblem)
      return error.more.errors?.map(({ label, message }) => `${label}：${message}`);
    throw error;
  }
}

describe('forms of the hazard loop', () => {
  it.each(outcomes)('$node / $act has a form', ({ node, act }) => {
    expect(registry.for('hazard', node, act)).toBeDefined();
  });

  it.each(HANDLING_ACTS)('the handling act %s has a form at every node', (act) => {
    expect(registry.for('hazard', 'review.subdistrict', act)).toBeDefined();
  });

  it('names every field that is missing, in Chinese', async () => {
    expect(await filledIn('classify', 'classify', {})).toEqual(
      expect.arrayContaining([
        expect.stringContaining('隐患级别：'),
        expect.stringContaining('级别判定依据：'),
        expect.stringContaining('所属辖区：'),
        expect.stringContaining('行业主管部门：'),
        expect.stringContaining('所属行业：'),
      ]),
    );
  });

  it.each([
    { why: 'the responsible persons', node: 'classify', act: 'classify', form: { responsible: {} } },
    { why: 'the last day policy allows', node: 'order', act: 'order', form: { latestDueOn: '2099-01-01' } },
    {
      why: 'the earliest day of a review',
      node: 'convene',
      act: 'convene',
      form: { earliestOn: '2020-01-01' },
    },
    {
      why: 'who is responsible in the receiving department',
      node: 'receiveTransfer',
      act: 'accept',
      form: { responsibleDepartment: 'p' },
    },
  ])('does not let a client say $why', async ({ node, act, form }) => {
    const [name = ''] = Object.keys(form);
    expect(await filledIn(node, act, form)).toEqual(
      expect.arrayContaining([expect.stringContaining(`${name}：不是本表单的内容`)]),
    );
  });

  it.each(['2026-02-30', '2026-3-1', '明天', '2026-03-06T00:00:00Z'])(
    'takes %s for no day',
    async (dueOn) => {
      const faults = await filledIn('order', 'order', { kind: 'rectifyWithin', documentNo: '1号', dueOn });
      expect(faults).toEqual(expect.arrayContaining(['整改期限：应为日历上的日期，如 2026-03-06']));
    },
  );

  it('does not take blanks for words', async () => {
    expect(await filledIn('closeOut', 'submit', { summary: ' \n ' })).toEqual([
      '整改、复查经过及三方意见：必须填写',
    ]);
  });

  it('takes money as a whole number of fen, not negative', async () => {
    const claim = (spentFen: unknown) =>
      filledIn('rectify', 'applyReview', { statement: '已整改', spentFen });
    expect(await claim(120_000)).toEqual({ statement: '已整改', spentFen: 120_000 });
    expect(await claim(-1)).toEqual([expect.stringContaining('整改资金（分）')]);
    expect(await claim(1.5)).toEqual([expect.stringContaining('整改资金（分）')]);
    expect(await claim('1')).not.toMatchObject({ spentFen: expect.anything() });
  });

  it('refuses an outcome the node does not have', async () => {
    expect(await filledIn('classify', 'approve', {})).toMatchObject({ code: 'UNKNOWN_ACT' });
  });
});
