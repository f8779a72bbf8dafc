/** The parts of the compose format that the installation relies on; a misspelt key must not pass. */
const duration = { type: 'string', pattern: '^\\d+(ms|s|m|h)$' };
const strings = { type: 'array', items: { type: 'string' }, minItems: 1 };

const healthcheck = {
  type: 'object',
  additionalProperties: false,
  required: ['test', 'interval', 'timeout', 'retries'],
  properties: {
    test: { ...strings, contains: { const: 'CMD' } },
    interval: duration,
    timeout: duration,
    start_period: duration,
    retries: { type: 'integer', minimum: 1 },
  },
};

const condition = {
  type: 'object',
  additionalProperties: false,
  required: ['condition'],
  properties: { condition: { enum: ['service_healthy', 'service_completed_successfully'] } },
};

const build = {
  type: 'object',
  additionalProperties: false,
  required: ['context', 'dockerfile', 'target'],
  properties: {
    context: { const: '..' },
    dockerfile: { type: 'string' },
    target: { enum: ['api', 'worker'] },
  },
};

const service = {
  type: 'object',
  additionalProperties: false,
  required: ['image', 'restart', 'networks', 'logging'],
  properties: {
    image: { type: 'string', pattern: '^[^:]+:[^:].*', not: { pattern: ':latest$' } },
    build,
    restart: { type: 'string', pattern: '^(unless-stopped|on-failure:\\d+)$' },
    init: { type: 'boolean' },
    read_only: { type: 'boolean' },
    tmpfs: strings,
    cap_drop: strings,
    security_opt: strings,
    command: strings,
    environment: { type: 'object', additionalProperties: { type: 'string' } },
    secrets: strings,
    volumes: strings,
    networks: strings,
    ports: strings,
    depends_on: { type: 'object', additionalProperties: condition },
    healthcheck,
    stop_grace_period: duration,
    shm_size: { type: 'string', pattern: '^\\d+mb$' },
    logging: { type: 'object', required: ['driver', 'options'] },
  },
};

export const COMPOSE_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'services', 'networks', 'volumes', 'secrets'],
  patternProperties: { '^x-': {} },
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9][a-z0-9_-]*$' },
    services: { type: 'object', additionalProperties: service },
    networks: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: { internal: { type: 'boolean' } },
      },
    },
    volumes: { type: 'object' },
    secrets: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['file'],
        properties: { file: { type: 'string', pattern: '^\\./secrets/' } },
      },
    },
  },
} as const;

export interface ComposeService {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
  readonly restart: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: object;
  readonly build?: { readonly dockerfile: string; readonly target: string };
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, object>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}
