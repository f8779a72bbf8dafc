import { hazardFacts } from '../../../test/factories';
import type { HazardFacts, Oversight, OversightKind } from './facts';
import type { OversightForm } from './forms';
import { oversightRefusal, type Supervised } from './oversight';

const NOW = '2026-03-10T02:00:00.000Z';
const LATE = '2026-03-09T16:00:00.000Z';
const AHEAD = '2026-03-10T16:00:00.000Z';
const form: OversightForm = { taskId: 'rectify.1', text: '限三日内整改到位', letterNo: '督〔2026〕8号' };

const aTask = (over: Partial<Supervised> = {}): Supervised => ({
  ...{ id: 'rectify.1', node: 'rectify', status: 'ready', resolved: { dueAt: LATE } },
  ...over,
});

const put = (at: string): Oversight => ({
  ...{ kind: 'putOnAgenda', taskId: 'rectify.1', text: '列入', by: 'p', at },
  seat: { unitId: 'u', role: 'enterpriseSafetyManager' },
});

interface Row {
  readonly why: string;
  readonly code: string;
  readonly kind?: OversightKind;
  readonly form?: Partial<OversightForm>;
  readonly tasks?: readonly Supervised[];
  readonly facts?: Partial<HazardFacts>;
}

describe('supervision by hand (督办)', () => {
  it.each<Row>([
    { why: 'of a matter that is late', code: 'allowed' },
    {
      why: 'of what is not late yet',
      tasks: [aTask({ resolved: { dueAt: AHEAD } })],
      code: 'MOTION_NOT_ALLOWED',
    },
    {
      why: 'of what is not late yet, of a major hazard',
      tasks: [aTask({ resolved: { dueAt: AHEAD } })],
      facts: { level: 'major' },
      code: 'allowed',
    },
    { why: 'of a matter without a deadline', tasks: [aTask({ resolved: {} })], code: 'MOTION_NOT_ALLOWED' },
    { why: 'of a matter of another case', tasks: [], code: 'TASK_NOT_OPEN' },
    { why: 'of what is done', tasks: [aTask({ status: 'completed' })], code: 'TASK_NOT_OPEN' },
    { why: 'of what stands still', tasks: [aTask({ status: 'suspended' })], code: 'TASK_SUSPENDED' },
    {
      why: 'of a letter that has yet to be written',
      tasks: [aTask({ id: 'supervisionLetter.rectify-1.1', node: 'supervisionLetter.rectify-1' })],
      form: { taskId: 'supervisionLetter.rectify-1.1' },
      code: 'MOTION_NOT_ALLOWED',
    },
    { why: 'without words', form: { text: ' ' }, code: 'FORM_INVALID' },
    { why: 'by a letter without a number', form: { letterNo: ' ' }, code: 'FORM_INVALID' },
    { why: 'by a talk, which has no number', kind: 'holdInterview', form: { letterNo: '' }, code: 'allowed' },
    {
      why: 'while the ladder’s own letter waits to be written',
      tasks: [aTask(), aTask({ id: 'x', node: 'supervisionLetter.rectify-1' })],
      code: 'MOTION_PENDING',
    },
    {
      why: 'once the ladder’s own letter is out',
      tasks: [aTask(), aTask({ id: 'x', node: 'supervisionLetter.rectify-1', status: 'completed' })],
      code: 'allowed',
    },
    {
      why: 'by the agenda, where it stands already this month',
      kind: 'putOnAgenda',
      facts: { oversight: [put('2026-03-02T02:00:00.000Z')] },
      code: 'MOTION_PENDING',
    },
    {
      why: 'by the agenda of the next month (in Shanghai’s days)',
      kind: 'putOnAgenda',
      facts: { oversight: [put('2026-02-28T15:59:00.000Z')] },
      code: 'allowed',
    },
  ])('$why: $code', ({ kind = 'issueSupervisionLetter', tasks = [aTask()], facts = {}, code, ...row }) => {
    const refusal = oversightRefusal(
      kind,
      { ...form, ...row.form },
      { tasks, facts: hazardFacts(facts), now: NOW },
    );
    expect(refusal?.code ?? 'allowed').toBe(code);
  });
});
