/** The pinned policy has no row for this key: the caller opens without the value and raises an incident. */
export class PolicyMissingError extends Error {
  override readonly name = 'PolicyMissingError';

  constructor(
    readonly key: string,
    readonly setId: string,
  ) {
    super(`政策参数缺失：${key}（政策版本 ${setId}）`);
  }
}

/** The row exists but does not hold what the reader needs (a number where a term is wanted, and so on). */
export class PolicyFormatError extends Error {
  override readonly name = 'PolicyFormatError';

  constructor(
    readonly key: string,
    readonly expected: string,
  ) {
    super(`政策参数格式不符：${key} 应为${expected}`);
  }
}
