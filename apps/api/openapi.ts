import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './src/app.module';
import { FormRegistry } from './src/http/forms/form-registry';
import { openApiDocument } from './src/http/openapi-document';
import { API_PREFIX, APP_OPTIONS } from './src/http/set-up';

/** Where the document lies in the repository; the program runs from the repository's root. */
const FILE = join('apps', 'api', 'openapi.json');

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
};

/** The document as text; nothing is instantiated but the routes, so no database and no settings are needed. */
async function documentText(): Promise<string> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, {
    ...APP_OPTIONS,
    preview: true,
    logger: false,
  });
  app.setGlobalPrefix(API_PREFIX);
  const document = openApiDocument(app, FormRegistry.ofRegistered());
  return `${JSON.stringify(sorted(document), null, 2)}\n`;
}

async function main(): Promise<void> {
  const text = await documentText();
  if (!process.argv.includes('--check')) {
    writeFileSync(FILE, text);
    return;
  }
  if (readFileSync(FILE, 'utf8') === text) return;
  process.stderr.write(`${FILE} 与程序不一致：请运行 node dist/apps/api/openapi.js 重新生成。\n`);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exitCode = 1;
});
