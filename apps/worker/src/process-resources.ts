import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

type Close = () => Promise<void>;

/** What the process opened before Nest started and closes after everything that used it. */
@Injectable()
export class ProcessResources implements OnApplicationShutdown {
  constructor(private readonly closes: readonly Close[]) {}

  async onApplicationShutdown(): Promise<void> {
    for (const close of this.closes) await close();
  }
}
