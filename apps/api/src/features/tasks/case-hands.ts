import { Injectable } from '@nestjs/common';
import type { Hands } from '#domain/authority';
import { CaseReader, type Scope, type TimelineEvent } from '#persistence';
import { handsOf } from './task-state';

/** Read once access to the task has been granted. */
const WHOLE: Scope = { kind: 'district' };
const PAGE = 500;

/** Whose hands were in what, told from a case's timeline. */
@Injectable()
export class CaseHands {
  constructor(private readonly cases: CaseReader) {}

  async of(caseId: string): Promise<Hands> {
    const [head, events] = await Promise.all([this.cases.head(WHOLE, caseId), this.events(caseId)]);
    return handsOf(events, head?.finders ?? []);
  }

  private async events(caseId: string): Promise<readonly TimelineEvent[]> {
    const all: TimelineEvent[] = [];
    for (;;) {
      const page = await this.cases.timeline(WHOLE, caseId, all.at(-1)?.seq ?? 0, PAGE);
      all.push(...page);
      if (page.length < PAGE) return all;
    }
  }
}
