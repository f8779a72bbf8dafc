const ADDRESS = '/service-worker.js';

/** Lets the capture page open without network. Only secure pages may; elsewhere the page needs the network to open. */
export function installWorker(): void {
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (workers === undefined || !import.meta.env.PROD) return;
  workers.register(ADDRESS, { updateViaCache: 'none' }).catch(() => undefined);
}
