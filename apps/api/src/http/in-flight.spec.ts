import { EventEmitter } from 'node:events';
import type { Request, Response } from 'express';
import { InFlight } from './in-flight';

const HOUR = 3_600_000;

function begin(inFlight: InFlight, accept = 'application/json'): { end: () => void } {
  const response = new EventEmitter();
  const request = { headers: { accept } } as Request;
  inFlight.count(request, response as unknown as Response, () => undefined);
  return { end: () => void response.emit('close') };
}

describe('a server that stops', () => {
  it('waits for the last running request', async () => {
    const inFlight = new InFlight();
    const [one, two] = [begin(inFlight), begin(inFlight)];
    let isDrained = false;
    const drained = inFlight.drained(HOUR).then(() => (isDrained = true));
    one.end();
    await Promise.resolve();
    expect(isDrained).toBe(false);
    two.end();
    await drained;
    expect(isDrained).toBe(true);
  });

  it('does not wait for live streams, nor when nothing runs', async () => {
    const inFlight = new InFlight();
    begin(inFlight, 'text/event-stream');
    await expect(inFlight.drained(HOUR)).resolves.toBeUndefined();
  });

  it('does not wait for ever', async () => {
    const inFlight = new InFlight();
    begin(inFlight);
    await expect(inFlight.drained(1)).resolves.toBeUndefined();
  });
});
