import { Secret } from './secret';

export type Env = Readonly<Record<string, string | undefined>>;
export type ReadTextFile = (path: string) => string;

/** Reads keys one by one and keeps every fault, so that all of them can be told at once. */
export class SettingsReader {
  readonly faults: string[] = [];

  constructor(
    private readonly env: Env,
    private readonly readTextFile: ReadTextFile,
  ) {}

  /** The trimmed value; an empty one counts as absent. */
  text(key: string): string | undefined {
    const value = this.env[key]?.trim();
    return value === undefined || value === '' ? undefined : value;
  }

  required(key: string, what: string): string {
    const value = this.text(key);
    if (value === undefined) this.faults.push(`缺少 ${key}：请填写${what}。`);
    return value ?? '';
  }

  oneOf<T extends string>(key: string, allowed: readonly T[], fallback: T): T {
    const value = this.text(key);
    if (value === undefined) return fallback;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) this.faults.push(`${key} 不能识别：只能是 ${allowed.join('、')}。`);
    return found ?? fallback;
  }

  integer(key: string, fallback: number, range: { min: number; max: number }): number {
    const value = this.text(key);
    if (value === undefined) return fallback;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= range.min && number <= range.max) return number;
    this.faults.push(`${key} 应为 ${range.min} 至 ${range.max} 之间的整数。`);
    return fallback;
  }

  port(key: string, fallback: number): number {
    return this.integer(key, fallback, { min: 0, max: 65_535 });
  }

  flag(key: string, fallback: boolean): boolean {
    const value = this.text(key);
    if (value === undefined) return fallback;
    if (value === '1' || value === 'true') return true;
    if (value !== '0' && value !== 'false') this.faults.push(`${key} 只能是 1 或 0。`);
    return false;
  }

  url(key: string, schemes: readonly string[]): string | undefined {
    return this.checkedUrl(key, this.text(key) ?? '', schemes);
  }

  /** The value if it is an address of one of the schemes; an absent one is no fault here. */
  checkedUrl(key: string, value: string, schemes: readonly string[]): string | undefined {
    if (value === '') return undefined;
    const scheme = URL.canParse(value) ? new URL(value).protocol.replace(':', '') : '';
    if (schemes.includes(scheme)) return value;
    this.faults.push(`${key} 不是有效的地址：应以 ${schemes.map((s) => `${s}://`).join(' 或 ')} 开头。`);
    return undefined;
  }

  /** A key of at least `minLength` characters, given directly or in the file that `<key>_FILE` names. */
  secret(key: string, minLength: number, what: string): Secret {
    const value = this.text(key) ?? this.secretFile(`${key}_FILE`);
    if (value === undefined) {
      if (this.text(`${key}_FILE`) === undefined)
        this.faults.push(
          `缺少 ${key}（或 ${key}_FILE）：请提供${what}${minLength > 1 ? `，至少 ${minLength} 个字符` : ''}。`,
        );
    } else if (value.length < minLength) {
      this.faults.push(`${key} 太短：${what}至少 ${minLength} 个字符。`);
    }
    return new Secret(value ?? '');
  }

  private secretFile(key: string): string | undefined {
    const path = this.text(key);
    if (path === undefined) return undefined;
    try {
      return this.readTextFile(path).trim();
    } catch {
      this.faults.push(`${key} 指向的文件无法读取。`);
      return undefined;
    }
  }
}
