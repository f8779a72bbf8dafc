import { Injectable } from '@nestjs/common';
import type { GatherActivities, GatherRequest, Json } from '#contracts';
import { Activity } from '../activity.decorator';

/** Reads something for a case. It must not change anything, and may be asked again at any time. */
export interface Gatherer {
  readonly what: string;
  gather(request: GatherRequest): Promise<Json>;
}

/** The one activity through which cases read: each question has its reader. */
@Injectable()
export class GatherActivitiesHost implements GatherActivities {
  private readonly byName: ReadonlyMap<string, Gatherer>;

  constructor(gatherers: readonly Gatherer[]) {
    this.byName = new Map(gatherers.map((one) => [one.what, one]));
    if (this.byName.size !== gatherers.length) throw new Error('two gatherers have one name');
  }

  /** @throws Error for a question nobody answers: a defect, retried until the program is mended */
  @Activity()
  gather(request: GatherRequest): Promise<Json> {
    const gatherer = this.byName.get(request.what);
    if (!gatherer) return Promise.reject(new Error(`nobody gathers ${request.what}`));
    return gatherer.gather(request);
  }
}
