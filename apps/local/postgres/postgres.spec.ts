import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountIn, enterableByAll } from './account';
import { lastComplaint } from './cluster';
import { databaseUrl } from './database';
import { parsePostmasterPid } from './postmaster';

const PASSWD = ['root:x:0:0::/root:/bin/sh', 'nobody:x:65534:65533::/:/bin/false', ''].join('\n');

describe('the account of PostgreSQL', () => {
  it('is the first of the wanted ones that the system has', () => {
    expect(accountIn(PASSWD, ['postgres', 'nobody'])).toEqual({ uid: 65534, gid: 65533 });
    expect(accountIn(PASSWD, ['postgres'])).toBeUndefined();
  });

  it('reaches a folder only when every folder above lets others through', () => {
    const top = mkdtempSync(join(tmpdir(), 'enterable-'));
    const inner = join(top, 'inner');
    mkdirSync(inner);
    chmodSync(inner, 0o711);
    chmodSync(top, 0o711);
    expect(enterableByAll(join(inner, 'not-there-yet'))).toBe(true);
    chmodSync(top, 0o700);
    expect(enterableByAll(join(inner, 'not-there-yet'))).toBe(false);
    rmSync(top, { recursive: true });
  });
});

describe('postmaster.pid', () => {
  it('names the process in line 1 and the port in line 4', () => {
    expect(parsePostmasterPid('4242\n/data\n1767225600\n5433\n\n127.0.0.1\n')).toEqual({
      pid: 4242,
      port: 5433,
    });
  });

  it('says nothing while the server is still writing it', () => {
    expect(parsePostmasterPid('4242\n/data\n')).toBeUndefined();
    expect(parsePostmasterPid('')).toBeUndefined();
  });
});

describe('the log of PostgreSQL', () => {
  it('is quoted by its last complaint, without time and process', () => {
    const log = [
      '2026-01-01 00:00:00 UTC [7] FATAL:  first',
      '2026-01-01 00:00:01 UTC [7] FATAL:  could not create any TCP/IP sockets',
      '2026-01-01 00:00:01 UTC [7] LOG:  database system is shut down',
    ].join('\n');
    expect(lastComplaint(log)).toBe('could not create any TCP/IP sockets');
    expect(lastComplaint('')).toBe('');
  });
});

describe('a database address', () => {
  it('keeps server, user and password and changes the name', () => {
    expect(databaseUrl('postgres://u:p%40@h:5433/postgres?sslmode=disable', 'other')).toBe(
      'postgres://u:p%40@h:5433/other?sslmode=disable',
    );
  });
});
