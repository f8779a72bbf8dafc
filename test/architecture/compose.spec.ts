import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { COMPOSE_SCHEMA, type ComposeFile, type ComposeService } from './compose-schema';

const FOLDER = resolve(__dirname, '../../docker');
const text = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
// Compose merges `<<` keys; YAML 1.2 itself does not know them.
const compose = load(text('compose.yaml'), { schema: CORE_SCHEMA.withTags(mergeTag) }) as ComposeFile;
const services = Object.entries(compose.services);

const isJob = ({ restart }: ComposeService): boolean => restart.startsWith('on-failure');
const service = (name: string): ComposeService => {
  const found = compose.services[name];
  if (found === undefined) throw new Error(`no service ${name}`);
  return found;
};

function faults(file: unknown): unknown[] {
  const ajv = new Ajv({ allErrors: true, strictTypes: false });
  return ajv.validate(COMPOSE_SCHEMA, file) ? [] : (ajv.errors ?? []);
}

describe('the compose file', () => {
  it('has the shape that compose knows', () => {
    expect(faults(compose)).toEqual([]);
  });

  it('would be refused with a misspelt key', () => {
    const broken = { ...compose, services: { api: { ...service('api'), port: ['3000:3000'] } } };
    expect(faults(broken)).toHaveLength(1);
  });

  it('names only services, volumes, networks and secrets that it declares', () => {
    for (const [, { depends_on, volumes, networks, secrets }] of services) {
      expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(Object.keys(depends_on ?? {})));
      expect(Object.keys(compose.networks)).toEqual(expect.arrayContaining([...networks]));
      expect(Object.keys(compose.secrets)).toEqual(expect.arrayContaining([...(secrets ?? [])]));
      const named = (volumes ?? [])
        .map((volume) => volume.split(':')[0] ?? '')
        .filter((v) => !v.startsWith('.'));
      expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(named));
    }
  });

  it('waits for what must be done by its end, and for what must be up by its health', () => {
    for (const [, { depends_on = {} }] of services) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        expect(condition).toBe(isJob(service(name)) ? 'service_completed_successfully' : 'service_healthy');
      }
    }
  });

  it('watches the health of everything that keeps running', () => {
    const unwatched = services.filter(([, s]) => !isJob(s) && s.healthcheck === undefined);
    expect(unwatched).toEqual([]);
  });

  it('publishes the API alone, and that on loopback', () => {
    const published = services.filter(([, { ports }]) => ports !== undefined);
    expect(published.map(([name]) => name)).toEqual(['api']);
    expect(service('api').ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  });

  it('keeps databases, Temporal and its page on a network without a way out', () => {
    expect(compose.networks['inner']?.internal).toBe(true);
    for (const name of ['postgres', 'temporal', 'temporal-ui', 'temporal-schema', 'temporal-namespace'])
      expect(service(name).networks).toEqual(['inner']);
  });

  it('fixes the history shards of Temporal at a number that lasts', () => {
    const shards = service('temporal').environment?.['NUM_HISTORY_SHARDS'];
    expect(Number(shards)).toBeGreaterThanOrEqual(128);
  });

  it('keeps closed cases in Temporal for 90 days', () => {
    expect(service('temporal-namespace').command).toContain('/scripts/create-namespace.sh');
    expect(text('temporal/create-namespace.sh')).toMatch(/^retention=90d$/m);
  });

  it('runs Temporal 1.31 or later on PostgreSQL 15 or later', () => {
    const [, minor] = /server:\$\{TEMPORAL_VERSION:-1\.(\d+)/.exec(service('temporal').image) ?? [];
    expect(Number(minor)).toBeGreaterThanOrEqual(31);
    expect(service('temporal').environment).toMatchObject({ DB: 'postgres12', POSTGRES_SEEDS: 'postgres' });
    const [, major] = /^postgres:\$\{POSTGRES_VERSION:-(\d+)/.exec(service('postgres').image) ?? [];
    expect(Number(major)).toBeGreaterThanOrEqual(15);
  });
});

describe('secrets of the installation', () => {
  it('come as files, never as values', () => {
    for (const [, { environment = {} }] of services) {
      for (const [key, value] of Object.entries(environment)) {
        if (/PASS|PWD|SECRET|TOKEN|_KEY|DATABASE_URL/.test(key)) {
          expect(key).toMatch(/_FILE$/);
          expect(value).toMatch(/^\/run\/secrets\/[a-z_]+$/);
        }
        expect(value).not.toMatch(/:\/\/[^/]*:[^/]*@/);
      }
    }
  });

  it('are given to those services that read them', () => {
    for (const [, { environment = {}, secrets = [] }] of services) {
      const read = Object.values(environment).filter((value) => value.startsWith('/run/secrets/'));
      expect(secrets).toEqual(expect.arrayContaining(read.map((path) => path.slice('/run/secrets/'.length))));
    }
  });

  it('are all made by the script, and stay out of the repository', () => {
    const made = [...text('make-secrets.sh').matchAll(/^keep (\w+) /gm)].map(([, name]) => name);
    expect(made.sort()).toEqual(Object.keys(compose.secrets).sort());
    expect(text('secrets/.gitignore')).toMatch(/^\*$/m);
  });
});

describe('the images', () => {
  const dockerfile = text('Dockerfile');

  it('are slim, on glibc, and run without root', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+) AS /gm)].map(([, base]) => base);
    expect(bases.filter((base) => base?.includes(':'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^node:20\.\d+-bookworm-slim$/)]),
    );
    expect(dockerfile).not.toContain('alpine');
    expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.indexOf('AS runtime'));
  });

  it('have a stage for every target that compose builds, and copy what exists', () => {
    for (const [, { build }] of services)
      if (build !== undefined) expect(dockerfile).toMatch(new RegExp(`AS ${build.target}$`, 'm'));
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
      ([, from]) => from?.split(' ') ?? [],
    );
    for (const name of copied) expect(existsSync(resolve(FOLDER, '..', name))).toBe(true);
  });

  it('carry no file that is not asked for', () => {
    expect(text('Dockerfile.dockerignore')).toMatch(/^\*$/m);
  });

  it('start scripts that may be run', () => {
    for (const name of ['make-secrets.sh', 'postgres/10-roles.sh', 'temporal/start-server.sh'])
      expect(statSync(join(FOLDER, name)).mode & 0o111).not.toBe(0);
  });
});
