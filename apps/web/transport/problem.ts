import type { FieldFaultView, MayActNamesView, ProblemCode, ProblemView } from '../api';

/** What the server (or the way to it) said instead of an answer. */
export class ApiProblem extends Error {
  /** HTTP status; 0 when no answer came at all. */
  readonly status: number;
  readonly code: ProblemCode | 'OFFLINE';
  /** What exactly is wrong, in the server's words. */
  readonly detail: string | undefined;
  readonly rule: string | undefined;
  readonly mayAct: readonly MayActNamesView[];
  readonly errors: readonly FieldFaultView[];

  constructor(
    problem: Pick<ProblemView, 'title' | 'status'> &
      Partial<Omit<ProblemView, 'code'>> & { readonly code: ApiProblem['code'] },
  ) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.status = problem.status;
    this.code = problem.code;
    this.detail = problem.detail;
    this.rule = problem.rule;
    this.mayAct = problem.mayAct ?? [];
    this.errors = problem.errors ?? [];
  }
}

const isProblemView = (value: unknown): value is ProblemView =>
  typeof value === 'object' && value !== null && 'code' in value && 'title' in value;

/** The problem behind whatever a request ended with: problem details, an empty answer, or no answer. */
export function problemOf(error: unknown, status: number | undefined): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (isProblemView(error)) return new ApiProblem(error);
  if (status === undefined || status === 0) return new ApiProblem({ code: 'OFFLINE', status: 0, title: '' });
  const code = status === 503 || status === 502 || status === 504 ? 'UNAVAILABLE' : 'INTERNAL';
  return new ApiProblem({ code, status, title: '' });
}

/** Codes that mean: somebody was faster, or the case has moved on. What was typed stays; the case is read anew. */
const OVERTAKEN: readonly string[] = [
  'TASK_NOT_OPEN',
  'TASK_NOT_FOUND',
  'TASK_HELD_BY_OTHER',
  'TASK_DELEGATED',
  'CASE_ENDED',
  'VERSION_CONFLICT',
  'CONFLICT',
];

export const isOvertaken = ({ code }: ApiProblem): boolean => OVERTAKEN.includes(code);

/** A problem that may be gone in a moment: the same request with the same key may be sent again. */
export const isPassing = ({ status, code }: ApiProblem): boolean =>
  status === 0 || status === 502 || status === 503 || status === 504 || code === 'UNAVAILABLE';
