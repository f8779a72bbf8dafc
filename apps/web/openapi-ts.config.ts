import { defineConfig } from '@hey-api/openapi-ts';

/** The browser's client, generated from the committed document of the API; run from the repository's root. */
export default defineConfig({
  input: 'apps/api/openapi.json',
  output: {
    path: 'apps/web/api',
    clean: true,
    tsConfigPath: 'apps/web/tsconfig.json',
    header: [
      '// Generated from apps/api/openapi.json by openapi-ts; not to be edited.',
      '// @ts-nocheck -- the runtime it brings is written for looser optional fields than ours',
    ],
  },
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
});
