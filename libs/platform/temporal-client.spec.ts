import { type AddressInfo, createServer, type Socket } from 'node:net';
import { systemClock } from './clock';
import { TemporalClient } from './temporal-client';

/** A peer that takes the connection and never says a word, like a server that hangs. */
async function aSilentPeer(): Promise<{ address: string; close: () => void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => sockets.add(socket.resume()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

describe('the way to Temporal', () => {
  it('is made without a server, so that the API starts while Temporal is down', async () => {
    const temporal = new TemporalClient({ address: '127.0.0.1:1', namespace: 'default' }, systemClock);
    expect(await temporal.reachable(50)).toBe(false);
    await temporal.close();
  });

  it('gives up a call at its deadline', async () => {
    const { address, close } = await aSilentPeer();
    const temporal = new TemporalClient({ address, namespace: 'default' }, systemClock);
    const call = temporal.withDeadline(50, (client) => client.workflow.getHandle('any').describe());
    await expect(call).rejects.toThrow();
    await temporal.close();
    close();
  });
});
