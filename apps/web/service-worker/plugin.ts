import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Pages that open without network, by the file that draws them; what they load comes with them. */
const OFFLINE_PAGES = [
  '/features/visit-capture/',
  '/node_modules/exifr/',
  '/web/i18n/en/index',
  '/antd/locale/en_US',
];
const ICON = '/icon.svg';

interface Chunk {
  readonly type: 'chunk';
  readonly isEntry: boolean;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } | undefined;
}
type Bundle = Readonly<Record<string, Chunk | { readonly type: 'asset' }>>;

/** @public Files of the shell and of the pages that open without network, with everything these import. */
export function offlineFiles(bundle: Bundle): readonly string[] {
  const found = new Set<string>();
  const take = (name: string): void => {
    const chunk = bundle[name];
    if (found.has(name) || chunk?.type !== 'chunk') return;
    found.add(name);
    chunk.viteMetadata?.importedCss.forEach((css) => found.add(css));
    chunk.imports.forEach(take);
  };
  for (const [name, chunk] of Object.entries(bundle)) {
    if (chunk.type !== 'chunk') continue;
    const module = chunk.facadeModuleId ?? '';
    if (chunk.isEntry || OFFLINE_PAGES.some((part) => module.includes(part))) take(name);
  }
  return [...[...found].map((name) => `/${name}`).toSorted(), ICON];
}

/** Writes the service worker of a build: its version is the digest of what it keeps. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = JSON.stringify(offlineFiles(bundle));
      const text = readFileSync(resolve(import.meta.dirname, 'service-worker.js'), 'utf8');
      const version = createHash('sha256').update(text).update(files).digest('hex').slice(0, 12);
      const source = text.replace('__VERSION__', version).replace('__FILES__', files);
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
    },
  };
}
