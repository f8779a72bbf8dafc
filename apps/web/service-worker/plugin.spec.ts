import { describe, expect, it } from 'vitest';
import { offlineFiles } from './plugin';

const chunk = (facadeModuleId: string, imports: string[] = [], isEntry = false, css: string[] = []) => ({
  ...{ type: 'chunk' as const, isEntry, facadeModuleId, imports },
  viteMetadata: { importedCss: new Set(css) },
});

describe('what opens without network', () => {
  it('is the frame and the capture page with all that these load, and no other page', () => {
    const bundle = {
      'assets/index.js': chunk('/web/index.html', ['assets/antd.js'], true, ['assets/index.css']),
      'assets/antd.js': chunk(''),
      'assets/select.js': chunk(''),
      'assets/capture.js': chunk('/web/features/visit-capture/capture-page.tsx', ['assets/select.js']),
      'assets/ledger.js': chunk('/web/features/ledger/ledger-page.tsx', ['assets/antd.js']),
      'assets/logo.png': { type: 'asset' as const },
    };
    expect(offlineFiles(bundle)).toEqual([
      ...[
        '/assets/antd.js',
        '/assets/capture.js',
        '/assets/index.css',
        '/assets/index.js',
        '/assets/select.js',
      ],
      '/icon.svg',
    ]);
  });
});
