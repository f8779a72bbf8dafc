import type { NextFunction, Request, Response } from 'express';

/** Requests that are being answered; streams that never end by themselves are not counted. */
export class InFlight {
  private running = 0;
  private waiting: (() => void)[] = [];

  readonly count = (request: Request, response: Response, next: NextFunction): void => {
    if (request.headers.accept === 'text/event-stream') {
      next();
      return;
    }
    this.running += 1;
    response.once('close', () => this.ended());
    next();
  };

  /** Waits until the last one has its answer, but no longer than `ms` milliseconds. */
  async drained(ms: number): Promise<void> {
    if (this.running === 0) return;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
    await Promise.race([new Promise<void>((resolve) => this.waiting.push(resolve)), late]);
    clearTimeout(timer);
  }

  private ended(): void {
    this.running -= 1;
    if (this.running > 0) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
