import { Field } from '../../http/field.decorator';
import type { Part, PartState } from './readiness';

const STATES = ['up', 'down'] as const satisfies readonly PartState[];

export class LivenessView {
  @Field('状态', { enum: ['up'] })
  readonly status: 'up';
}

class PartsView implements Record<Part, PartState> {
  @Field('数据库', { enum: STATES })
  readonly database: PartState;

  @Field('流程引擎', { enum: STATES })
  readonly temporal: PartState;

  @Field('流程执行进程', { enum: STATES })
  readonly worker: PartState;
}

export class ReadinessView {
  @Field('状态', { enum: STATES })
  readonly status: PartState;

  @Field('各组成部分', { type: PartsView })
  readonly parts: PartsView;
}
