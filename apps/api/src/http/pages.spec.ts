import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { servePages } from './pages';

@Controller('api/thing')
class ThingController {
  @Get()
  get(): { ok: boolean } {
    return { ok: true };
  }
}

@Module({ controllers: [ThingController] })
class ThingModule {}

describe('the workbench is served from the address of the API', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  let app: NestExpressApplication;

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>隐患治理</title>');
    writeFileSync(join(folder, 'assets', 'main-abc.js'), 'export {};');
    app = await NestFactory.create<NestExpressApplication>(ThingModule, new ExpressAdapter(), {
      logger: false,
    });
    servePages(app, folder);
    await app.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const ask = (path: string) => request(app.getHttpServer()).get(path).set('Accept', 'text/html,*/*');

  it.each(['/', '/inbox', '/cases/1'])('%s is the page, asked for anew each time', async (path) => {
    const answer = await ask(path);
    expect(answer.text).toContain('隐患治理');
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it('a file named by its content is kept for a year, and a missing one is no page', async () => {
    expect((await ask('/assets/main-abc.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/assets/gone.js')).status).toBe(404);
  });

  it('what begins with /api is never a page', async () => {
    expect((await ask('/api/thing')).body).toEqual({ ok: true });
    expect((await ask('/api/nothing')).text).not.toContain('隐患治理');
  });

  it('a program that asks for data gets no page', async () => {
    const answer = await request(app.getHttpServer()).get('/inbox').set('Accept', 'application/json');
    expect(answer.text).not.toContain('隐患治理');
  });
});
