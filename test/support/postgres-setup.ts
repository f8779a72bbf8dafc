import { SERVER_KEY, startTestPostgres } from './postgres';
import { keepForTeardown } from './postgres-run';

/** jest's global set-up: one server for the whole run, told to the test files through the environment. */
export default async function setUp(): Promise<void> {
  if (process.env[SERVER_KEY]) return;
  const server = await startTestPostgres();
  process.env[SERVER_KEY] = server.adminUrl;
  keepForTeardown(server);
}
