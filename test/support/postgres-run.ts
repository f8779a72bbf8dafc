import type { TestCluster } from './test-cluster';

// jest loads set-up and tear-down apart from each other; a registered symbol is what both can see.
const KEY = Symbol.for('hazard.testPostgres');
const shared = globalThis as { [KEY]?: TestCluster };

export function keepForTeardown(server: TestCluster): void {
  shared[KEY] = server;
}

/** Hands the server out once; several projects of one run share it and the first tear-down comes after all tests. */
export function serverOfThisRun(): TestCluster | undefined {
  const server = shared[KEY];
  delete shared[KEY];
  return server;
}
