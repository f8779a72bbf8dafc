import type { NextFunction, Request, Response } from 'express';
import { HttpProblem } from './problem';

/** Deeper than any form; a body nested deeper would only exhaust the stack of whoever walks it. */
const MAX_DEPTH = 20;
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];
// PostgreSQL cannot store NUL in text, and half a surrogate pair is no character in UTF-8.
const UNSTORABLE = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Why a body cannot be taken in, or nothing. Walks without recursion. */
function bodyFault(body: unknown): string | undefined {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: body, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && UNSTORABLE.test(value)) return '内容含有无法保存的字符';
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH) return '内容层级过深';
    for (const [key, item] of Object.entries(value)) {
      if (FORBIDDEN_KEYS.includes(key)) return '内容含有不允许的名称';
      if (UNSTORABLE.test(key)) return '内容含有无法保存的字符';
      waiting.push({ value: item, depth: depth + 1 });
    }
  }
  return undefined;
}

/** Refuses a poisoned body before any handler, workflow or table sees it. */
export function checkBody(request: Request, _response: Response, next: NextFunction): void {
  const fault = bodyFault(request.body);
  next(fault === undefined ? undefined : new HttpProblem('BODY_MALFORMED', fault));
}
