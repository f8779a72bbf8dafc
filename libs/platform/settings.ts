import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Secret } from './secret';
import { type Env, type ReadTextFile, SettingsReader } from './settings-reader';
import { type ObjectStorageSettings, readObjectStorage } from './settings-storage';

export const ENVIRONMENTS = ['development', 'test', 'production'] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Which process reads the settings: the two have different default ports for their figures. */
export type ProcessRole = 'api' | 'worker';

const METRICS_PORTS = { api: 9464, worker: 9465 } as const satisfies Record<ProcessRole, number>;
const KEY_LENGTH = 32;
const MEGABYTE = 1_048_576;

export interface MailSettings {
  readonly smtpUrl: Secret;
  readonly from: string;
}

export interface Settings {
  readonly environment: Environment;
  readonly demo: boolean;
  readonly logLevel: LogLevel;
  readonly databaseUrl: Secret;
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly http: {
    readonly host: string;
    readonly port: number;
    readonly publicUrl: string;
    readonly cookieSecure: boolean;
  };
  /** Loopback ports; 0 lets the system choose. */
  readonly metricsPort: number;
  readonly workerHealthPort: number;
  /** Absolute folder of attachments and other files. */
  readonly dataDir: string;
  /** Absent: files lie below `dataDir`. */
  readonly objectStorage?: ObjectStorageSettings;
  /** Largest file that may be attached, in bytes. */
  readonly attachmentMaxBytes: number;
  /** Most files that one act may show. */
  readonly attachmentsPerAct: number;
  /** Key of the HMAC that chains the audit rows. */
  readonly auditKey: Secret;
  /** Key that signs paging cursors. */
  readonly cursorKey: Secret;
  /** Key of the vault under which the keys of sealed bids are wrapped; never in the database. */
  readonly sealingKey: Secret;
  readonly session: { readonly idleMinutes: number; readonly absoluteHours: number };
  /** Absent: mail is off. */
  readonly mail?: MailSettings;
}

/** All faults of the settings, one Chinese sentence each. */
export class SettingsError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(['配置有误，未启动：', ...faults.map((fault) => `  - ${fault}`)].join('\n'));
    this.name = 'SettingsError';
  }
}

function readMail(reader: SettingsReader): MailSettings | undefined {
  const smtpUrl = reader.url('SMTP_URL', ['smtp', 'smtps']);
  const from = reader.text('MAIL_FROM');
  if (smtpUrl !== undefined && from === undefined) {
    reader.faults.push('设置了 SMTP_URL，但缺少 MAIL_FROM：请填写发件人地址。');
  }
  return smtpUrl === undefined || from === undefined ? undefined : { smtpUrl: new Secret(smtpUrl), from };
}

function readHttp(reader: SettingsReader): Settings['http'] {
  const host = reader.text('HOST') ?? '127.0.0.1';
  const port = reader.port('PORT', 3000);
  const publicUrl = reader.url('PUBLIC_URL', ['http', 'https']) ?? `http://${host}:${port}`;
  return {
    host,
    port,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    cookieSecure: reader.flag('COOKIE_SECURE', publicUrl.startsWith('https://')),
  };
}

function readDatabaseUrl(reader: SettingsReader): Secret {
  const given = reader.secret('DATABASE_URL', 1, 'PostgreSQL 的连接地址');
  return new Secret(reader.checkedUrl('DATABASE_URL', given.reveal(), ['postgres', 'postgresql']) ?? '');
}

function readTemporal(reader: SettingsReader): Settings['temporal'] {
  const address = reader.required('TEMPORAL_ADDRESS', 'Temporal 服务的地址，例如 127.0.0.1:7233');
  if (address !== '' && !/^[^\s/]+:\d{1,5}$/.test(address)) {
    reader.faults.push('TEMPORAL_ADDRESS 应写作“主机:端口”，例如 127.0.0.1:7233。');
  }
  return { address, namespace: reader.text('TEMPORAL_NAMESPACE') ?? 'default' };
}

/**
 * Reads and checks all settings of a process.
 * @throws SettingsError naming every fault at once; no fault repeats the faulty value, which may be a secret.
 */
export function readSettings(
  env: Env,
  role: ProcessRole = 'api',
  readTextFile: ReadTextFile = (path) => readFileSync(path, 'utf8'),
): Settings {
  const reader = new SettingsReader(env, readTextFile);
  const environment = reader.oneOf('NODE_ENV', ENVIRONMENTS, 'development');
  const demo = reader.flag('DEMO', false);
  if (demo && environment === 'production') {
    reader.faults.push('演示模式（DEMO=1）不能与 NODE_ENV=production 同时使用。');
  }
  const mail = readMail(reader);
  const objectStorage = readObjectStorage(reader);
  const settings: Settings = {
    environment,
    demo,
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    databaseUrl: readDatabaseUrl(reader),
    temporal: readTemporal(reader),
    http: readHttp(reader),
    metricsPort: reader.port('METRICS_PORT', METRICS_PORTS[role]),
    workerHealthPort: reader.port('WORKER_HEALTH_PORT', 9466),
    dataDir: resolve(reader.text('DATA_DIR') ?? '.data'),
    attachmentMaxBytes: reader.integer('ATTACHMENT_MAX_MB', 20, { min: 1, max: 200 }) * MEGABYTE,
    attachmentsPerAct: reader.integer('ATTACHMENTS_PER_ACT', 30, { min: 1, max: 50 }),
    auditKey: reader.secret('AUDIT_KEY', KEY_LENGTH, '审计链密钥'),
    cursorKey: reader.secret('CURSOR_KEY', KEY_LENGTH, '翻页游标密钥'),
    sealingKey: reader.secret('SEALING_KEY', KEY_LENGTH, '投标封存密钥'),
    session: {
      idleMinutes: reader.integer('SESSION_IDLE_MINUTES', 30, { min: 1, max: 1_440 }),
      absoluteHours: reader.integer('SESSION_ABSOLUTE_HOURS', 12, { min: 1, max: 168 }),
    },
    ...(objectStorage === undefined ? {} : { objectStorage }),
    ...(mail === undefined ? {} : { mail }),
  };
  if (reader.faults.length > 0) throw new SettingsError(reader.faults);
  return settings;
}

/** The settings of this very process. */
export function settingsOfProcess(role: ProcessRole): Settings {
  return readSettings(process.env, role);
}
