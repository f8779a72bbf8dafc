import { describe, expect, it } from 'vitest';
import { isOvertaken, isPassing, problemOf } from './problem';

const refusal = {
  type: 'urn:problem:TASK_NOT_OPEN',
  title: '该待办已被办理或撤销',
  status: 409,
  code: 'TASK_NOT_OPEN',
  instance: 'r1',
  rule: '一项待办只办理一次',
};

describe('what the server said instead of an answer', () => {
  it('keeps rule and sentence of a refusal', () => {
    expect(problemOf(refusal, 409)).toMatchObject({
      message: '该待办已被办理或撤销',
      rule: '一项待办只办理一次',
      status: 409,
    });
  });

  it('is a lost connection when there was no answer at all', () => {
    expect(problemOf(new TypeError('Failed to fetch'), undefined).code).toBe('OFFLINE');
  });

  it.each([
    { status: 502, code: 'UNAVAILABLE' },
    { status: 500, code: 'INTERNAL' },
  ])('is $code for an answer $status without a problem in it', ({ status, code }) => {
    expect(problemOf('<html>', status).code).toBe(code);
  });

  it('tells being overtaken from being refused, and what passes from what does not', () => {
    expect(isOvertaken(problemOf(refusal, 409))).toBe(true);
    expect(isOvertaken(problemOf({ ...refusal, code: 'NOT_IN_SEAT', status: 403 }, 403))).toBe(false);
    expect([isPassing(problemOf('', 503)), isPassing(problemOf(refusal, 409))]).toEqual([true, false]);
  });
});
