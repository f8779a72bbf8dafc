export { FIRST_CALENDAR_YEAR, isArranged, LAST_CALENDAR_YEAR, yearRows } from './calendar';
export { type Clock, systemClock } from './clock';
export { newId } from './ids';
export { createLogger, type Logger, type LoggerOptions, NestLogger, REDACTED_PATHS } from './logger';
export { createSmtpSender, type Mail, type MailSender } from './mail';
export {
  type Channel,
  CHANNELS,
  type DeliveryReceipt,
  MailMessenger,
  type Message,
  type Messenger,
} from './messenger';
export {
  createMetrics,
  type Metrics,
  type MetricsOptions,
  type MetricsServer,
  startMetricsServer,
} from './metrics';
export { hashPassword, type PasswordCost, verifyPassword } from './password';
export { Secret } from './secret';
export {
  type Environment,
  type LogLevel,
  type MailSettings,
  type ProcessRole,
  readSettings,
  type Settings,
  SettingsError,
  settingsOfProcess,
} from './settings';
export type { Env } from './settings-reader';
export {
  BlobNotFoundError,
  type BlobStore,
  BlobTooLargeError,
  DiskBlobStore,
  type StoredBlob,
} from './storage';
export { TemporalClient, type TemporalClientOptions } from './temporal-client';
