import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdActingPost } from '../../transport/credentials';
import { ApiProblem } from '../../transport/problem';
import { allOf, download, fileNameIn } from './download';
import { spanWords } from './filter-tags';

const streamOf = (...parts: readonly string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (control) => {
      parts.forEach((part) => control.enqueue(new TextEncoder().encode(part)));
      control.close();
    },
  });

const options = () => ({ signal: new AbortController().signal, tell: vi.fn() });

describe('a download', () => {
  afterEach(() => {
    holdActingPost(undefined);
    vi.unstubAllGlobals();
  });

  it('tells with every part how much has arrived', async () => {
    const tell = vi.fn();
    const blob = await allOf(streamOf('abc', 'de'), tell);
    expect(blob.size).toBe(5);
    expect(tell.mock.calls).toEqual([[{ bytes: 3 }], [{ bytes: 5 }]]);
  });

  it('takes the name the server gives, else the page’s own', () => {
    expect(fileNameIn('attachment; filename="h.xlsx"; filename*=UTF-8\'\'%E5%8F%B0%E8%B4%A6.xlsx', 'x')).toBe(
      '台账.xlsx',
    );
    expect(fileNameIn(null, '台账.xlsx')).toBe('台账.xlsx');
  });

  it('is asked for in the post the person acts in', async () => {
    holdActingPost('post-1');
    const fetched = vi.fn().mockResolvedValue(new Response('{}', { status: 403 }));
    vi.stubGlobal('fetch', fetched);
    await download('/api/x', 'x', options()).catch(() => undefined);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ headers: { 'X-Acting-Post': 'post-1' } });
  });

  it('that is refused ends in the server’s own words', async () => {
    const said = { code: 'PERMISSION_DENIED', title: '无权办理', status: 403 };
    vi.stubGlobal('fetch', vi.fn().mockResolvedValue(Response.json(said, { status: 403 })));
    await expect(download('/api/x', 'x', options())).rejects.toThrow(
      new ApiProblem({ code: 'PERMISSION_DENIED', title: '无权办理', status: 403 }),
    );
  });
});

describe('a span of days in words', () => {
  it.each([
    { from: '2026-11-01', to: '2026-11-24', words: '2026-11-01 至 2026-11-24' },
    { from: undefined, to: '2026-11-24', words: '至 2026-11-24' },
    { from: '2026-11-01', to: undefined, words: '2026-11-01 至' },
    { from: '2026-11-24', to: '2026-11-24', words: '2026-11-24' },
  ])('$words', ({ from, to, words }) => {
    expect(spanWords(from, to, '至')).toBe(words);
  });
});
