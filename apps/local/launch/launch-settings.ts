import { resolve } from 'node:path';
import type { Env } from '#platform';
import { LaunchFailure } from '../failure';

/** What a person may set for `npm start`; everything else has a value that works. */
export interface LaunchSettings {
  readonly host: string;
  readonly port: number;
  /** Absolute; all that must survive a restart is below it. */
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly demo: boolean;
  readonly production: boolean;
  /** A PostgreSQL of one's own instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** A Temporal of one's own instead of the embedded one. */
  readonly temporalAddress: string | undefined;
  readonly postgresPort: number | undefined;
  readonly temporalPort: number | undefined;
}

const text = (env: Env, key: string): string | undefined => {
  const value = env[key]?.trim();
  return value === '' ? undefined : value;
};

function portOf(env: Env, key: string): number | undefined {
  const value = text(env, key);
  if (value === undefined) return undefined;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65_535) throw new LaunchFailure(`${key} 应为 1 至 65535 之间的端口号。`);
  return port;
}

/**
 * Demo mode is the default of a first try and never of production.
 * @throws LaunchFailure
 */
export function readLaunchSettings(env: Env, root: string): LaunchSettings {
  const production = text(env, 'NODE_ENV') === 'production';
  const demo = text(env, 'DEMO') === undefined ? !production : text(env, 'DEMO') === '1';
  if (demo && production) throw new LaunchFailure('演示模式（DEMO=1）不能与 NODE_ENV=production 同时使用。');
  return {
    host: text(env, 'HOST') ?? '127.0.0.1',
    port: portOf(env, 'PORT') ?? 3000,
    dataDir: resolve(root, text(env, 'DATA_DIR') ?? '.data'),
    cacheDir: resolve(root, '.cache'),
    demo,
    production,
    databaseUrl: text(env, 'DATABASE_URL'),
    temporalAddress: text(env, 'TEMPORAL_ADDRESS'),
    postgresPort: portOf(env, 'POSTGRES_PORT'),
    temporalPort: portOf(env, 'TEMPORAL_PORT'),
  };
}

/** Address of the API for this machine itself. */
export const localAddress = ({ host, port }: Pick<LaunchSettings, 'host' | 'port'>): string =>
  `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
