import { describe, expect, it } from 'vitest';
import type { ReceiptView } from '../api';
import { ApiProblem } from './problem';
import { randomKey, SubmissionKeys, untilReceipt } from './submit';

const receipt: ReceiptView = {
  caseId: 'c1',
  version: 3,
  stage: 'classified',
  act: 'classify',
  at: '2026-03-03T02:00:00.000Z',
  held: false,
  opened: [],
};
const offline = new ApiProblem({ code: 'OFFLINE', status: 0, title: '' });
const refused = new ApiProblem({ code: 'NOT_IN_SEAT', status: 403, title: '您的岗位不办理该事项' });

/** Answers one after the other; errors are thrown. */
function server(...answers: readonly unknown[]) {
  const left = [...answers];
  const asked = { times: 0 };
  const send = async (): Promise<ReceiptView> => {
    asked.times += 1;
    const next = left.shift();
    if (next instanceof Error) throw next;
    return next as ReceiptView;
  };
  return { send, asked };
}

const atOnce = (): Promise<void> => Promise.resolve();

describe('an act on its way to the server', () => {
  it('is sent again after a lost connection, until its receipt is there', async () => {
    const { send, asked } = server(offline, { pending: true, key: 'k' }, receipt);
    await expect(untilReceipt(send, atOnce)).resolves.toEqual(receipt);
    expect(asked.times).toBe(3);
  });

  it('is not sent again after a refusal', async () => {
    const { send, asked } = server(refused, receipt);
    await expect(untilReceipt(send, atOnce)).rejects.toBe(refused);
    expect(asked.times).toBe(1);
  });

  it('is given up with the reason when no answer comes at all', async () => {
    const { send } = server(offline, offline, offline, offline, offline);
    await expect(untilReceipt(send, atOnce)).rejects.toBe(offline);
  });
});

describe('the key of an act', () => {
  const keys = () => {
    let next = 0;
    return new SubmissionKeys(() => `key-${(next += 1)}`);
  };

  it('stays the same while the same content is sent again', () => {
    const own = keys();
    expect([own.of({ opinion: 'a' }), own.of({ opinion: 'a' })]).toEqual(['key-1', 'key-1']);
  });

  it('is a new one for another content, and after the act was answered', () => {
    const own = keys();
    const first = own.of({ opinion: 'a' });
    const second = own.of({ opinion: 'b' });
    own.forget();
    expect([first, second, own.of({ opinion: 'b' })]).toEqual(['key-1', 'key-2', 'key-3']);
  });

  it('has the shape the API asks for', () => {
    expect(randomKey()).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
  });
});
