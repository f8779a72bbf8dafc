import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

/** Where the built workbench lies, seen from the compiled API. */
const PAGES_FOLDER = resolve(__dirname, '..', '..', '..', '..', 'web');

const YEAR_MS = 31_536_000_000;

/** A page of the workbench: not data, not a file, and asked for by a browser that wants to show it. */
const isPage = (request: Request): boolean =>
  request.method === 'GET' && !request.path.startsWith('/api') && request.accepts('html') !== false;

/**
 * Serves the workbench from the API's own address, so that its session cookie needs no other origin. Files whose name
 * carries their content's hash are kept for a year; the page itself is asked for anew each time. Without a built
 * workbench the API stands alone.
 */
export function servePages(app: NestExpressApplication, folder: string = PAGES_FOLDER): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  app.useStaticAssets(join(folder, 'assets'), {
    prefix: '/assets/',
    index: false,
    immutable: true,
    maxAge: YEAR_MS,
    fallthrough: false,
  });
  app.useStaticAssets(folder, { index: false, maxAge: 0 });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!isPage(request)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
}
