import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import type { LogLevel } from './settings';

export type { Logger } from 'pino';

const SECRET_FIELDS = ['password', 'passwordHash', 'token', 'csrfToken', 'secret', 'authorization', 'cookie'];
const SECRET_HEADERS = ['authorization', 'cookie', '["x-csrf-token"]', '["set-cookie"]'];

const headerPath = (owner: string, header: string): string =>
  `${owner}.headers${header.startsWith('[') ? '' : '.'}${header}`;

/** Paths whose values never reach a log line, at the top level and one and two levels down. */
const REDACTED_PATHS: readonly string[] = [
  ...SECRET_FIELDS,
  ...SECRET_FIELDS.map((field) => `*.${field}`),
  ...SECRET_FIELDS.map((field) => `*.*.${field}`),
  ...SECRET_HEADERS.flatMap((header) => ['req', 'res', 'request'].map((owner) => headerPath(owner, header))),
];

export interface LoggerOptions {
  readonly name: string;
  readonly level: LogLevel;
  /** Standard output unless given. */
  readonly destination?: DestinationStream;
}

/** A JSON logger; times are ISO 8601 in UTC, secrets are replaced. */
export function createLogger({ name, level, destination }: LoggerOptions): Logger {
  const options = {
    name,
    level,
    timestamp: stdTimeFunctions.isoTime,
    redact: { paths: [...REDACTED_PATHS], censor: '[已隐去]' },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

type PinoMethod = 'debug' | 'error' | 'fatal' | 'info' | 'trace' | 'warn';

/** Lets Nest write through pino; Nest hands its context over as the last string argument. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(method: PinoMethod, message: unknown, rest: readonly unknown[]): void {
    const last = rest.at(-1);
    const context = typeof last === 'string' ? { context: last } : {};
    const details = typeof last === 'string' ? rest.slice(0, -1) : rest;
    const extra = details.length > 0 ? { details } : {};
    if (message instanceof Error)
      this.logger[method]({ ...context, ...extra, err: message }, message.message);
    else if (typeof message === 'string') this.logger[method]({ ...context, ...extra }, message);
    else this.logger[method]({ ...context, ...extra, message });
  }
}
