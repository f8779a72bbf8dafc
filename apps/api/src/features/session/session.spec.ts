import request from 'supertest';
import { startApi, type TestApi } from '../../http/api.fixture';
import { anAccount, aPost, aSubstitutedPost } from '../../http/ports.fixture';
import { Passwords } from '../../http/passwords';
import { SessionModule } from './session.module';

/** Counts its work, so that a test can see that an unknown login costs as much as a known one. */
class PlainPasswords extends Passwords {
  checked: string[] = [];

  override hash(password: string): Promise<string> {
    return Promise.resolve(`hash of ${password}`);
  }

  override matches(passwordHash: string, password: string): Promise<boolean> {
    this.checked.push(passwordHash);
    return Promise.resolve(passwordHash === `hash of ${password}`);
  }
}

const passwords = new PlainPasswords();

const http = ({ app }: TestApi) => request(app.getHttpServer());

const MINUTE = 60_000;
const RIGHT = { login: 'lisi', password: 'Right-Pass-1' };
const WRONG = { login: 'lisi', password: 'Wrong-Pass-1' };

const start = (env: Record<string, string> = {}): Promise<TestApi> =>
  startApi({ features: [SessionModule], env, standIns: [{ provide: Passwords, use: passwords }] });

describe('signing in', () => {
  let api: TestApi;

  beforeEach(async () => {
    passwords.checked = [];
    api = await start();
    api.fakes.directory.posts = [aPost('subdistrictOfficer'), aSubstitutedPost('subdistrictLeader')];
  });

  afterEach(() => api.app.close());

  const signIn = (body: object, headers: Record<string, string> = {}) =>
    http(api).post('/api/session').set(headers).send(body);

  it('gives a cookie scripts cannot read, and tells who one is and may do', async () => {
    const { body, headers, status } = await signIn(RIGHT);
    expect(status).toBe(200);
    expect(String(headers['set-cookie'])).toMatch(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(body).toMatchObject({ personId: 'p-li', name: '李四', demo: false, mustChangePassword: false });
    expect(body.posts).toMatchObject([
      { postId: 'post-subdistrictOfficer', unitName: '唐宫路街道办事处' },
      { postId: 'post-subdistrictLeader-wang', onBehalfOf: '王五' },
    ]);
    expect(body.permissions).toContain('task.act');
    expect(body.permissions).not.toContain('account.manage');
  });

  it('stores no token, only its hash', async () => {
    const { headers } = await signIn(RIGHT);
    const token = /sid=([\w-]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';
    expect(JSON.stringify([...api.fakes.sessions.rows])).not.toContain(token);
  });

  it('binds the cookie to the host and to https where there is https', async () => {
    const secure = await start({ PUBLIC_URL: 'https://hazard.example.cn' });
    const { headers } = await http(secure).post('/api/session').send(RIGHT);
    expect(String(headers['set-cookie'])).toMatch(/^__Host-sid=.*Secure/);
    await secure.app.close();
  });

  it('answers unknown, wrong, locked and disabled alike, at the same cost', async () => {
    const unknown = await signIn({ login: 'nobody', password: 'Wrong-Pass-1' });
    const wrong = await signIn(WRONG);
    await api.fakes.accounts.change('a-li', { disabled: true });
    const disabled = await signIn(RIGHT);
    const lockedUntil = new Date(api.fakes.clock.now().getTime() + MINUTE);
    await api.fakes.accounts.change('a-li', { disabled: false, lockedUntil });
    const locked = await signIn(RIGHT);
    for (const { status, body } of [unknown, wrong, disabled, locked]) {
      expect([status, body.code, body.title]).toEqual([401, 'SIGN_IN_FAILED', unknown.body.title]);
    }
    expect(passwords.checked).toHaveLength(4);
  });

  it('locks after the failures policy allows and opens again after its time', async () => {
    for (let failure = 0; failure < 3; failure += 1) await signIn(WRONG);
    expect((await signIn(RIGHT)).status).toBe(401);
    api.fakes.clock.goOn(30 * MINUTE - 1);
    expect((await signIn(RIGHT)).status).toBe(401);
    api.fakes.clock.goOn(1);
    expect((await signIn(RIGHT)).status).toBe(200);
  });

  it('forgets failures after a success', async () => {
    await signIn(WRONG);
    await signIn(RIGHT);
    expect(api.fakes.accounts.accounts[0]?.failedCount).toBe(0);
  });

  it('slows down guessing at one account from one address, not at others', async () => {
    for (let attempt = 0; attempt < 20; attempt += 1) await signIn({ login: 'nobody', password: 'x' });
    const { body, status, headers } = await signIn({ login: 'nobody', password: 'x' });
    expect([status, body.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect((await signIn(RIGHT)).status).toBe(200);
  });

  it('is refused to a page of another site', async () => {
    expect((await signIn(RIGHT, { 'sec-fetch-site': 'cross-site' })).body.code).toBe('CSRF_REJECTED');
  });

  it('replaces the session the browser had', async () => {
    const first = await api.signedIn();
    await signIn(RIGHT, { cookie: String(first['cookie']) });
    expect((await http(api).get('/api/session').set(first)).status).toBe(401);
  });

  it('is noted in the audit with its result', async () => {
    await signIn(WRONG);
    await signIn(RIGHT);
    expect(api.fakes.audit.facts.map(({ event }) => event)).toEqual(['refused', 'signedIn']);
  });
});

describe('a session', () => {
  let api: TestApi;
  let headers: Record<string, string>;

  beforeEach(async () => {
    api = await start();
    api.fakes.directory.posts = [aPost('subdistrictOfficer')];
    headers = await api.signedIn();
  });

  afterEach(() => api.app.close());

  it('delivers the token its writes must carry', async () => {
    const { body } = await http(api)
      .get('/api/session')
      .set({ cookie: String(headers['cookie']) });
    expect(body.csrfToken).toBe(headers['x-csrf-token']);
  });

  it('ends when signed out, also in a post that is no longer held', async () => {
    const gone = { ...headers, 'x-acting-post': 'post-of-yesterday' };
    expect((await http(api).delete('/api/session').set(gone)).status).toBe(204);
    expect((await http(api).get('/api/session').set(headers)).status).toBe(401);
  });

  it('ends at once when its account is disabled', async () => {
    await api.fakes.accounts.change('a-li', { disabled: true });
    expect((await http(api).get('/api/session').set(headers)).status).toBe(401);
  });
});

describe('a password', () => {
  let api: TestApi;
  let headers: Record<string, string>;

  beforeEach(async () => {
    api = await start();
    headers = await api.signedIn();
  });

  afterEach(() => api.app.close());

  const change = (next: string, current = RIGHT.password) =>
    http(api).put('/api/session/password').set(headers).send({ current, next });

  it('is changed by whoever knows it, and ends the other sessions', async () => {
    const other = await api.signedIn();
    expect((await change('New-Secret-22')).status).toBe(204);
    expect(api.fakes.accounts.accounts[0]?.passwordHash).toBe('hash of New-Secret-22');
    expect((await http(api).get('/api/session').set(headers)).status).toBe(200);
    expect((await http(api).get('/api/session').set(other)).status).toBe(401);
  });

  it('is not changed by whoever does not know it, and guessing locks', async () => {
    for (let guess = 0; guess < 3; guess += 1) {
      expect((await change('New-Secret-22', 'Guess-Guess-1')).status).toBe(401);
    }
    expect((await change('New-Secret-22')).status).toBe(401);
  });

  it.each([
    ['short', 'Ab1-', '不得少于 8 个字符'],
    ['of one class', 'abcdefghijkl', '至少 3 类'],
    ['that holds the login', 'xLisi-2026', '不得包含登录名'],
    ['that is the old one', RIGHT.password, '不得与最近 3 次用过的密码相同'],
  ])('%s does not do', async (_what, next, words) => {
    const { body, status } = await change(next);
    expect([status, body.code]).toEqual([422, 'PASSWORD_UNFIT']);
    expect(body.detail).toContain(words);
  });

  it('is not one of the last that policy names, and may be an older one again', async () => {
    let current = RIGHT.password;
    for (const next of ['New-Secret-22', 'New-Secret-33']) {
      expect((await change(next, current)).status).toBe(204);
      current = next;
    }
    expect((await change(RIGHT.password, current)).body.code).toBe('PASSWORD_UNFIT');
    expect((await change('New-Secret-44', current)).status).toBe(204);
    expect((await change(RIGHT.password, 'New-Secret-44')).status).toBe(204);
  });

  it('is asked more of where its person is one of the three administrators', async () => {
    api.fakes.directory.posts = [aPost('auditAdmin')];
    expect((await change('Short-Pw-12')).body.detail).toContain('不得少于 12 个字符');
    expect((await change('Long-Password-12')).body.detail).toContain('容易被猜到');
    expect((await change('Gui-lin-8-Shan')).status).toBe(204);
  });

  it('follows the profile the district chose: a long phrase of one class will do', async () => {
    const { snapshot } = api.fakes.policy;
    api.fakes.policy.snapshot = { ...snapshot, values: { ...snapshot.values, 'auth.profile': 'asvs' } };
    api.fakes.clock.goOn(MINUTE);
    expect((await change('abcdefghijkl')).body.detail).toContain('不得少于 15 个字符');
    expect((await change('correct horse battery')).status).toBe(204);
  });

  it.each([
    ['when it was given out', anAccount({ mustChange: true })],
    ['when it is too old', anAccount({ passwordChangedAt: new Date('2025-12-01T00:00:00Z') })],
  ])('has to be changed first %s', async (_when, account) => {
    api.fakes.accounts.accounts = [account];
    api.fakes.directory.posts = [aPost('subdistrictOfficer')];
    expect((await http(api).get('/api/session').set(headers)).body.mustChangePassword).toBe(true);
    expect((await change('New-Secret-22')).status).toBe(204);
    expect((await http(api).get('/api/session').set(headers)).body.mustChangePassword).toBe(false);
  });
});

describe('personas', () => {
  it('can be tried in demo mode', async () => {
    const api = await start({ DEMO: '1' });
    expect((await http(api).get('/api/session/personas')).body).toMatchObject([{ login: 'lisi' }]);
    const { body, status } = await http(api).post('/api/session/persona').send({ login: 'lisi' });
    expect([status, body.login, body.demo]).toEqual([200, 'lisi', true]);
    expect((await http(api).post('/api/session/persona').send({ login: 'root' })).status).toBe(404);
    await api.app.close();
  });

  it('do not exist outside of it', async () => {
    const api = await start();
    expect((await http(api).get('/api/session/personas')).status).toBe(404);
    expect((await http(api).post('/api/session/persona').send({ login: 'lisi' })).status).toBe(404);
    await api.app.close();
  });
});
