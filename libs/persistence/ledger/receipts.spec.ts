import type { Batch } from '#domain/case';
import { receiptOf } from './receipts';

const seat = { unitId: 'u', role: 'expert' } as const;
const reply = {
  version: 2,
  seats: { 'next.1': { unitId: 'f', role: 'agencyAdmin' } },
  clocks: {},
  incidents: [],
} as const;
const batch = (events: unknown[]): Batch =>
  ({
    caseId: 'c',
    version: 2,
    stage: 'filed',
    at: '2026-03-06T02:00:00.000Z',
    events,
    tasks: [
      { id: 'next.1', node: 'next', seat },
      { id: 'old.1', node: 'old', seat },
    ],
  }) as unknown as Batch;

describe('the receipt of a command', () => {
  it('names its own act and the tasks that opened, at the seats that were found', () => {
    const events = [
      { kind: 'decided', name: 'pass', key: 'k', taskId: 'old.1' },
      { kind: 'opened', taskId: 'next.1' },
    ];
    expect(receiptOf(batch(events), reply, 'k')).toEqual({
      ...{
        caseId: 'c',
        version: 2,
        stage: 'filed',
        act: 'pass',
        at: '2026-03-06T02:00:00.000Z',
        held: false,
      },
      opened: [{ taskId: 'next.1', node: 'next', seat: { unitId: 'f', role: 'agencyAdmin' } }],
    });
  });

  it('says that a decision is held when signers must still speak', () => {
    expect(receiptOf(batch([{ kind: 'held', name: 'pass', key: 'k' }]), reply, 'k')).toMatchObject({
      act: 'pass',
      held: true,
    });
  });

  it('of the command that opened a case is called so: no event carries its key', () => {
    expect(receiptOf(batch([{ kind: 'started' }]), reply, 'k')).toMatchObject({ act: 'open', held: false });
  });
});
