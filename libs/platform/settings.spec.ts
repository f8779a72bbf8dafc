import { inspect } from 'node:util';
import { readSettings, SettingsError } from './settings';
import type { Env } from './settings-reader';

const AUDIT_KEY = 'a'.repeat(32);
const CURSOR_KEY = 'c'.repeat(32);
const SEALING_KEY = 's'.repeat(32);

const environment = (over: Env = {}): Env => ({
  DATABASE_URL: 'postgres://app:hush@127.0.0.1:5432/hazard',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  AUDIT_KEY,
  CURSOR_KEY,
  SEALING_KEY,
  ...over,
});

const noFile = (): string => {
  throw new Error('no such file');
};

function faultsOf(env: Env): readonly string[] {
  try {
    readSettings(env, 'api', noFile);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('need four keys and have defaults for the rest', () => {
    const settings = readSettings(environment());
    expect(settings).toMatchObject({
      environment: 'development',
      demo: false,
      logLevel: 'info',
      temporal: { address: '127.0.0.1:7233', namespace: 'default' },
      http: { host: '127.0.0.1', port: 3000, publicUrl: 'http://127.0.0.1:3000', cookieSecure: false },
    });
    expect(settings.databaseUrl.reveal()).toBe('postgres://app:hush@127.0.0.1:5432/hazard');
    expect(settings.mail).toBeUndefined();
  });

  it('give API and worker different ports for their figures', () => {
    expect(readSettings(environment(), 'api').metricsPort).toBe(9464);
    expect(readSettings(environment(), 'worker').metricsPort).toBe(9465);
  });

  it('report all faults together, one Chinese sentence each', () => {
    const faults = faultsOf({ PORT: 'abc', LOG_LEVEL: 'loud', AUDIT_KEY: 'short' });
    expect(faults).toHaveLength(7);
    for (const fault of faults) expect(fault).toMatch(/[\u4e00-\u9fff].*。$/u);
  });

  it.each([
    { why: 'demo mode in production', over: { DEMO: '1', NODE_ENV: 'production' }, key: 'DEMO' },
    { why: 'a database of another kind', over: { DATABASE_URL: 'mysql://a@b/c' }, key: 'DATABASE_URL' },
    {
      why: 'a Temporal address without a port',
      over: { TEMPORAL_ADDRESS: 'localhost' },
      key: 'TEMPORAL_ADDRESS',
    },
    { why: 'an audit key under 32 characters', over: { AUDIT_KEY: 'a'.repeat(31) }, key: 'AUDIT_KEY' },
    { why: 'a port beyond 65535', over: { PORT: '65536' }, key: 'PORT' },
    { why: 'a switch that is neither 1 nor 0', over: { COOKIE_SECURE: 'yes' }, key: 'COOKIE_SECURE' },
    { why: 'a bucket without an address', over: { S3_BUCKET: 'evidence' }, key: 'S3_ENDPOINT' },
    {
      why: 'a store of objects with a bucket that cannot exist',
      over: { S3_ENDPOINT: 'http://s3', S3_BUCKET: 'A b', S3_ACCESS_KEY_ID: 'k', S3_SECRET_ACCESS_KEY: 's' },
      key: 'S3_BUCKET',
    },
    {
      why: 'a store of objects without its secret',
      over: { S3_ENDPOINT: 'http://s3', S3_BUCKET: 'evidence', S3_ACCESS_KEY_ID: 'k' },
      key: 'S3_SECRET_ACCESS_KEY',
    },
    { why: 'attachments of no size', over: { ATTACHMENT_MAX_MB: '0' }, key: 'ATTACHMENT_MAX_MB' },
    { why: 'a mail server without a sender', over: { SMTP_URL: 'smtp://mail' }, key: 'MAIL_FROM' },
    {
      why: 'a key file that cannot be read',
      over: { AUDIT_KEY: undefined, AUDIT_KEY_FILE: '/none' },
      key: 'AUDIT_KEY_FILE',
    },
  ])('refuse $why', ({ over, key }) => {
    const faults = faultsOf(environment(over));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(key);
  });

  it('take a key from a file', () => {
    const settings = readSettings(
      environment({ AUDIT_KEY: undefined, AUDIT_KEY_FILE: '/run/secrets/audit' }),
      'api',
      (path) => `${path.length.toString().padStart(40, 'k')}\n`,
    );
    expect(settings.auditKey.reveal()).toHaveLength(40);
  });

  it('take the database address from a file, since it holds a password', () => {
    const settings = readSettings(
      environment({ DATABASE_URL: undefined, DATABASE_URL_FILE: '/run/secrets/database_url' }),
      'worker',
      () => 'postgres://app:hush@db/hazard\n',
    );
    expect(settings.databaseUrl.reveal()).toBe('postgres://app:hush@db/hazard');
  });

  it('never show a secret, neither in a dump of the settings nor in a fault', () => {
    const settings = readSettings(environment({ SMTP_URL: 'smtp://u:hush@mail', MAIL_FROM: 'a@b.cn' }));
    const shown = `${JSON.stringify(settings)}${inspect(settings, { depth: 9 })}${String(settings.auditKey)}`;
    for (const secret of [AUDIT_KEY, CURSOR_KEY, SEALING_KEY, 'hush']) expect(shown).not.toContain(secret);
    const faults = faultsOf(environment({ DATABASE_URL: 'mysql://a:hush@b/c', AUDIT_KEY: 'hush' }));
    expect(faults.join()).not.toContain('hush');
  });

  it('mark cookies as secure when the public address is https', () => {
    const { http } = readSettings(environment({ PUBLIC_URL: 'https://hazard.example.cn/' }));
    expect(http).toMatchObject({ publicUrl: 'https://hazard.example.cn', cookieSecure: true });
  });
});
