import { type Refusal, type RefusalCode, REFUSALS } from '#domain/case';
import { inWords } from './refusal-words';

/**
 * What can go wrong at the door of the API besides a refusal of the rules: a closed list, each with its HTTP status
 * and the sentence a person reads.
 */
export const HTTP_PROBLEMS = {
  REQUEST_INVALID: { status: 400, title: '填写内容不符合要求' },
  BODY_MALFORMED: { status: 400, title: '提交的内容无法识别' },
  KEY_REQUIRED: { status: 400, title: '缺少提交编号（Idempotency-Key）' },
  KEY_MALFORMED: { status: 400, title: '提交编号（Idempotency-Key）格式不正确' },
  NOT_SIGNED_IN: { status: 401, title: '请先登录' },
  SIGN_IN_FAILED: { status: 401, title: '账号或密码不正确，或账号已被暂时锁定' },
  PERMISSION_DENIED: { status: 403, title: '您的岗位没有此项权限' },
  POST_NOT_HELD: { status: 403, title: '您今日不在所选岗位' },
  PASSWORD_CHANGE_REQUIRED: { status: 403, title: '请先修改密码' },
  CSRF_REJECTED: { status: 403, title: '请求来源无法确认，请刷新页面后重试' },
  NOT_FOUND: { status: 404, title: '所访问的内容不存在或不在您的管辖范围内' },
  METHOD_NOT_ALLOWED: { status: 405, title: '不支持此种访问方式' },
  CONFLICT: { status: 409, title: '内容已变化，请刷新后重试' },
  TOO_LARGE: { status: 413, title: '提交的内容过大' },
  MEDIA_UNSUPPORTED: { status: 415, title: '不支持此种内容类型' },
  PASSWORD_UNFIT: { status: 422, title: '新密码不符合要求' },
  TOO_MANY_REQUESTS: { status: 429, title: '操作过于频繁，请稍后再试' },
  INTERNAL: { status: 500, title: '系统出现故障，请稍后再试或联系系统管理员' },
  UNAVAILABLE: { status: 503, title: '系统暂时无法办理，请稍后再试' },
} as const satisfies Record<string, { status: number; title: string }>;

export type HttpProblemCode = keyof typeof HTTP_PROBLEMS;
export type ProblemCode = HttpProblemCode | RefusalCode;

/** A field of a form or query that is not as it must be. */
export interface FieldFault {
  /** Path in the body, e.g. `form.units.0.name`. */
  readonly field: string;
  /** What the field is called on the form. */
  readonly label: string;
  readonly message: string;
}

/** Who may act instead, by names only: ids of persons do not leave the register. */
export interface MayActView {
  readonly unit?: string;
  readonly post?: string;
  readonly persons: readonly string[];
}

/** RFC 9457 problem details with the members this API adds. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail?: string;
  /** The request id under which the log knows the request. */
  readonly instance: string;
  /** For refusals: the rule behind the "no". */
  readonly rule?: string;
  readonly mayAct?: readonly MayActView[];
  readonly errors?: readonly FieldFault[];
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

const typeOf = (code: ProblemCode): string => `urn:problem:${code}`;

/** An expected "no" of the HTTP door; the filter renders it. */
export class HttpProblem extends Error {
  constructor(
    readonly code: HttpProblemCode,
    override readonly message: string = HTTP_PROBLEMS[code].title,
    readonly more: { readonly errors?: readonly FieldFault[]; readonly retryAfterSeconds?: number } = {},
  ) {
    super(message);
    this.name = 'HttpProblem';
  }
}

/** Carries a refusal of the rules out of a handler; the filter names the rule and who may act instead. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.detail ?? REFUSALS[refusal.code].title);
    this.name = 'Refused';
  }
}

export const httpProblem = (
  code: HttpProblemCode,
  instance: string,
  more: { readonly detail?: string; readonly errors?: readonly FieldFault[] } = {},
): Problem => {
  const { status, title } = HTTP_PROBLEMS[code];
  const { detail, errors } = more;
  return {
    type: typeOf(code),
    title,
    status,
    code,
    ...(detail === undefined || detail === title ? {} : { detail }),
    instance,
    ...(errors === undefined ? {} : { errors }),
  };
};

export const refusalProblem = (
  refusal: Refusal,
  instance: string,
  mayAct: readonly MayActView[],
): Problem => {
  const { status, title, rule } = REFUSALS[refusal.code];
  return {
    type: typeOf(refusal.code),
    title,
    status,
    code: refusal.code,
    ...(refusal.detail === undefined ? {} : { detail: inWords(refusal.detail) }),
    instance,
    rule,
    ...(mayAct.length === 0 ? {} : { mayAct }),
  };
};
