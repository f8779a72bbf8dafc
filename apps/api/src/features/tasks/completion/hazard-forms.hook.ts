import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#domain/case';
import { BeforeAct } from '../../../http/act-hook.decorator';
import type { ActHook, ResolvedAct } from '../../../http/acts';
import { completionOf } from './hazard-completions';
import { SceneReader } from './scene-reader';

/** Completes the forms of the hazard loop with what only the register, the calendar and the policy can tell. */
@Injectable()
@BeforeAct({ order: 20 })
export class HazardFormsHook implements ActHook {
  constructor(private readonly scenes: SceneReader) {}

  concerns(act: ResolvedAct): boolean {
    return completionOf(act) !== undefined;
  }

  async before(act: ResolvedAct): Promise<ResolvedAct | Refusal> {
    const scene = await this.scenes.of(act.target.caseId);
    const complete = completionOf(act);
    if (!scene || !complete) return refuse('CASE_NOT_FOUND');
    return complete(act, scene);
  }
}
