import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { hear } from './use-live';

/** Which readings a message makes stale. */
function staleAfter(type: string, data: string): readonly unknown[] {
  const queries = new QueryClient();
  const invalidate = vi.spyOn(queries, 'invalidateQueries').mockResolvedValue();
  hear(queries, type, data);
  return invalidate.mock.calls.map(([filter]) => filter?.queryKey ?? 'everything');
}

describe('a message of the live stream', () => {
  it.each([
    { type: 'inbox', data: '{}', stale: [['tasks']] },
    {
      type: 'case',
      data: '{"caseId":"c1","stage":"filed"}',
      stale: [
        ['case', 'c1'],
        ['task', 'c1'],
      ],
    },
    { type: 'reset', data: '{}', stale: ['everything'] },
    { type: 'case', data: '{"stage":"filed"}', stale: [] },
  ])('“$type” $data makes what it concerns be read anew', ({ type, data, stale }) => {
    expect(staleAfter(type, data)).toEqual(stale);
  });
});
