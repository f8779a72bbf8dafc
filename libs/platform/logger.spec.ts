import { createLogger, NestLogger } from './logger';

function aLogger(): { lines: () => Record<string, unknown>[]; logger: ReturnType<typeof createLogger> } {
  const written: string[] = [];
  const logger = createLogger({
    name: 'test',
    level: 'trace',
    destination: { write: (line) => void written.push(line) },
  });
  return { logger, lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('the log', () => {
  it('hides cookies, authorisation and passwords at any usual depth', () => {
    const { logger, lines } = aLogger();
    logger.info({
      password: 'hush',
      req: {
        headers: { cookie: 'sid=hush', authorization: 'Bearer hush', 'x-csrf-token': 'hush', host: 'a' },
      },
      res: { headers: { 'set-cookie': 'sid=hush' } },
      body: { password: 'hush', account: { token: 'hush', name: 'li' } },
    });
    expect(JSON.stringify(lines())).not.toContain('hush');
    expect(lines()[0]).toMatchObject({ req: { headers: { host: 'a' } }, body: { account: { name: 'li' } } });
  });

  it('writes ISO times', () => {
    const { logger, lines } = aLogger();
    logger.info('x');
    expect(lines()[0]?.['time']).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('keeps the context and the level of what Nest says', () => {
    const { logger, lines } = aLogger();
    const nest = new NestLogger(logger);
    nest.warn('slow start', 'Bootstrap');
    nest.error(new Error('no route'), 'Router');
    expect(lines()).toMatchObject([
      { level: 40, context: 'Bootstrap', msg: 'slow start' },
      { level: 50, context: 'Router', msg: 'no route', err: { type: 'Error' } },
    ]);
  });
});
