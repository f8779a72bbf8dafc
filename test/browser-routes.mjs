// The pages of the workbench as its own list of routes has them, read through the tool that builds it.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const web = resolve(dirname(fileURLToPath(import.meta.url)), '../apps/web');

/** Path of each page, and whom its entry in the menu is for; a new page is covered without being named here. */
export async function readRoutes() {
  const vite = await createServer({
    configFile: resolve(web, 'vite.config.ts'),
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { ROUTES } = await vite.ssrLoadModule('/app/features.tsx');
    return ROUTES.map(({ path, menu }) => ({
      path,
      ...(menu?.permission === undefined ? {} : { permission: menu.permission }),
      ...(menu?.roles === undefined ? {} : { roles: [...menu.roles] }),
    }));
  } finally {
    await vite.close();
  }
}
